import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '@api/people';
import { NameColumn, refusesWith } from '@api/platform';
import { Programme } from './programme.entity.js';

const ONE_NAME = refusesWith('one_need_per_name', 'needNameTaken');

/** A tag from the programme's list of needs. */
@ObjectType({ description: 'A need from the list of the programme.' })
@Entity()
@Unique(ONE_NAME, ['programmeId', 'name'])
export class LearningNeed {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Programme) @Column('uuid') programmeId: string;
  @Field({ description: 'In the words of the organisation.' }) @NameColumn() name: string;
}
