import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { refusesWith } from '@api/platform';
import * as methods from '@libs/methods';
import { HandedSeat } from './intervisie.enums.js';
import { LiveSession } from './live-session.entity.js';

const ONE_OPEN = refusesWith('one_open_offer_per_seat', 'seatOffered');

/** A seat that somebody is asked to take; or, when the facilitator stays away, that somebody asks the group to take over. */
@ObjectType({
  description: 'A seat that somebody is asked to take, or that somebody asks the group to take over from who is gone.',
})
@Entity()
@Index(ONE_OPEN, ['sessionId', 'seat'], { unique: true, where: `state = 'OPEN'` })
export class SeatOffer {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => LiveSession) @Index() @Column('uuid') sessionId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field(() => HandedSeat, { description: 'The seat.' }) @Column('text') seat: methods.HandedSeat;
  @Field({ description: 'Whether it is taken over from a facilitator who is gone: then those who are there decide.' })
  @Column('boolean', { default: false })
  takesOver: boolean;
  @Field(() => ID, { description: 'Who asks; in a take-over, the facilitator who is gone.' })
  @ForeignKey(() => Person)
  @Column('uuid')
  fromId: string;
  @Field(() => ID, { description: 'Who would sit there.' }) @ForeignKey(() => Person) @Column('uuid') toId: string;
  /** Ended offers stay as they ended, so that a repeated answer is answered alike. */
  @Column('text', { default: 'OPEN' }) state: 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  @Field(() => [ID], { description: 'Who agrees to a take-over.' })
  @Column('uuid', { array: true, default: '{}' })
  agreedIds: string[];
  @Field(() => [ID], { description: 'Who does not agree to a take-over.' })
  @Column('uuid', { array: true, default: '{}' })
  declinedIds: string[];
  @Field({ description: 'When it was asked.' }) @Column('timestamptz') at: Date;
}
