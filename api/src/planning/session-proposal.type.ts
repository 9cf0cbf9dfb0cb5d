import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayOff } from './days-off.js';
import { SessionKind } from './session.entity.js';

/** One date that the mentor may take over, shift or leave out. */
@ObjectType({ description: 'One date of a proposal.' })
export class ProposedSession {
  @Field({ description: 'The day, as yyyy-mm-dd.' }) on: string;
  @Field(() => SessionKind, { description: 'What the group would do.' }) kind: SessionKind;
  @Field(() => DayOff, { nullable: true, description: 'The day off that this date stands in for.' })
  insteadOf: DayOff | null;
}

/** A year of sessions that is not planned yet. Nothing is kept until the mentor plans it. */
@ObjectType({ description: 'A year of sessions for a group, not planned yet.' })
export class SessionProposal {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => Int, { description: 'Half-day: 0 is Monday morning, 9 is Friday afternoon.' }) slot: number;
  @Field({ description: 'When each begins on the clock of the zone, as hh:mm.' }) at: string;
  @Field({ description: 'The earliest it may begin in this half-day.' }) earliest: string;
  @Field({ description: 'The half-day ends then: it begins before.' }) latest: string;
  @Field(() => Int, { description: 'How long each takes.' }) minutes: number;
  @Field({ description: 'Time zone, such as Europe/Amsterdam.' }) zone: string;
  @Field({ description: 'The first day that was looked at, as yyyy-mm-dd.' }) from: string;
  @Field(() => Int, { description: 'Weeks from one session to the next.' }) everyWeeks: number;
  @Field(() => [Int], { description: 'Weekdays on which everybody of the group works: 1 is Monday, 5 is Friday.' })
  everyoneWorksOn: number[];
  @Field(() => [ProposedSession], { description: 'The dates, first to last.' }) dates: ProposedSession[];
}
