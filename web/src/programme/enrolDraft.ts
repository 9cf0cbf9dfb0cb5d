import { useDraft } from '../app/drafts';
import type { EnrolPageQuery, EnrolmentRole } from '../gql/graphql';

export interface NamedColleague {
  id: string;
  name: string;
  /** Discipline and team, to tell namesakes apart. */
  place: string;
}

/** What somebody is filling in. */
export interface EnrolDraft {
  role: EnrolmentRole | null;
  needs: { needId: string; level: number }[];
  obstacle: string;
  wanted: NamedColleague[];
  notWith: NamedColleague[];
  availability: number;
  preferred: number;
  groups: number;
  openToOther: boolean;
}

export type ChangeDraft = (change: Partial<EnrolDraft>) => void;
type Mine = NonNullable<EnrolPageQuery['programme']['mine']>;
type Colleague = Mine['notWith'][number];

const empty: EnrolDraft = {
  role: null,
  needs: [],
  obstacle: '',
  wanted: [],
  notWith: [],
  availability: 0,
  preferred: 0,
  groups: 1,
  openToOther: false,
};

export const namedColleague = ({ id, name, discipline, team }: Colleague): NamedColleague => ({
  id,
  name,
  place: [discipline?.name, team?.name].filter(Boolean).join(' · '),
});

/** What was saved before, as a draft to change. */
export function draftOf(mine: Mine | null | undefined): EnrolDraft {
  if (!mine) return empty;
  const { role, availability, preferred, groups, openToOther, needs, wanted } = mine.enrolment;
  return {
    ...{ role, availability, preferred, openToOther },
    groups: Math.min(2, Math.max(1, groups)),
    obstacle: mine.obstacle ?? '',
    needs: needs.map(({ level, need }) => ({ needId: need.id, level })),
    wanted: wanted.map(namedColleague),
    notWith: mine.notWith.map(namedColleague),
  };
}

/** Keeps what is typed on this device, for this person, until it is saved: a closed window loses nothing. */
export function useEnrolDraft(programmeId: string, personId: string, saved: EnrolDraft) {
  const [draft, setDraft, forget] = useDraft<EnrolDraft | null>(
    `enrol.${programmeId}.${personId}`,
    () => null,
    localStorage,
  );
  const change: ChangeDraft = (parts) => setDraft((before) => ({ ...(before ?? saved), ...parts }));
  return { draft: draft ?? saved, begun: draft !== null, change, forget };
}

/** As the API takes it. */
export const inputOf = (id: string, programmeId: string, draft: EnrolDraft) => ({
  ...draft,
  ...{ id, programmeId, role: draft.role ?? 'MENTEE' },
  wanted: draft.wanted.map((person) => person.id),
  notWith: draft.notWith.map((person) => person.id),
});
