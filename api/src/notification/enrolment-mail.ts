import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Config, Db, Events, type EventIds, Mailer } from '@api/platform';
import { Enrolment, Programme } from '@api/programme';
import { message } from '@libs/messages';
import { Recipients } from './recipients.js';

/** Asks somebody whom HR enrolled for a yes: taking part is a choice (G6). */
@Injectable()
export class EnrolmentMail {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly mailer: Mailer,
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
    const { language, givenName } = recipient.person;
    const role = enrolment.role === 'MENTOR' ? 'mentor' : 'mentee';
    const text = [
      message(language, 'notification.hello', { name: givenName }),
      message(language, `notification.enrolled.${role}`, { programme: name }),
      message(language, 'notification.enrolled.choice'),
      `${message(language, 'notification.enrolled.link')}\n${this.config.publicUrl}/enrol/${id}`,
    ];
    await this.mailer.post({
      personId: recipient.person.id,
      address: recipient.address,
      subject: message(language, 'notification.enrolled.subject', { programme: name }),
      text: text.join('\n\n'),
      occasion: `enrolled:${enrolment.id}`,
    });
  }
}
