import type { Instance } from '@libs/matching';
import { type Wishes, without } from './wishes.js';

/** An instance for the engine, with who is behind its numbers. */
export interface MatchMaterial {
  instance: Instance;
  /**
   * Who must be kept apart by a wish that is private, and by nothing else. What was computed before this was kept apart
   * has none: there every pair counts as a wish.
   */
  wishes?: Wishes;
  /** Person of each mentee. */
  menteeIds: string[];
  /** Person of each mentor: someone who offers two groups is there twice. */
  mentorIds: string[];
  /** The other of a duo, for each mentor; what was computed before there were duos has none. */
  partners?: (Partner | null)[];
  /** Learning need of each tag. */
  needIds: string[];
  disciplineIds: (string | null)[];
  /** Why mentees may come to a mentor of another discipline, by person; of those whose place is kept. */
  exceptionReasons?: Record<string, string>;
}

/** The other mentor of a duo, with what keeps mentees away because of this one. */
export interface Partner {
  personId: string;
  /** Projects, by number. */
  projects: number[];
  /** Mentees in one reporting line, by number. */
  lines: number[];
}

/** The wishes that are private. */
export const wishesOf = ({ wishes, instance }: MatchMaterial): Wishes => wishes ?? instance;

/** The instance as it would be if nobody had a private wish. */
export function withoutWishes(material: MatchMaterial): Instance {
  const wishes = wishesOf(material);
  const { vetoes, forbidden } = material.instance;
  return {
    ...material.instance,
    vetoes: without(vetoes, wishes.vetoes),
    forbidden: without(forbidden, wishes.forbidden),
  };
}
