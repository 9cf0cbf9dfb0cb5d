import { Injectable } from '@nestjs/common';
import { Not, IsNull } from 'typeorm';
import { MentorGroupService } from '@api/mentor-group';
import { Session } from '@api/planning';
import { Db, NotFound } from '@api/platform';
import { adviseOn, type Method, methodOf, methods, methodsFor, type MethodUse, sessionScript } from '@libs/methods';
import { LiveSession } from './live-session.entity.js';
import type { ChooseMethod, MethodChoice } from './method.js';

/** So many sessions back is told, so that it varies. */
const remembered = 3;
/** After so many sessions people are taken to know each other; they can say otherwise. */
const sessionsToTrust = 3;

/** The methods there are, and help in choosing one. */
@Injectable()
export class MethodService {
  constructor(
    private readonly db: Db,
    private readonly groups: MentorGroupService,
  ) {}

  all(use?: MethodUse | null): Method[] {
    return use ? methodsFor(use) : methods;
  }

  one(id: string): Method {
    const method = methodOf(id);
    if (!method) throw new NotFound();
    return method;
  }

  /** The phases in order, those of the frame included: what a whole session by this method looks like. */
  wholeSession(method: Method) {
    return sessionScript(method, Infinity);
  }

  async choice({ sessionId, ...asked }: ChooseMethod): Promise<MethodChoice> {
    const session = await this.db.findOr404(Session, { id: sessionId });
    const members = await this.groups.membersOf(session.groupId);
    if (!members.some(({ personId }) => personId === this.db.me)) throw new NotFound();
    const before = await this.heldBefore(session);
    const people = asked.people ?? members.length;
    const minutes = asked.minutes ?? session.minutes;
    const trust = asked.trust ?? before.length >= sessionsToTrust;
    const recent = [...new Set(before.map(({ methodId }) => methodId))].flatMap((id) => methodOf(id) ?? []);
    const around = { people, minutes, trust, caseKind: asked.caseKind, recent: recent.map(({ id }) => id) };
    return { people, minutes, trust, recent, advice: adviseOn(methodsFor(session.kind), around) };
  }

  private heldBefore({ groupId, kind }: Session): Promise<LiveSession[]> {
    return this.db
      .repo(LiveSession)
      .createQueryBuilder('live')
      .innerJoin(Session, 'session', 'session.id = live.id')
      .where({ groupId, closedAt: Not(IsNull()) })
      .andWhere('session.kind = :kind', { kind })
      .orderBy('live.openedAt', 'DESC')
      .limit(remembered)
      .getMany();
  }
}
