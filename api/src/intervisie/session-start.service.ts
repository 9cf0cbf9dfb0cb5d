import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { MemberRole, MentorGroupService } from '@api/mentor-group';
import type { Session } from '@api/planning';
import { Clock, Db, NotFound, Refusal } from '@api/platform';
import { type Phase, sessionScript } from '@libs/methods';
import { LiveSession } from './live-session.entity.js';
import { MethodService } from './method.service.js';

/** What a session begins with: who may open it, by which method, and whose case was the last. */
@Injectable()
export class SessionStart {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly groups: MentorGroupService,
    private readonly methods: MethodService,
  ) {}

  /** The session as it stands in its first phase, with a copy of its method. */
  async begin({ id, groupId, minutes, kind }: Session, asked?: string | null): Promise<LiveSession> {
    const method = await this.methods.toOpen(kind, asked);
    const script: Phase[] = sessionScript(method, minutes);
    const group = await this.groups.group(groupId);
    if (!group) throw new NotFound();
    const now = this.clock.now();
    const live = this.db.repo(LiveSession).create({
      ...{
        id,
        groupId,
        organisationId: group.organisationId,
        methodId: method.id,
        methodVersion: method.version,
        script,
      },
      ...{ phase: script[0].id, phaseStartedAt: now, openedAt: now, addedMinutes: 0, lastNumber: 1 },
      ...{ facilitatorId: this.db.me, previousCaseOwnerId: await this.previousCaseOwner(groupId), noAgreements: false },
    });
    await this.db.repo(LiveSession).insert(live);
    return live;
  }

  private async previousCaseOwner(groupId: string): Promise<string | null> {
    const last = await this.db.repo(LiveSession).findOne({
      where: { groupId, caseOwnerId: Not(IsNull()) },
      order: { openedAt: 'DESC' },
    });
    return last?.caseOwnerId ?? null;
  }

  /** Refuses whoever is not a mentor of the group. */
  async mustGuide(groupId: string, reason: string): Promise<void> {
    const members = await this.groups.membersOf(groupId);
    const guides = members.some(({ personId, role }) => personId === this.db.me && role === MemberRole.MENTOR);
    if (!guides) throw new Refusal(reason);
  }
}
