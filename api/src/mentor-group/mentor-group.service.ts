import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { batched, batchedOne, Db } from '@api/platform';
import { Membership, MembershipState } from './membership.entity.js';
import { MentorGroup } from './mentor-group.entity.js';

@Injectable()
export class MentorGroupService {
  constructor(private readonly db: Db) {}

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
    const states = [MembershipState.INTAKE, MembershipState.ACTIVE];
    return this.db.repo(Membership).find({ where: { personId: this.db.me, state: In(states) }, order: { id: 'ASC' } });
  }
}
