import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batchedOne, Clock, Db, Events, NotFound, Refusal } from '@api/platform';
import { PeopleService, Person } from '@api/people';
import { Board } from './board.js';
import { Compositions } from './compositions.js';
import type { PlaceExplanation } from './explanation.types.js';
import type { LockPerson, LockProposedGroup, MovePerson } from './matching.input.js';
import type { PlaceOption } from './matching.types.js';
import { proposalChanged } from './matching.events.js';
import { ProposalChange, ProposalChangeKind } from './proposal-change.entity.js';
import { isFirm, NOT_POSSIBLE } from './reasons.js';
import { Proposal, ProposalState } from './proposal.entity.js';
import { ProposedGroup } from './proposed-group.entity.js';
import { ProposedPlace } from './proposed-place.entity.js';
import { Standing } from './standing.js';

/** The proposal as HR changes it: every change is checked by the rules of the engine, can be undone, and is told. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly compositions: Compositions,
    private readonly people: PeopleService,
  ) {}

  private readonly boardOf = batchedOne(
    (ids: string[]) => this.load(ids),
    ({ id }) => id,
  );
  /** Boards that a change has led to: what it was checked with is not read again for the answer. */
  private readonly changed = new WeakMap<Proposal, Board>();

  private readonly group = batchedOne(
    (ids: string[]) => this.db.repo(ProposedGroup).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  /** Who guide a proposed group; nobody for the tray. */
  async guidesOf(groupId: string | null): Promise<Person[]> {
    const group = groupId && (await this.group(groupId));
    if (!group) return [];
    const ids = [group.mentorId, group.partnerId].filter((id) => id !== null);
    return (await Promise.all(ids.map((id) => this.people.person(id)))).filter((guide) => guide !== null);
  }

  /** Whether somebody was moved in it just now, in this operation. */
  hasMoved(proposal: Proposal): boolean {
    return this.changed.has(proposal);
  }

  /** The board of a proposal that the viewer may see. */
  async board(proposal: Proposal): Promise<Board> {
    return this.changed.get(proposal) ?? (await this.boardOf(proposal.id))!.board;
  }

  async options(proposalId: string, personId: string): Promise<PlaceOption[]> {
    return (await this.boardWith(proposalId, personId)).board.options(personId);
  }

  /** Why somebody is in this group; null for who is in the tray. */
  async whyHere(proposalId: string, personId: string): Promise<PlaceExplanation | null> {
    return (await this.boardWith(proposalId, personId)).board.whyHere(personId);
  }

  /** Moves somebody to a group or to the tray. Refuses with the rule that forbids it, and with whom. */
  async move({ proposalId, personId, groupId = null, reason = null }: MovePerson): Promise<Proposal> {
    const proposal = await this.begin(proposalId);
    const { board, place } = await this.boardWith(proposalId, personId);
    if (place.groupId === groupId) return proposal;
    if (place.locked) throw new Refusal('moveLocked');
    const excepted = groupId ? await this.check(board.option(personId, groupId), reason !== null) : false;
    const moved = { groupId, locked: false, exceptionReason: excepted ? reason : null };
    await this.db.repo(ProposedPlace).update({ proposalId, personId }, moved);
    this.changed.set(proposal, board.with({ ...place, ...moved }));
    const reasons = { fromReason: place.exceptionReason, reason: moved.exceptionReason };
    const change = { personId, fromId: place.groupId, toId: groupId, ...reasons };
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

  /** Takes hold of a draft until the end of the operation, so that two changes at once follow each other. */
  async begin(id: string): Promise<Proposal> {
    const { raw } = await this.db
      .repo(Proposal)
      .createQueryBuilder()
      .update({ version: () => 'version + 1' })
      .where({ id, state: ProposalState.DRAFT })
      .returning('*')
      .execute();
    const [proposal] = raw as Proposal[];
    if (proposal) return proposal;
    await this.db.findOr404(Proposal, { id });
    throw new Refusal('proposalPublished');
  }

  /** Ends the draft; nothing in it changes any more. */
  async publish(id: string): Promise<Proposal> {
    const published = { state: ProposalState.PUBLISHED, publishedAt: this.clock.now() };
    await this.db.repo(Proposal).update({ id, state: ProposalState.DRAFT }, published);
    return this.db.findOr404(Proposal, { id });
  }

  /** Refuses what the rules forbid. Whether HR makes an exception of discipline, the one that may be made (G2). */
  private async check(option: PlaceOption | undefined, hasReason: boolean): Promise<boolean> {
    if (!option) throw new NotFound();
    const { allowed, canExcept, reasons } = option;
    if (allowed) return false;
    if (hasReason && canExcept) return true;
    const reason = hasReason ? (reasons.find(isFirm) ?? { key: NOT_POSSIBLE }) : reasons[0];
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
    const changes = other.map(({ personId: who, groupId, exceptionReason: why }) => ({
      ...{ personId: who, fromId: groupId, toId: groupId, fromReason: why, reason: null },
    }));
    return this.keep(proposal, kind, changes);
  }

  private async keep(
    proposal: Proposal,
    kind: ProposalChangeKind,
    changes: Pick<ProposalChange, 'personId' | 'fromId' | 'toId' | 'fromReason' | 'reason'>[],
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

  /** The board of a proposal, and where one of its mentees is. */
  private async boardWith(proposalId: string, personId: string): Promise<{ board: Board; place: ProposedPlace }> {
    const { board } = (await this.boardOf(proposalId))!;
    const place = board.place(personId);
    if (!place) throw new NotFound();
    return { board, place };
  }

  private async load(ids: string[]): Promise<{ id: string; board: Board }[]> {
    const where = { proposalId: In(ids) };
    const groups = await this.db.repo(ProposedGroup).find({ where, order: { number: 'ASC' } });
    const places = await this.db.repo(ProposedPlace).find({ where, order: { personId: 'ASC' } });
    const standing = await Standing.of(this.db, ids);
    const standingPlaces = standing.places(places, groups);
    const left = new Set(groups.filter((group) => !standing.offers(group)).map(({ id }) => id));
    const waiting = standingPlaces.filter((place) => standing.waits(place));
    const of = <Row extends { proposalId: string }>(rows: Row[], id: string) =>
      rows.filter(({ proposalId }) => proposalId === id);
    return Promise.all(
      ids.map(async (id) => {
        const unconfirmed = new Set(of(waiting, id).map(({ personId }) => personId));
        const facts = await this.compositions.of(id);
        return { id, board: new Board(facts, of(groups, id), of(standingPlaces, id), { left, unconfirmed }) };
      }),
    );
  }
}
