import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { refusesWith } from '@api/platform';
import { MentorGroup } from './mentor-group.entity.js';

export enum MemberRole {
  MENTOR = 'MENTOR',
  MENTEE = 'MENTEE',
}
registerEnumType(MemberRole, { name: 'MemberRole', description: 'Mentor or mentee of a group.' });

export enum MembershipState {
  INTAKE = 'INTAKE',
  ACTIVE = 'ACTIVE',
  FROZEN = 'FROZEN',
  ENDED = 'ENDED',
}
registerEnumType(MembershipState, { name: 'MembershipState', description: 'How far somebody is in a group.' });

const ONCE = refusesWith('one_running_membership', 'alreadyInAGroup');
const ONE_GROUP = refusesWith('one_group_per_mentee_and_programme', 'alreadyInAGroup');

/** A person in a group. */
@ObjectType({ description: 'A person in a group.' })
@Entity()
@Index(ONCE, ['groupId', 'personId'], { unique: true, where: `state <> 'ENDED'` })
@Index('one_mentor_per_seat', ['groupId', 'seat'], { unique: true, where: `role = 'MENTOR' AND state <> 'ENDED'` })
@Check('mentors_of_a_group_are_two_at_most', 'seat IN (1, 2)')
@Index(ONE_GROUP, ['programmeId', 'personId'], { unique: true, where: `role = 'MENTEE' AND state <> 'ENDED'` })
export class Membership {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  /** That of the group; the database fills it in. */
  @Column('uuid') programmeId: string;
  @ForeignKey(() => Person) @Index() @Column('uuid') personId: string;
  @Field(() => MemberRole, { description: 'Mentor or mentee.' }) @Column('text') role: MemberRole;
  @Field(() => MembershipState, { description: 'How far it is.' }) @Column('text') state: MembershipState;
  /** Of a mentor: 1, or 2 for the other of a duo. */
  @Column('smallint', { default: 1 }) seat: number;
  /** Until then the member sees nothing of what is said in the group (S2). */
  @Field(() => Date, { nullable: true, description: 'When the confidentiality agreement was accepted.' })
  @Column('timestamptz', { nullable: true })
  confidentialityAcceptedAt: Date | null;
}
