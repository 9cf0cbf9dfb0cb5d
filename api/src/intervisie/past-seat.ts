import { Field, ID, ObjectType } from '@nestjs/graphql';
import type * as methods from '@libs/methods';
import { Seat } from './intervisie.enums.js';

/** That somebody sat in a seat in a session that was closed. The group sees it, so that it stays fair. */
@ObjectType({ description: 'That somebody sat in a seat in an earlier session.' })
export class PastSeat {
  @Field(() => ID, { description: 'The session.' }) sessionId: string;
  @Field(() => ID, { description: 'Who.' }) personId: string;
  @Field(() => Seat, { description: 'Where.' }) seat: methods.Seat;
  @Field({ description: 'When that session was opened.' }) at: Date;
  groupId: string;
}
