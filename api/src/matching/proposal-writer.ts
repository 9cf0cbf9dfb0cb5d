import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Db, Events } from '@api/platform';
import type { Solution } from '@libs/matching';
import type { MatchMaterial } from './match-material.js';
import { MatchRun, MatchRunState } from './match-run.entity.js';
import { runChanged } from './matching.events.js';
import { Proposal, ProposalState } from './proposal.entity.js';
import { ProposedGroup } from './proposed-group.entity.js';
import { ProposedPlace } from './proposed-place.entity.js';

/** Keeps what a run found: the proposal with its groups and places, and how the run ended. */
@Injectable()
export class ProposalWriter {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  async write(run: MatchRun, material: MatchMaterial, { plan, score, bound, stopped }: Solution): Promise<void> {
    const now = this.clock.now();
    const { affected } = await this.db.repo(MatchRun).update(
      { id: run.id, state: stopped ? MatchRunState.CANCELLED : MatchRunState.RUNNING },
      {
        state: stopped ? MatchRunState.CANCELLED : MatchRunState.DONE,
        ...{ finishedAt: now, percent: stopped ? undefined : 100 },
        ...{ placed: score.placed, objective: score.objective, bound },
      },
    );
    if (!affected) return;
    const { id, organisationId, programmeId } = run;
    const state = ProposalState.DRAFT;
    await this.db.repo(Proposal).insert({ id, organisationId, programmeId, state, bound, createdAt: now });
    const groups = material.mentorIds.map((mentorId, at) => ({
      ...{ id: randomUUID(), organisationId, proposalId: id, mentorId, number: at + 1 },
      partnerId: material.partners?.[at]?.personId ?? null,
    }));
    if (groups.length) await this.db.repo(ProposedGroup).insert(groups);
    const groupOf = new Map(plan.groups.flatMap(({ mentor, members }) => members.map((i) => [i, groups[mentor].id])));
    const locked = new Set(material.instance.locks.map(([i]) => i));
    const places = material.menteeIds.map((personId, i) => {
      const groupId = groupOf.get(i) ?? null;
      const kept = groupId !== null && locked.has(i);
      const exceptionReason = (kept && material.exceptionReasons?.[personId]) || null;
      return { proposalId: id, organisationId, personId, groupId, locked: kept, exceptionReason };
    });
    if (places.length) await this.db.repo(ProposedPlace).insert(places);
    await this.tell(run);
  }

  async fail(run: MatchRun): Promise<void> {
    const ended = { state: MatchRunState.FAILED, finishedAt: this.clock.now() };
    await this.db.repo(MatchRun).update({ id: run.id, state: MatchRunState.RUNNING }, ended);
    await this.tell(run);
  }

  /** Tells everybody who watches the run that it has changed. */
  tell({ id, programmeId }: MatchRun): Promise<void> {
    return this.events.record(runChanged(id, programmeId));
  }
}
