import { Injectable } from '@nestjs/common';
import { type AgreementReminder, TO_REMIND } from '@api/intervisie';
import { MentorGroup } from '@api/mentor-group';
import type { Person } from '@api/people';
import { Session } from '@api/planning';
import { Clock, Db, Jobs } from '@api/platform';
import { message } from '@libs/messages';
import { Letters } from './letters.js';
import { Recipients } from './recipients.js';
import { dateInWords, whenOf } from './when.js';

/** Reminds who has something open, two days before the group looks back on it. Never of what. */
@Injectable()
export class AgreementMail {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly letters: Letters,
    private readonly recipients: Recipients,
    jobs: Jobs,
  ) {
    jobs.hourly('remind-of-agreements', () => db.asSystem(() => this.remind()));
  }

  private async remind(): Promise<void> {
    for (const reminder of await this.db.sql<AgreementReminder>(TO_REMIND, [this.clock.now()]))
      await this.send(reminder);
  }

  private async send(reminder: AgreementReminder): Promise<void> {
    const recipient = await this.recipients.person(reminder.ownerId);
    if (!recipient) return;
    const { language, id } = recipient.person;
    const about = reminder.sessionId ?? `${reminder.groupId}:${reminder.dueOn}`;
    await this.letters.send(recipient, {
      subject: message(language, `notification.agreements.${reminder.sessionId ? 'session' : 'date'}.subject`),
      paragraphs: [await this.lead(reminder, recipient.person), message(language, 'notification.agreements.how')],
      link: { words: 'notification.agreements.link', page: '/agreements' },
      ofGroup: true,
      occasion: `agreements:${about}:${id}`,
    });
  }

  private async lead({ groupId, sessionId, dueOn }: AgreementReminder, { language }: Person): Promise<string> {
    const { name: group } = await this.db.findOr404(MentorGroup, { id: groupId });
    if (!sessionId)
      return message(language, 'notification.agreements.date.lead', { group, date: dateInWords(dueOn!, language) });
    const when = whenOf(await this.db.findOr404(Session, { id: sessionId }), language);
    return message(language, 'notification.agreements.session.lead', { group, when });
  }
}
