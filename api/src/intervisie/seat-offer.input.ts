import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { type HandedSeat as Word, handedSeats } from '@libs/methods';
import { HandedSeat } from './intervisie.enums.js';

@InputType({ description: 'Asks somebody to take a seat. It changes hands when that person says yes.' })
export class OfferSeat {
  @Field(() => ID, { description: 'Made by the client: sent twice, it is asked once.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => HandedSeat, { description: 'The seat.' }) @IsIn(handedSeats) seat: Word;
  @Field(() => ID, { description: 'Who is asked: somebody who came to the session.' }) @IsUUID() personId: string;
}

@InputType({ description: 'Asks the group to take over the lead from a facilitator who has been gone for a while.' })
export class TakeOverLead {
  @Field(() => ID, { description: 'Made by the client: sent twice, it is asked once.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
}

@InputType({ description: 'Says yes or no to what was asked.' })
export class AnswerSeatOffer {
  @Field(() => ID, { description: 'What was asked.' }) @IsUUID() id: string;
  @Field({ description: 'Yes or no.' }) @IsBoolean() accept: boolean;
}

@InputType({ description: 'Gives back an own seat, so that nobody sits there.' })
export class LayDownSeat {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => HandedSeat, { description: 'The seat; not that of the facilitator, which is handed over.' })
  @IsIn(handedSeats.filter((seat) => seat !== 'FACILITATOR'))
  seat: Word;
}
