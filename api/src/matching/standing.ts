import type { Db, EventIds, Events } from '@api/platform';
import { proposalChanged } from './matching.events.js';
import { Proposal, ProposalState } from './proposal.entity.js';
import type { ProposedGroup } from './proposed-group.entity.js';
import type { ProposedPlace } from './proposed-place.entity.js';

/** Who is enrolled still, in the role in which they are in these proposals. A published one stays as it was. */
const STANDING = `
  SELECT p.id || e.role || e."personId" AS key
  FROM proposal p JOIN enrolment e ON e."programmeId" = p."programmeId"
  JOIN person ON person.id = e."personId" AND person."leftOn" IS NULL
  WHERE p.id = ANY ($1) AND p.state = 'DRAFT'
  UNION ALL
  SELECT p.id || 'DUO' || d."personId" || d."partnerId" FROM proposal p JOIN duo d ON d."programmeId" = p."programmeId"
  WHERE p.id = ANY ($1) AND p.state = 'DRAFT'
  UNION ALL
  SELECT p.id || 'DUO' || g."mentorId" || g."partnerId" FROM proposal p JOIN proposed_group g ON g."proposalId" = p.id
  WHERE p.id = ANY ($1) AND p.state <> 'DRAFT' AND g."partnerId" IS NOT NULL
  UNION ALL
  SELECT p.id || 'MENTEE' || place."personId" FROM proposal p JOIN proposed_place place ON place."proposalId" = p.id
  WHERE p.id = ANY ($1) AND p.state <> 'DRAFT'
  UNION ALL
  SELECT p.id || 'MENTOR' || guide.id FROM proposal p JOIN proposed_group g ON g."proposalId" = p.id
  JOIN unnest(ARRAY[g."mentorId", g."partnerId"]) AS guide (id) ON guide.id IS NOT NULL
  WHERE p.id = ANY ($1) AND p.state <> 'DRAFT'`;

/** Whoever withdrew since a division was computed is not in it any more; whom a mentor leaves behind has no place. */
export class Standing {
  private constructor(private readonly keys: Set<string>) {}

  static async of(db: Db, proposalIds: string[]): Promise<Standing> {
    const rows = await db.sql<{ key: string }>(STANDING, [proposalIds]);
    return new Standing(new Set(rows.map(({ key }) => key)));
  }

  /** Whether who would guide it still do; of a duo both, and together. */
  offers({ proposalId, mentorId, partnerId }: ProposedGroup): boolean {
    if (!this.keys.has(`${proposalId}MENTOR${mentorId}`)) return false;
    if (!partnerId) return true;
    return this.keys.has(`${proposalId}MENTOR${partnerId}`) && this.keys.has(`${proposalId}DUO${mentorId}${partnerId}`);
  }

  places(places: ProposedPlace[], groups: ProposedGroup[]): ProposedPlace[] {
    const gone = new Set(groups.filter((group) => !this.offers(group)).map(({ id }) => id));
    return places
      .filter(({ proposalId, personId }) => this.keys.has(`${proposalId}MENTEE${personId}`))
      .map((place) => (gone.has(place.groupId ?? '') ? { ...place, groupId: null, locked: false } : place));
  }
}

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
