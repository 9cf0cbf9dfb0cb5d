import type { YearProposalQuery } from '../gql/graphql';

type Proposed = YearProposalQuery['sessionProposal']['dates'][number];
export type Proposal = YearProposalQuery['sessionProposal'];
export type DaysOff = YearProposalQuery['mentorGroup']['daysOff'];

/** What the mentor decided about one date; nothing goes back to the proposal. */
export type Choice = { on: string; at: string } | 'SKIP' | undefined;
/** By the day that was proposed, so that another weekday begins afresh. */
export type Choices = Record<string, Choice>;

export interface YearDate extends Proposed {
  /** The day that was proposed. */
  proposed: string;
  at: string;
  chosen: boolean;
  skipped: boolean;
}

/** The proposal with what the mentor decided, first to last. */
export function withChoices(dates: readonly Proposed[], at: string, choices: Choices): YearDate[] {
  return dates
    .map((date) => {
      const choice = choices[date.on];
      const skipped = choice === 'SKIP';
      const chosen = skipped ? undefined : choice;
      return { ...date, proposed: date.on, at, ...chosen, chosen: !!chosen, skipped };
    })
    .sort((a, b) => a.on.localeCompare(b.on));
}
