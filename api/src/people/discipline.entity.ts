import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { NameColumn } from '@api/platform';
import { Organisation } from './organisation.entity.js';

/** A profession; groups are normally of one. */
@ObjectType({ description: 'A profession; groups are normally of one.' })
@Entity()
@Unique(['organisationId', 'name'])
export class Discipline {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @Field({ description: 'Unique within the organisation.' }) @NameColumn() name: string;
}
