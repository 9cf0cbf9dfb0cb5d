import { Injectable } from '@nestjs/common';
import type { Person } from '@api/people';
import { Db, Events, type EventIds } from '@api/platform';
import { Duo, Programme } from '@api/programme';
import { message } from '@libs/messages';
import { Letters } from './letters.js';
import { Recipients } from './recipients.js';

/** Tells two mentors that HR paired them, and that guiding alone is a choice of each (G6). */
@Injectable()
export class DuoMail {
  constructor(
    private readonly db: Db,
    private readonly letters: Letters,
    private readonly recipients: Recipients,
    events: Events,
  ) {
    events.on('DuoMade', 'duo-mail', (ids) => db.asSystem(() => this.send(ids)));
  }

  /** Nobody is told of a duo that is no more. */
  private async send({ programmeId, firstId, secondId, madeAt }: EventIds): Promise<void> {
    const programme = await this.db.findOr404(Programme, { id: String(programmeId) });
    const duo = { programmeId: programme.id, personId: String(firstId), partnerId: String(secondId) };
    if (!(await this.db.repo(Duo).existsBy(duo))) return;
    const both = [await this.recipients.person(duo.personId), await this.recipients.person(duo.partnerId)];
    for (const [at, recipient] of both.entries()) {
      const partner = both[1 - at];
      if (recipient && partner)
        await this.letters.send(recipient, {
          ...this.words(recipient.person, partner.person, programme),
          occasion: `duo:${programme.id}:${recipient.person.id}:${partner.person.id}:${String(madeAt)}`,
        });
    }
  }

  private words({ language }: Person, { name }: Person, programme: Programme) {
    return {
      subject: message(language, 'notification.duo.subject', { name }),
      paragraphs: [
        message(language, 'notification.duo.lead', { name, programme: programme.name }),
        message(language, 'notification.duo.choice'),
      ],
      link: { words: 'notification.duo.link', page: `/enrol/${programme.id}` } as const,
    };
  }
}
