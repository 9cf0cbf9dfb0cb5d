import type { Instance } from '@libs/matching';

/** An instance for the engine, with who is behind its numbers. */
export interface MatchMaterial {
  instance: Instance;
  /** Person of each mentee. */
  menteeIds: string[];
  /** Person of each mentor: someone who offers two groups is there twice. */
  mentorIds: string[];
  /** Learning need of each tag. */
  needIds: string[];
  disciplineIds: (string | null)[];
  /** Why mentees may come to a mentor of another discipline, by person; of those whose place is kept. */
  exceptionReasons?: Record<string, string>;
}
