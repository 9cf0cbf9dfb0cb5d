import { Injectable } from '@nestjs/common';
import { MentorGroup } from '@api/mentor-group';
import { Clock, Db, type EventIds, Events, Jobs } from '@api/platform';
import { DatePoll, PollAnswer, PollSlot, PollState, Session, SessionState } from '@api/planning';
import { type Language, message } from '@libs/messages';
import { Between, LessThanOrEqual } from 'typeorm';
import { Letters } from './letters.js';
import { type Recipient, Recipients } from './recipients.js';
import { dayOf, whenOf } from './when.js';

const HOUR = 3600_000;
/** Two days before the last moment to answer, to those who were asked a day before that or earlier. */
const REMIND = { before: 48 * HOUR, asked: 24 * HOUR };

interface Told {
  subject: string;
  paragraphs: string[];
}

/** Asks members when they can, reminds who did not answer, and tells when nothing comes of it. The date itself is told as any. */
@Injectable()
export class PollMail {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly letters: Letters,
    private readonly recipients: Recipients,
  ) {}

  /** Listens to what happens to polls, and looks every hour whom to remind. */
  follow(events: Events, jobs: Jobs): void {
    const on = (type: string, work: (poll: DatePoll, group: MentorGroup) => Promise<void>) =>
      events.on(type, 'poll-mail', (ids) => this.db.asSystem(() => this.about(ids, work)));
    on('PollStarted', (poll, group) => this.ask(poll, group, 'asked'));
    on('PollExtended', (poll, group) => this.ask(poll, group, 'more'));
    on('PollUndecided', (poll, group) => this.askMentor(poll, group));
    on('PollStopped', (poll, group) => this.tellStopped(poll, group));
    jobs.hourly('remind-date-polls', () => this.db.asSystem(() => this.remind()));
  }

  private async about({ pollId }: EventIds, work: (poll: DatePoll, group: MentorGroup) => Promise<void>) {
    const poll = await this.db.repo(DatePoll).findOneBy({ id: String(pollId) });
    if (poll) await work(poll, await this.groupOf(poll));
  }

  private async ask(poll: DatePoll, group: MentorGroup, which: 'asked' | 'more'): Promise<void> {
    if (poll.state !== PollState.OPEN) return;
    const slots = await this.slotsOf(poll);
    const session = await this.sessionOf(poll);
    for (const recipient of await this.unanswered(poll, slots)) {
      const { language } = recipient.person;
      const when = session ? whenOf(session, language) : '';
      const days = slots.map(({ startsAt }) => `- ${whenOf({ ...poll, startsAt }, language)}`);
      const about = message(language, `notification.poll.asked.${session ? 'move' : 'first'}`, {
        group: group.name,
        when,
      });
      await this.post(poll, recipient, `${which}:${poll.deadline.getTime()}`, {
        subject: message(language, `notification.poll.${which}.subject`),
        paragraphs: [[about, ...days].join('\n'), this.by(poll, language)],
      });
    }
  }

  private async remind(): Promise<void> {
    const now = this.clock.now();
    const due = await this.db.repo(DatePoll).findBy({
      state: PollState.OPEN,
      deadline: Between(now, new Date(now.getTime() + REMIND.before)),
      startedAt: LessThanOrEqual(new Date(now.getTime() - REMIND.asked)),
    });
    for (const poll of due) {
      const group = await this.groupOf(poll);
      for (const recipient of await this.unanswered(poll, await this.slotsOf(poll))) {
        const { language } = recipient.person;
        await this.post(poll, recipient, `reminder:${poll.deadline.getTime()}`, {
          subject: message(language, 'notification.poll.reminder.subject'),
          paragraphs: [
            message(language, 'notification.poll.reminder.lead', { group: group.name }),
            this.by(poll, language),
          ],
        });
      }
    }
  }

  private async askMentor(poll: DatePoll, group: MentorGroup): Promise<void> {
    const recipients = await this.recipients.inGroup(group.id);
    for (const recipient of recipients.filter(({ isMentor }) => isMentor)) {
      const { language } = recipient.person;
      await this.post(poll, recipient, `undecided:${poll.deadline.getTime()}`, {
        subject: message(language, 'notification.poll.undecided.subject'),
        paragraphs: [message(language, 'notification.poll.undecided.lead', { group: group.name })],
      });
    }
  }

  /** Not when the session got its date in another way or was cancelled: that is a mail of its own. */
  private async tellStopped(poll: DatePoll, group: MentorGroup): Promise<void> {
    const session = await this.sessionOf(poll);
    const stays = session?.state === SessionState.PLANNED && session.startsAt.getTime() === poll.leaves?.getTime();
    if (session && !stays) return;
    for (const recipient of await this.recipients.inGroup(group.id)) {
      const { language } = recipient.person;
      const params = { group: group.name, when: session ? whenOf(session, language) : '' };
      await this.post(poll, recipient, 'stopped', {
        subject: message(language, 'notification.poll.stopped.subject'),
        paragraphs: [message(language, `notification.poll.stopped.${session ? 'move' : 'first'}`, params)],
      });
    }
  }

  /** Who did not answer to every date yet. */
  private async unanswered(poll: DatePoll, slots: PollSlot[]): Promise<Recipient[]> {
    const answers = await this.db.repo(PollAnswer).findBy({ pollId: poll.id });
    const count = (person: string) => answers.filter(({ personId }) => personId === person).length;
    const members = await this.recipients.inGroup(poll.groupId);
    return members.filter(({ person }) => count(person.id) < slots.length);
  }

  private by({ deadline, zone }: DatePoll, language: Language): string {
    return message(language, 'notification.poll.asked.by', {
      day: dayOf(new Date(deadline.getTime() - 1), zone, language),
    });
  }

  private slotsOf({ id: pollId }: DatePoll): Promise<PollSlot[]> {
    return this.db.repo(PollSlot).find({ where: { pollId }, order: { startsAt: 'ASC' } });
  }

  private async sessionOf({ sessionId }: DatePoll): Promise<Session | null> {
    return sessionId ? this.db.repo(Session).findOneBy({ id: sessionId }) : null;
  }

  private groupOf({ groupId }: DatePoll): Promise<MentorGroup> {
    return this.db.findOr404(MentorGroup, { id: groupId });
  }

  private post({ id, groupId }: DatePoll, to: Recipient, occasion: string, { subject, paragraphs }: Told) {
    return this.letters.send(to, {
      ...{ subject, paragraphs, ofGroup: true },
      link: { words: 'notification.poll.link', page: `/group/${groupId}/poll/${id}` },
      occasion: `poll:${id}:${occasion}:${to.person.id}`,
    });
  }
}
