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
  notWith: { ownerId: string; personId: string }[];
  employedSince: Map<string, string | null>;
  managerOf: Map<string, string>;
  assignments: Map<string, Assignment[]>;
  /** Who guides how many groups of the programme already. */
  guiding: Map<string, number>;
  /** Where HR wants people to stay, and where they were. */
  kept: { personId: string; mentorId: string; seat: number; locked: boolean; exceptionReason: string | null }[];
  today: string;
}
