import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, batchedOne, Clock, Db, Events, NotFound, Refusal } from '@api/platform';
import { Person } from '@api/people';
import { LearningNeed } from '@api/programme';
import { Board } from './board.js';
import { Compositions } from './compositions.js';
import type { LockPerson, LockProposedGroup, MovePerson } from './matching.input.js';
import type { PlaceOption } from './matching.types.js';
import { proposalChanged } from './matching.events.js';
import { ProposalChange, ProposalChangeKind } from './proposal-change.entity.js';
import { Proposal, ProposalState } from './proposal.entity.js';
import { ProposedGroup } from './proposed-group.entity.js';
import { ProposedPlace } from './proposed-place.entity.js';
import { Standing } from './standing.js';

const CHANGES_SHOWN = 50;

/** The proposal as HR changes it: every change is checked by the rules of the engine, can be undone, and is told. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly compositions: Compositions,
  ) {}

  readonly need = batchedOne(
    (ids: string[]) => this.db.repo(LearningNeed).findBy({ id: In(ids) }),
    ({ id }) => id,
  );
  readonly boardOf = batchedOne(
    (ids: string[]) => this.load(ids),
    ({ id }) => id,
  );
  readonly changesOf = batched(
    (ids: string[]) =>
      this.db.repo(ProposalChange).find({
        where: { proposalId: In(ids) },
        order: { step: 'DESC', id: 'ASC' },
        take: CHANGES_SHOWN * ids.length,
      }),
    ({ proposalId }) => proposalId,
  );

  /** The board of a proposal that the viewer may see. */
  async board(id: string): Promise<Board> {
    return (await this.boardOf(id))!.board;
  }

  async options(proposalId: string, personId: string): Promise<PlaceOption[]> {
    await this.db.findOr404(ProposedPlace, { proposalId, personId });
    return (await this.board(proposalId)).options(personId);
  }

  /** Moves somebody to a group or to the tray. Refuses with the rule that forbids it, and with whom. */
  async move({ proposalId, personId, groupId = null }: MovePerson): Promise<Proposal> {
    const proposal = await this.begin(proposalId);
    const place = await this.db.findOr404(ProposedPlace, { proposalId, personId });
    if (place.groupId === groupId) return proposal;
    if (place.locked) throw new Refusal('moveLocked');
    if (groupId) await this.check(proposalId, personId, groupId);
    await this.db.repo(ProposedPlace).update({ proposalId, personId }, { groupId });
    const change = { personId, fromId: place.groupId, toId: groupId };
    return this.keep(proposal, ProposalChangeKind.MOVED, [change]);
  }

  async lock({ proposalId, personId, locked }: LockPerson): Promise<Proposal> {
    const proposal = await this.begin(proposalId);
    const place = await this.db.findOr404(ProposedPlace, { proposalId, personId });
    if (!place.groupId) throw new Refusal('lockUnplaced');
    return this.setLocks(proposal, [place], locked);
  }

  async lockGroup({ groupId, locked }: LockProposedGroup): Promise<Proposal> {
    const { proposalId } = await this.db.findOr404(ProposedGroup, { id: groupId });
    const proposal = await this.begin(proposalId);
    return this.setLocks(proposal, await this.db.repo(ProposedPlace).findBy({ proposalId, groupId }), locked);
  }

  /** Takes the last change back that still holds. */
  async undo(proposalId: string): Promise<Proposal> {
    const proposal = await this.begin(proposalId);
    const statement = `UPDATE proposal_change SET "undoneAt" = $2 WHERE "proposalId" = $1 AND "undoneAt" IS NULL
      AND step = (SELECT max(step) FROM proposal_change WHERE "proposalId" = $1 AND "undoneAt" IS NULL) RETURNING *`;
    const answer = await this.db.sql(statement, [proposalId, this.clock.now()]);
    const undone = answer[0] as ProposalChange[];
    if (!undone.length) throw new Refusal('nothingToUndo');
    const [{ kind, fromId }] = undone; // a step moves one person, or locks or unlocks some of them
    const locked = kind === ProposalChangeKind.UNLOCKED;
    const before = kind === ProposalChangeKind.MOVED ? { groupId: fromId } : { locked };
    const personId = In(undone.map((change) => change.personId));
    await this.db.repo(ProposedPlace).update({ proposalId, personId }, before);
    await this.events.record(proposalChanged(proposalId, proposal.programmeId));
    return proposal;
  }

  /** Takes hold of a draft until the end of the operation, so that two changes at once follow each other. */
  async begin(id: string): Promise<Proposal> {
    const proposals = this.db.repo(Proposal);
    const { affected } = await proposals
      .createQueryBuilder()
      .update({ version: () => 'version + 1' })
      .where({ id, state: ProposalState.DRAFT })
      .execute();
    const proposal = await this.db.findOr404(Proposal, { id });
    if (!affected) throw new Refusal('proposalPublished');
    return proposal;
  }

  /** Ends the draft; nothing in it changes any more. */
  async publish(id: string): Promise<Proposal> {
    const published = { state: ProposalState.PUBLISHED, publishedAt: this.clock.now() };
    await this.db.repo(Proposal).update({ id, state: ProposalState.DRAFT }, published);
    return this.db.findOr404(Proposal, { id });
  }

  private async check(proposalId: string, personId: string, groupId: string): Promise<void> {
    const group = await this.db.findOr404(ProposedGroup, { id: groupId, proposalId });
    if (!(await Standing.of(this.db, [proposalId])).offers(group)) throw new NotFound();
    const composition = await this.compositions.of(proposalId);
    const places = await this.db.repo(ProposedPlace).findBy({ proposalId, groupId });
    const members = places.map((place) => composition.mentee(place.personId));
    const [reason] = composition.whyNot(group.number - 1, members, composition.mentee(personId));
    if (!reason) return;
    const other = reason.personId && (await this.db.repo(Person).findOneBy({ id: reason.personId }));
    const params = { ...(other ? { name: other.name } : {}), ...(reason.count ? { count: reason.count } : {}) };
    throw new Refusal(`move${reason.key[0].toUpperCase()}${reason.key.slice(1)}`, params);
  }

  private async setLocks(proposal: Proposal, places: ProposedPlace[], locked: boolean): Promise<Proposal> {
    const other = places.filter((place) => place.locked !== locked);
    if (!other.length) return proposal;
    const personId = In(other.map((place) => place.personId));
    await this.db.repo(ProposedPlace).update({ proposalId: proposal.id, personId }, { locked });
    const kind = locked ? ProposalChangeKind.LOCKED : ProposalChangeKind.UNLOCKED;
    const changes = other.map((place) => ({ personId: place.personId, fromId: place.groupId, toId: place.groupId }));
    return this.keep(proposal, kind, changes);
  }

  private async keep(
    proposal: Proposal,
    kind: ProposalChangeKind,
    changes: Pick<ProposalChange, 'personId' | 'fromId' | 'toId'>[],
  ): Promise<Proposal> {
    const { id: proposalId, organisationId, version: step, programmeId } = proposal;
    const by = { byId: this.db.me, at: this.clock.now() };
    const rows = changes.map((change) => ({
      id: randomUUID(),
      organisationId,
      proposalId,
      step,
      kind,
      ...by,
      ...change,
    }));
    await this.db.repo(ProposalChange).insert(rows);
    await this.events.record(proposalChanged(proposalId, programmeId));
    return proposal;
  }

  private async load(ids: string[]): Promise<{ id: string; board: Board }[]> {
    const where = { proposalId: In(ids) };
    const groups = await this.db.repo(ProposedGroup).find({ where, order: { number: 'ASC' } });
    const places = await this.db.repo(ProposedPlace).find({ where, order: { personId: 'ASC' } });
    const standing = await Standing.of(this.db, ids);
    const standingPlaces = standing.places(places, groups);
    const left = new Set(groups.filter((group) => !standing.offers(group)).map(({ id }) => id));
    const of = <Row extends { proposalId: string }>(rows: Row[], id: string) =>
      rows.filter(({ proposalId }) => proposalId === id);
    return Promise.all(
      ids.map(async (id) => ({
        id,
        board: new Board(await this.compositions.of(id), of(groups, id), of(standingPlaces, id), left),
      })),
    );
  }
}
