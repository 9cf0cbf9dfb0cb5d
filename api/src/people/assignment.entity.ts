import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { Project } from './project.entity.js';
import { refusesWith } from '@api/platform';

const ORDER = refusesWith('assignment_ends_after_it_starts', 'assignmentEndsBeforeStart');

/** A person on a project: from, until, and the share of working time. */
@ObjectType({ description: 'A person on a project, for some time and some share of the working time.' })
@Entity()
@Unique(['personId', 'projectId', 'from'])
@Check(ORDER, '"until" IS NULL OR "until" >= "from"')
export class Assignment {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Person) @Column('uuid') personId: string;
  @ForeignKey(() => Project) @Index() @Column('uuid') projectId: string;
  @Field({ description: 'First day, as yyyy-mm-dd.' }) @Column('date') from: string;
  @Field(() => String, { nullable: true, description: 'Last day; none while it is open.' })
  @Column('date', { nullable: true })
  until: string | null;
  @Field(() => Int, { description: 'Share of the working time, 0 to 100 %.' }) @Column('smallint') share: number;
}
