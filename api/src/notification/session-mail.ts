import { Injectable } from '@nestjs/common';
import { MentorGroup } from '@api/mentor-group';
import { Db, Events, type EventIds } from '@api/platform';
import { CalendarService, Session } from '@api/planning';
import { message } from '@libs/messages';
import { Letters } from './letters.js';
import { type Recipient, Recipients } from './recipients.js';
import { whenOf } from './when.js';

const told = { SessionAdded: 'added', SessionMoved: 'moved', SessionCancelled: 'cancelled' } as const;
type Told = keyof typeof told;

/** Tells everybody in a group which dates were planned, added, moved or cancelled, with a file for the calendar. */
@Injectable()
export class SessionMail {
  constructor(
    private readonly db: Db,
    private readonly letters: Letters,
    private readonly recipients: Recipients,
    private readonly calendars: CalendarService,
  ) {}

  /** Listens to what happens to the dates of groups. */
  follow(events: Events): void {
    events.on('SessionsPlanned', 'session-mail', (ids) => this.db.asSystem(() => this.tellYear(ids)));
    for (const type of Object.keys(told) as Told[])
      events.on(type, 'session-mail', (ids) => this.db.asSystem(() => this.tellSession(type, ids)));
  }

  private async tellYear({ groupId }: EventIds): Promise<void> {
    const group = await this.db.findOr404(MentorGroup, { id: String(groupId) });
    const where = { groupId: group.id, state: 'PLANNED' as const };
    const sessions = await this.db.repo(Session).find({ where, order: { startsAt: 'ASC' } });
    for (const recipient of await this.recipients.inGroup(group.id)) {
      const { language } = recipient.person;
      const dates = sessions.map((session) => `- ${whenOf(session, language)}`);
      const lead = [message(language, 'notification.sessions.planned.lead', { group: group.name }), ...dates].join(
        '\n',
      );
      await this.post(recipient, `sessions-planned:${group.id}`, {
        subject: message(language, 'notification.sessions.planned.subject'),
        lead,
        calendar: await this.calendars.ofGroup(group.id, language),
      });
    }
  }

  private async tellSession(type: Told, { sessionId }: EventIds): Promise<void> {
    const session = await this.db.findOr404(Session, { id: String(sessionId) });
    // what was cancelled since is told as that, and not as a new date
    if (session.state !== (type === 'SessionCancelled' ? 'CANCELLED' : 'PLANNED')) return;
    const group = await this.db.findOr404(MentorGroup, { id: session.groupId });
    const key = `notification.sessions.${told[type]}` as const;
    for (const recipient of await this.recipients.inGroup(group.id)) {
      const { language } = recipient.person;
      const params = { group: group.name, when: whenOf(session, language) };
      await this.post(recipient, `${type}:${session.id}:${session.sequence}`, {
        subject: message(language, `${key}.subject`),
        lead: message(language, `${key}.lead`, params),
        calendar: await this.calendars.ofSession(session.id, language),
      });
    }
  }

  private post(to: Recipient, occasion: string, mail: { subject: string; lead: string; calendar: string }) {
    const { id, language } = to.person;
    return this.letters.send(to, {
      subject: mail.subject,
      paragraphs: [mail.lead, message(language, 'notification.sessions.calendar')],
      link: { words: 'notification.sessions.link', page: '/year' },
      ofGroup: true,
      occasion: `${occasion}:${id}`,
      calendar: mail.calendar,
    });
  }
}
