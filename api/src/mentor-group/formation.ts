import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db, Events } from '@api/platform';
import { GroupSafetyService } from './group-safety.service.js';
import { MemberRole, Membership, MembershipState } from './membership.entity.js';
import { MentorGroup } from './mentor-group.entity.js';
import type { NewGroup, Publication } from './new-group.js';

/** Makes groups of a proposal that is published, in the running operation: all of them or none. */
@Injectable()
export class Formation {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly safety: GroupSafetyService,
  ) {}

  /**
   * Forms the groups; for a proposal that was published before, answers with the groups that came of it. Refuses when
   * a group has too few or too many mentees, a mentee is in a group already, or two members must be kept apart.
   */
  async formGroups(publication: Publication): Promise<MentorGroup[]> {
    const { proposalId, programmeId, groups } = publication;
    if (groups.length && (await this.addGroups(publication))) {
      await this.safety.check(
        programmeId,
        groups.map((group) => [...mentorsOf(group), ...group.menteeIds]),
      );
      await this.addMembers(publication);
      await this.events.recordAll(
        groups.map(({ id }) => ({ type: 'GroupFormed', topics: [`group:${id}`], ids: { groupId: id, programmeId } })),
      );
    }
    return this.db.repo(MentorGroup).find({ where: { proposalId }, order: { number: 'ASC' } });
  }

  /** Whether the groups are new. Somebody who publishes the same proposal at the same time waits here for the first. */
  private async addGroups({ groups, proposalId, organisationId, programmeId }: Publication): Promise<boolean> {
    const rows = groups.map(({ id, name, slot }, at) => ({
      ...{ id, name, slot, number: at + 1 },
      ...{ organisationId, programmeId, proposalId },
    }));
    const insert = this.db.repo(MentorGroup).createQueryBuilder().insert().values(rows).orIgnore().returning('id');
    const added = (await insert.execute()).raw as unknown[];
    return added.length > 0;
  }

  private async addMembers({ groups, organisationId }: Publication): Promise<void> {
    // there is no intake conversation in the product yet, so nobody waits for one
    const state = MembershipState.ACTIVE;
    const member = ({ id: groupId }: NewGroup, personId: string, role: MemberRole, seat = 1) => ({
      ...{ id: randomUUID(), organisationId, groupId, personId, role, state, seat },
    });
    const rows = groups.flatMap((group) => [
      ...mentorsOf(group).map((id, at) => member(group, id, MemberRole.MENTOR, at + 1)),
      ...group.menteeIds.map((id) => member(group, id, MemberRole.MENTEE)),
    ]);
    await this.db.repo(Membership).insert(rows);
    // now and not at the commit, so that the answer can say what is wrong
    await this.db.sql('SET CONSTRAINTS mentor_group_has_enough_mentees IMMEDIATE');
  }
}

const mentorsOf = ({ mentorId, partnerId }: NewGroup): string[] => (partnerId ? [mentorId, partnerId] : [mentorId]);
