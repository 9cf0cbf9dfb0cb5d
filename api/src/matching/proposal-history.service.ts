import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, batchedOne, Clock, Db, Events, Refusal } from '@api/platform';
import { proposalChanged } from './matching.events.js';
import { ProposalChange, ProposalChangeKind } from './proposal-change.entity.js';
import type { Proposal } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';
import { ProposedPlace } from './proposed-place.entity.js';

const CHANGES_SHOWN = 50;

/** The last step that holds, and the first after it that was undone: a new change leaves nothing to do again. */
const LAST = `(SELECT max(step) FROM proposal_change WHERE "proposalId" = $1 AND "undoneAt" IS NULL)`;
const NEXT = `(SELECT min(step) FROM proposal_change
               WHERE "proposalId" = $1 AND "undoneAt" IS NOT NULL AND step > coalesce(${LAST}, -1))`;
const UNDO = `UPDATE proposal_change SET "undoneAt" = $2, "undoneById" = $3
              WHERE "proposalId" = $1 AND "undoneAt" IS NULL AND step = ${LAST} RETURNING *`;
const REDO = `UPDATE proposal_change SET "undoneAt" = NULL, "undoneById" = NULL
              WHERE "proposalId" = $1 AND "undoneAt" IS NOT NULL AND step = ${NEXT} RETURNING *`;
const WAYS = `
  SELECT "proposalId", bool_or("undoneAt" IS NULL) AS back,
    bool_or("undoneAt" IS NOT NULL AND step > coalesce(last, -1)) AS forth
  FROM (SELECT *, max(step) FILTER (WHERE "undoneAt" IS NULL) OVER (PARTITION BY "proposalId") AS last
        FROM proposal_change WHERE "proposalId" = ANY($1)) change
  GROUP BY "proposalId"`;

interface Ways {
  back: boolean;
  forth: boolean;
}

/** What HR changed in a proposal by hand, taken back and done again. It is kept, so that it also works tomorrow. */
@Injectable()
export class ProposalHistory {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly proposals: ProposalService,
  ) {}

  readonly changesOf = batched(
    (ids: string[]) =>
      this.db.repo(ProposalChange).find({
        where: { proposalId: In(ids) },
        order: { step: 'DESC', id: 'ASC' },
        take: CHANGES_SHOWN * ids.length,
      }),
    ({ proposalId }) => proposalId,
  );
  private readonly waysOf = batchedOne(
    (ids: string[]) => this.db.sql<Ways & { proposalId: string }>(WAYS, [ids]),
    ({ proposalId }) => proposalId,
  );

  /** Whether there is a step back, and one forth: after a move always back, and never forth. */
  async ways(proposal: Proposal): Promise<Ways> {
    if (this.proposals.hasMoved(proposal)) return { back: true, forth: false };
    return (await this.waysOf(proposal.id)) ?? { back: false, forth: false };
  }

  /** Takes the last change back that still holds. */
  async undo(proposalId: string): Promise<Proposal> {
    const proposal = await this.proposals.begin(proposalId);
    const answer = await this.db.sql(UNDO, [proposalId, this.clock.now(), this.db.me]);
    const changes = answer[0] as ProposalChange[];
    if (!changes.length) throw new Refusal('nothingToUndo');
    const [{ kind, fromId, fromReason }] = changes;
    const moved = { groupId: fromId, exceptionReason: fromReason };
    return this.put(proposal, changes, kind === ProposalChangeKind.UNLOCKED, moved);
  }

  /** Does the change again that was taken back last. */
  async redo(proposalId: string): Promise<Proposal> {
    const proposal = await this.proposals.begin(proposalId);
    const answer = await this.db.sql(REDO, [proposalId]);
    const changes = answer[0] as ProposalChange[];
    if (!changes.length) throw new Refusal('nothingToRedo');
    const [{ kind, toId, reason }] = changes;
    const moved = { groupId: toId, exceptionReason: reason };
    return this.put(proposal, changes, kind === ProposalChangeKind.LOCKED, moved);
  }

  /** A step moves one person, or locks or unlocks some of them. */
  private async put(
    proposal: Proposal,
    changes: ProposalChange[],
    locked: boolean,
    moved: Pick<ProposedPlace, 'groupId' | 'exceptionReason'>,
  ): Promise<Proposal> {
    const change = changes[0].kind === ProposalChangeKind.MOVED ? moved : { locked };
    const personId = In(changes.map((one) => one.personId));
    await this.db.repo(ProposedPlace).update({ proposalId: proposal.id, personId }, change);
    await this.events.record(proposalChanged(proposal.id, proposal.programmeId));
    return proposal;
  }
}
