import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import {
  batched,
  Clock,
  batchedOne,
  type Connection,
  Db,
  Events,
  NotFound,
  type PageArgs,
  pageOf,
} from '@api/platform';
import { Membership, MembershipState } from './membership.entity.js';
import { MentorGroup } from './mentor-group.entity.js';

const PRESENT = [MembershipState.INTAKE, MembershipState.ACTIVE];

/** Groups and who is in them. */
@Injectable()
export class MentorGroupService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  readonly group = batchedOne(
    (ids: string[]) => this.db.repo(MentorGroup).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  /** Who is in a group now, mentor first. */
  readonly membersOf = batched(
    (groupIds: string[]) =>
      this.db.repo(Membership).find({
        where: { groupId: In(groupIds), state: Not(MembershipState.ENDED) },
        order: { role: 'DESC', id: 'ASC' },
      }),
    ({ groupId }) => groupId,
  );

  /** The signed-in person's running memberships. */
  mine(): Promise<Membership[]> {
    return this.db.repo(Membership).find({ where: { personId: this.db.me, state: In(PRESENT) }, order: { id: 'ASC' } });
  }

  /** A page of a programme's groups, in the order of the proposal. */
  ofProgramme(programmeId: string, page: PageArgs): Promise<Connection<MentorGroup>> {
    const groups = this.db.repo(MentorGroup).createQueryBuilder('g').where({ programmeId });
    return pageOf(groups, ['g.number', 'g.id'], page);
  }

  /** The viewer agrees to keep what is said in the group between its members. Doing it twice keeps the first date. */
  async acceptConfidentiality(groupId: string): Promise<Membership> {
    const { me: personId } = this.db;
    const accepted = await this.db.sql('SELECT accept_confidentiality($1, $2)', [groupId, this.clock.now()]);
    const membership = await this.db.findOr404(Membership, { groupId, personId, state: In(PRESENT) });
    if (accepted.length) await this.record('ConfidentialityAccepted', membership);
    return membership;
  }

  /** Somebody leaves a group, and loses it at once. Why is nobody's business here. */
  async endMembership(id: string): Promise<Membership> {
    const running = { id, state: Not(MembershipState.ENDED) };
    const { affected } = await this.db.repo(Membership).update(running, { state: MembershipState.ENDED });
    const membership = await this.db.findOr404(Membership, { id });
    if (affected) await this.record('MembershipEnded', membership);
    else if (membership.state !== MembershipState.ENDED) throw new NotFound();
    return membership;
  }

  private record(type: string, { id, groupId, personId }: Membership): Promise<void> {
    const topics = [`group:${groupId}`, `person:${personId}`];
    return this.events.record({ type, topics, ids: { groupId, membershipId: id } });
  }
}
