import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Db, Events, type EventIds } from '@api/platform';
import { Enrolment, Programme } from '@api/programme';
import { message } from '@libs/messages';
import { Letters } from './letters.js';
import { Recipients } from './recipients.js';

/** Asks somebody whom HR enrolled for a yes: taking part is a choice (G6). */
@Injectable()
export class EnrolmentMail {
  constructor(
    private readonly db: Db,
    private readonly letters: Letters,
    private readonly recipients: Recipients,
    events: Events,
  ) {
    events.on('EnrolmentInvited', 'enrolment-mail', (ids) => db.asSystem(() => this.send(ids)));
  }

  /** Nobody is asked who withdrew or said yes in the meantime. */
  private async send({ enrolmentId }: EventIds): Promise<void> {
    const enrolment = await this.db.repo(Enrolment).findOneBy({ id: String(enrolmentId), confirmedAt: IsNull() });
    const recipient = enrolment && (await this.recipients.person(enrolment.personId));
    if (!recipient) return;
    const { name, id } = await this.db.findOr404(Programme, { id: enrolment.programmeId });
    const { language } = recipient.person;
    const role = enrolment.role === 'MENTOR' ? 'mentor' : 'mentee';
    await this.letters.send(recipient, {
      subject: message(language, 'notification.enrolled.subject', { programme: name }),
      paragraphs: [
        message(language, `notification.enrolled.${role}`, { programme: name }),
        message(language, 'notification.enrolled.choice'),
      ],
      link: { words: 'notification.enrolled.link', page: `/enrol/${id}` },
      occasion: `enrolled:${enrolment.id}`,
    });
  }
}
