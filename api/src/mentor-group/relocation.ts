import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Db, type DomainEvent, Events, Refusal } from '@api/platform';
import { GroupSafetyService } from './group-safety.service.js';
import { MemberRole, Membership, MembershipState } from './membership.entity.js';

/** Somebody who goes from one group to another; without one of the two: out of a group, or into one. */
export interface Relocated {
  personId: string;
  fromId: string | null;
  toId: string | null;
  /** What the person is in them. */
  role: MemberRole;
}

/** Moves people between running groups, mentees and mentors, in the running operation: all of them or none. */
@Injectable()
export class Relocation {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly safety: GroupSafetyService,
  ) {}

  /**
   * Everybody loses the old group at once (S6), and agrees to the confidentiality of the new one before seeing it (S2).
   * Refuses with this reason when somebody is not where the moves begin, or must be kept apart where they end.
   */
  async move(of: { organisationId: string; programmeId: string }, moves: Relocated[], stale: string): Promise<void> {
    const left: Membership[] = [];
    for (const { fromId, ...who } of moves) if (fromId) left.push(await this.leave({ ...who, groupId: fromId }, stale));
    const joined = moves.flatMap(({ personId, toId: groupId, role }, at) => {
      const state = left.find((membership) => membership.personId === personId)?.state ?? MembershipState.ACTIVE;
      const seat = 1 + guidesTo(groupId, role, moves.slice(0, at));
      return groupId ? [{ id: randomUUID(), ...of, groupId, personId, role, state, seat }] : [];
    });
    if (joined.length) await this.db.repo(Membership).insert(joined);
    await this.refuseUnsafe(of.programmeId, joined, stale);
    await this.events.recordAll([
      ...left.map((membership) => changed('MembershipEnded', membership)),
      ...joined.map((membership) => changed('MembershipBegan', membership)),
    ]);
  }

  private async leave(
    { personId, groupId, role }: Pick<Membership, 'personId' | 'groupId' | 'role'>,
    stale: string,
  ): Promise<Membership> {
    const running = { personId, groupId, role, state: Not(MembershipState.ENDED) };
    const membership = await this.db.repo(Membership).findOneBy(running);
    if (!membership) throw new Refusal(stale);
    const { affected } = await this.db.repo(Membership).update(running, { state: MembershipState.ENDED });
    if (!affected) throw new Refusal(stale);
    return membership;
  }

  private async refuseUnsafe(programmeId: string, joined: { groupId: string; personId: string }[], stale: string) {
    const groupIds = [...new Set(joined.map(({ groupId }) => groupId))];
    const present = { groupId: In(groupIds), state: Not(MembershipState.ENDED) };
    const members = Map.groupBy(await this.db.repo(Membership).findBy(present), ({ groupId }) => groupId);
    const newcomers = new Set(joined.map(({ personId }) => personId));
    const groups = groupIds.map((id) => (members.get(id) ?? []).map(({ personId }) => personId));
    const apart = await this.safety.keptApart(programmeId, groups);
    if (apart.some(({ firstId, secondId }) => newcomers.has(firstId) || newcomers.has(secondId)))
      throw new Refusal(stale);
  }
}

/** Who comes to guide the same group before: of a duo each has a seat. */
const guidesTo = (groupId: string | null, role: MemberRole, before: Relocated[]): number =>
  role === MemberRole.MENTOR ? before.filter((one) => one.toId === groupId && one.role === role).length : 0;

const changed = (
  type: string,
  { id, groupId, personId }: Pick<Membership, 'id' | 'groupId' | 'personId'>,
): DomainEvent => ({
  type,
  topics: [`group:${groupId}`, `person:${personId}`],
  ids: { groupId, membershipId: id },
});
