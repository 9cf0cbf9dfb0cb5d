import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation } from '@api/people';
import { type SessionState as State, sessionStates } from '@libs/domain';

export enum SessionKind {
  FIRST_MEETING = 'FIRST_MEETING',
  INTERVISIE = 'INTERVISIE',
  WORK_VISIT = 'WORK_VISIT',
  GUEST = 'GUEST',
}
registerEnumType(SessionKind, { name: 'SessionKind', description: 'What a group does in a session.' });

export const SessionState = Object.fromEntries(sessionStates.map((state) => [state, state])) as { [S in State]: S };
registerEnumType(SessionState, { name: 'SessionState', description: 'Where a session stands.' });

/** A dated meeting of a group. Its content is not here: HR sees that it is and where it stands. */
@ObjectType({ description: 'A dated meeting of a group.' })
@Entity()
export class Session {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field(() => SessionKind, { description: 'What the group does in it.' }) @Column('text') kind: SessionKind;
  @Field({ description: 'When it begins.' }) @Column('timestamptz') startsAt: Date;
  @Field(() => Int, { description: 'How long it takes.' }) @Column('integer', { default: 120 }) minutes: number;
  @Field(() => SessionState, { description: 'Where it stands.' })
  @Column('text', { default: 'PLANNED' })
  state: State;
}
