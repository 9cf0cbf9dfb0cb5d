import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Seat } from '@libs/methods';
import { Party } from './intervisie.enums.js';
import { LocalText, SeatInstruction, SessionPhase } from './session-phase.js';

@Resolver(() => SessionPhase)
export class SessionPhaseResolver {
  @ResolveField(() => [Party], { description: 'Who may speak besides the owner.' })
  alsoSpeaking(@Parent() { alsoSpeaking }: SessionPhase) {
    return alsoSpeaking ?? [];
  }

  @ResolveField(() => Boolean, { description: 'Whether nobody speaks.' })
  silent(@Parent() { silent }: SessionPhase) {
    return silent ?? false;
  }

  @ResolveField(() => [SeatInstruction], {
    description: 'One sentence per seat; a seat without one follows the advisers.',
  })
  instructions(@Parent() { instruction }: SessionPhase) {
    return Object.entries(instruction).map(([seat, text]) => ({ seat: seat as Seat, text }));
  }

  @ResolveField(() => [LocalText], { description: 'Sentences that show how.' })
  examples(@Parent() { examples }: SessionPhase) {
    return examples ?? [];
  }

  @ResolveField(() => [LocalText], { description: 'What fits this phase.' })
  may(@Parent() { may }: SessionPhase) {
    return may ?? [];
  }

  @ResolveField(() => [LocalText], { description: 'What does not fit this phase.' })
  mayNot(@Parent() { mayNot }: SessionPhase) {
    return mayNot ?? [];
  }
}
