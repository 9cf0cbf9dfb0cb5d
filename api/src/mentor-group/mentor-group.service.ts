import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { batched, batchedOne, Clock, Db, Events, NotFound } from '@api/platform';
import { Programme } from '@api/programme';
import { Membership, MembershipState } from './membership.entity.js';
import { type GroupConnection, pageOfGroups, placeOf } from './mentor-group.connection.js';
import { MentorGroup } from './mentor-group.entity.js';

const PRESENT = [MembershipState.INTAKE, MembershipState.ACTIVE];

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

  readonly programme = batchedOne(
    (ids: string[]) => this.db.repo(Programme).findBy({ id: In(ids) }),
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
  async ofProgramme(programmeId: string, first: number, after?: string): Promise<GroupConnection> {
    const groups = this.db.repo(MentorGroup).createQueryBuilder('g').where({ programmeId });
    if (after) groups.andWhere('(g.number, g.id) > (:number, :id)', placeOf(after));
    return pageOfGroups(
      await groups
        .orderBy('g.number')
        .addOrderBy('g.id')
        .limit(first + 1)
        .getMany(),
      first,
    );
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

  private record(type: string, { id, groupId }: Membership): Promise<void> {
    return this.events.record({ type, topics: [`group:${groupId}`], ids: { groupId, membershipId: id } });
  }
}
