import type { Assignment, Person, RelatedDiscipline } from '@api/people';
import type { Enrolment, EnrolmentNeed, Preference, Programme } from '@api/programme';

/** Everything that a matching goes by, as the tables have it. */
export interface MatchFacts {
  programme: Programme;
  people: Map<string, Person>;
  /** Mentees and mentors who can be placed, in a fixed order. */
  mentees: Enrolment[];
  mentors: Enrolment[];
  /** By enrolment, by rank. */
  needs: Map<string, EnrolmentNeed[]>;
  preferences: Map<string, Preference[]>;
  needIds: string[];
  related: RelatedDiscipline[];
  /** Who must not be with whom, and why is private: a wish, or no click. */
  notWith: { ownerId: string; personId: string }[];
  employedSince: Map<string, string | null>;
  managerOf: Map<string, string>;
  assignments: Map<string, Assignment[]>;
  /** Who guides how many groups of the programme already. */
  guiding: Map<string, number>;
  /** With whom a mentor of a duo guides, both ways; and duos that guide a group already, by `duoKey`. */
  duos: Map<string, string>;
  guidingTogether: Set<string>;
  /** Where HR wants people to stay, and where they were. */
  kept: KeptPlace[];
  today: string;
}

/** Where somebody was in a proposal before. */
export interface KeptPlace {
  personId: string;
  mentorId: string;
  /** The other mentor of a duo. */
  partnerId: string | null;
  /** Of the groups with the same mentors, from 0. */
  seat: number;
  locked: boolean;
  exceptionReason: string | null;
}
