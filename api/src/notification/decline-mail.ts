import { Injectable } from '@nestjs/common';
import { OrganisationRole, Person } from '@api/people';
import { Db, Events, type EventIds } from '@api/platform';
import { Programme } from '@api/programme';
import { message } from '@libs/messages';
import { Letters } from './letters.js';
import { Recipients } from './recipients.js';

/** Tells HR that somebody needs no place any more; never why, for nobody asked. */
@Injectable()
export class DeclineMail {
  constructor(
    private readonly db: Db,
    private readonly letters: Letters,
    private readonly recipients: Recipients,
    events: Events,
  ) {
    events.on('PlaceDeclined', 'decline-mail', (ids) => db.asSystem(() => this.send(ids)));
  }

  private async send({ programmeId, membershipId, personId }: EventIds): Promise<void> {
    const programme = await this.db.findOr404(Programme, { id: String(programmeId) });
    const { name } = await this.db.findOr404(Person, { id: String(personId) });
    const { organisationId } = programme;
    for (const hr of await this.db.repo(OrganisationRole).findBy({ organisationId, role: 'HR' })) {
      const recipient = await this.recipients.person(hr.personId);
      if (recipient)
        await this.letters.send(recipient, {
          ...this.words(recipient.person, programme, name),
          occasion: `declined:${String(membershipId)}:${hr.personId}`,
        });
    }
  }

  private words({ language }: Person, programme: Programme, name: string) {
    return {
      subject: message(language, 'notification.declined.subject', { programme: programme.name }),
      paragraphs: [message(language, 'notification.declined.lead', { name, programme: programme.name })],
      link: { words: 'notification.declined.link', page: `/programme/${programme.id}/groups` } as const,
    };
  }
}
