import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { MemberRole, MembershipState, type MentorGroup, MentorGroupService } from '@api/mentor-group';
import { batched, batchedOne, Db, Refusal } from '@api/platform';
import { Programme } from '@api/programme';
import type { DatePoll } from './date-poll.entity.js';
import { PollAnswer } from './poll-answer.entity.js';
import { PollSlot } from './poll-slot.entity.js';
import { type Answerer, type PollRule, ranked, type Standing } from './poll-standing.js';
import { Session, SessionKind, SessionState } from './session.entity.js';

export type PollSubject = Pick<DatePoll, 'sessionId' | 'leaves' | 'minutes' | 'everyone'>;

/** What a poll is about, who must be able, and how its dates do. */
@Injectable()
export class PollSubjects {
  constructor(
    private readonly db: Db,
    private readonly groups: MentorGroupService,
  ) {}

  private readonly programme = batchedOne(
    (ids: string[]) => this.db.repo(Programme).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  private readonly slotsOf = batched(
    (pollIds: string[]) =>
      this.db.repo(PollSlot).find({ where: { pollId: In(pollIds) }, order: { startsAt: 'ASC', id: 'ASC' } }),
    ({ pollId }) => pollId,
  );

  readonly answersTo = batched(
    (pollIds: string[]) =>
      this.db.repo(PollAnswer).find({ where: { pollId: In(pollIds) }, order: { answeredAt: 'ASC', personId: 'ASC' } }),
    ({ pollId }) => pollId,
  );

  /** The first meeting needs everybody (B1), also when it has a date already; other sessions need enough of the group. */
  async of({ id: groupId, programmeId }: MentorGroup, sessionId: string | null): Promise<PollSubject> {
    if (sessionId) {
      const { startsAt, minutes, kind, state } = await this.db.findOr404(Session, { id: sessionId, groupId });
      if (state !== SessionState.PLANNED) throw new Refusal('sessionNotPlanned');
      return { sessionId, leaves: startsAt, minutes, everyone: kind === SessionKind.FIRST_MEETING };
    }
    const first = { groupId, kind: SessionKind.FIRST_MEETING, state: Not(SessionState.CANCELLED) };
    if (await this.db.repo(Session).existsBy(first)) throw new Refusal('firstMeetingPlanned');
    const { minutes } = (await this.programme(programmeId))!;
    return { sessionId, leaves: null, minutes, everyone: true };
  }

  /** As many mentees as a group begins with; all of them in a group that became smaller. */
  async ruleOf({ groupId, everyone }: Pick<DatePoll, 'groupId' | 'everyone'>): Promise<PollRule> {
    const mentees = (await this.membersOf(groupId)).filter(({ isMentor }) => !isMentor).length;
    const group = await this.groups.group(groupId);
    const programme = group && (await this.programme(group.programmeId));
    return { everyone, needed: everyone ? mentees : Math.min(mentees, programme?.minMembers ?? mentees) };
  }

  /** The dates of a poll, the best first. */
  async ranking(poll: DatePoll): Promise<Standing<PollSlot>[]> {
    const [slots, answers] = await Promise.all([this.slotsOf(poll.id), this.answersTo(poll.id)]);
    const members = await this.membersOf(poll.groupId);
    return ranked(slots, answers, members, await this.ruleOf(poll));
  }

  private async membersOf(groupId: string): Promise<Answerer[]> {
    const members = await this.groups.membersOf(groupId);
    return members
      .filter(({ state }) => state !== MembershipState.FROZEN)
      .map(({ personId, role }) => ({ personId, isMentor: role === MemberRole.MENTOR }));
  }
}
