import { Injectable } from '@nestjs/common';
import { Not, IsNull } from 'typeorm';
import { MentorGroupService } from '@api/mentor-group';
import { OwnMethodService } from '@api/own-method';
import { Session } from '@api/planning';
import { Db, NotFound, Refusal } from '@api/platform';
import { adviseOn, type Method, methods, type MethodUse, sessionScript } from '@libs/methods';
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
    private readonly own: OwnMethodService,
  ) {}

  /** Those that come with the product, and then those of the organisation itself. */
  async all(use?: MethodUse | null): Promise<Method[]> {
    const all = [...methods, ...(await this.own.published())];
    return use ? all.filter(({ usedIn }) => usedIn.includes(use)) : all;
  }

  async one(id: string): Promise<Method> {
    const method = (await this.all()).find((one) => one.id === id);
    if (!method) throw new NotFound();
    return method;
  }

  /** The method that was asked for, or the usual one; refuses one that is for something else. */
  async toOpen(use: MethodUse, asked?: string | null): Promise<Method> {
    const all = await this.all();
    const method = all.find(({ id, usedIn }) => usedIn.includes(use) && (!asked || id === asked));
    if (!method) throw new Refusal(all.some(({ id }) => id === asked) ? 'methodNotForThis' : 'methodUnknown');
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
    const offered = await this.all(session.kind);
    const used = [...new Set(before.map(({ methodId }) => methodId))];
    const recent = used.flatMap((id) => offered.find((method) => method.id === id) ?? []);
    const around = { people, minutes, trust, caseKind: asked.caseKind, recent: recent.map(({ id }) => id) };
    return { people, minutes, trust, recent, advice: adviseOn(offered, around) };
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
