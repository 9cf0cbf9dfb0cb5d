import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberRole, MentorGroup } from '@api/mentor-group';
import { Organisation, Person } from '@api/people';
import { Repair } from './repair.entity.js';

/** One person who changes groups in a repair, as mentee or as mentor; without one of the two groups: comes in, or goes out. */
@ObjectType({ description: 'One person who changes groups in a repair.' })
@Entity()
export class RepairMove {
  @Field(() => ID, { description: 'Of this move.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Repair, { onDelete: 'CASCADE' }) @Index() @Column('uuid') repairId: string;
  @ForeignKey(() => Person) @Column('uuid') personId: string;
  @ForeignKey(() => MentorGroup) @Column('uuid', { nullable: true }) fromId: string | null;
  @ForeignKey(() => MentorGroup) @Column('uuid', { nullable: true }) toId: string | null;
  @Field(() => MemberRole, { description: 'As what.' })
  @Column('text', { default: MemberRole.MENTEE })
  role: MemberRole;
}
