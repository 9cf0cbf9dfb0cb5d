import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation } from '@api/people';
import { refusesWith } from '@api/platform';
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

const NO_OVERLAP = refusesWith('sessions_do_not_overlap', 'sessionsOverlap');

/** Adding minutes to a moment with a zone is not immutable to PostgreSQL; in UTC it is. */
const TAKES = `tsrange("startsAt" AT TIME ZONE 'UTC', ("startsAt" AT TIME ZONE 'UTC') + make_interval(mins => minutes))`;

/** A dated meeting of a group. Its content is not here: HR sees that it is and where it stands. */
@ObjectType({ description: 'A dated meeting of a group.' })
@Entity()
@Exclusion(NO_OVERLAP, `USING gist ("groupId" WITH =, ${TAKES} WITH &&) WHERE (state <> 'CANCELLED')`)
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
  /** The clock on the wall of the group decides: the same time before and after the change of the clock. */
  @Field({ description: 'Time zone of the group, such as Europe/Amsterdam.' })
  @Column('text', { default: 'Europe/Amsterdam' })
  zone: string;
  @Field(() => Int, { nullable: true, description: 'Place in the series, from 1; none for an extra session.' })
  @Column('smallint', { nullable: true })
  number: number | null;
  /** Rises with every change of the date, so that a calendar knows which is newer. */
  @Column('integer', { default: 0 }) sequence: number;
}
