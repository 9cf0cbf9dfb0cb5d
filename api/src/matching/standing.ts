import type { Db, EventIds, Events } from '@api/platform';
import { proposalChanged } from './matching.events.js';
import { Proposal, ProposalState } from './proposal.entity.js';
import type { ProposedGroup } from './proposed-group.entity.js';
import type { ProposedPlace } from './proposed-place.entity.js';

/** Who is enrolled still and did not leave, in which role, and which mentors are a duo; hundreds of people in a few rows. */
const STANDING = `
  SELECT p.id AS "proposalId", p.state, e.role, array_agg(e."personId") AS "personIds", NULL AS "partnerId",
    e."confirmedAt" IS NULL AS waits
  FROM proposal p LEFT JOIN (enrolment e JOIN person ON person.id = e."personId" AND person."leftOn" IS NULL)
    ON e."programmeId" = p."programmeId"
  WHERE p.id = ANY ($1) GROUP BY p.id, e.role, waits
  UNION ALL
  SELECT p.id, p.state, 'DUO', ARRAY[d."personId"], d."partnerId", false
  FROM proposal p JOIN duo d ON d."programmeId" = p."programmeId" WHERE p.id = ANY ($1)`;

interface StandingRow {
  proposalId: string;
  state: ProposalState;
  role: 'MENTOR' | 'MENTEE' | 'DUO' | null;
  personIds: (string | null)[];
  partnerId: string | null;
  waits: boolean;
}

interface Stands extends Pick<StandingRow, 'proposalId' | 'role' | 'partnerId'> {
  personId: string | null;
}

const keyOf = ({ proposalId, role, personId, partnerId }: Stands) =>
  `${proposalId}${role}${personId}${partnerId ?? ''}`;
const keysOf = (rows: StandingRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => row.personIds.map((personId) => keyOf({ ...row, personId }))));

/**
 * Whoever withdrew since a division was computed is not in it any more; whom a mentor leaves behind has no place. A
 * published one stays as it was.
 */
export class Standing {
  private readonly keys: ReadonlySet<string>;
  private readonly published: ReadonlySet<string>;
  private readonly waiting: ReadonlySet<string>;

  private constructor(rows: StandingRow[]) {
    this.keys = keysOf(rows);
    this.published = new Set(
      rows.flatMap(({ proposalId, state }) => (state === ProposalState.DRAFT ? [] : proposalId)),
    );
    this.waiting = keysOf(rows.filter(({ waits }) => waits));
  }

  static async of(db: Db, proposalIds: string[]): Promise<Standing> {
    return new Standing(await db.sql<StandingRow>(STANDING, [proposalIds]));
  }

  /** Whether who would guide it still do; of a duo both, and together. */
  offers({ proposalId, mentorId, partnerId }: ProposedGroup): boolean {
    if (this.published.has(proposalId)) return true;
    const stands = (role: 'MENTOR' | 'DUO', personId: string, other: string | null = null) =>
      this.keys.has(keyOf({ proposalId, role, personId, partnerId: other }));
    if (!stands('MENTOR', mentorId)) return false;
    return !partnerId || (stands('MENTOR', partnerId) && stands('DUO', mentorId, partnerId));
  }

  places(places: ProposedPlace[], groups: ProposedGroup[]): ProposedPlace[] {
    const gone = new Set(groups.filter((group) => !this.offers(group)).map(({ id }) => id));
    return places
      .filter((place) => this.published.has(place.proposalId) || this.keys.has(asMentee(place)))
      .map((place) => (gone.has(place.groupId ?? '') ? { ...place, groupId: null, locked: false } : place));
  }

  /** Whether a mentee was enrolled by HR and did not say yes yet. */
  waits(place: ProposedPlace): boolean {
    return this.waiting.has(asMentee(place));
  }
}

const asMentee = ({ proposalId, personId }: ProposedPlace) =>
  keyOf({ proposalId, role: 'MENTEE', personId, partnerId: null });

/** Lets the boards of a programme be read again when somebody enrols or withdraws. */
export function followEnrolments(db: Db, events: Events): void {
  const tell = ({ programmeId }: EventIds) =>
    db.asSystem(async () => {
      const where = { programmeId: String(programmeId), state: ProposalState.DRAFT };
      const drafts = await db.repo(Proposal).findBy(where);
      await events.recordAll(drafts.map(({ id }) => proposalChanged(id, where.programmeId)));
    });
  for (const type of ['EnrolmentChanged', 'EnrolmentsImported']) events.on(type, 'proposal', tell);
}
