import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { NameColumn } from '@api/platform';
import { Organisation } from './organisation.entity.js';

/** Whom somebody works with every day; never together in a group. */
@ObjectType({ description: 'Whom somebody works with every day; never together in a group.' })
@Entity()
@Unique(['organisationId', 'name'])
export class Team {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @Field({ description: 'Unique within the organisation.' }) @NameColumn() name: string;
}
