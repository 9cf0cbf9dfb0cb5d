import { Injectable } from '@nestjs/common';
import { FormerAddress, Person } from '@api/people';
import { Db, Events, type EventIds } from '@api/platform';
import { message } from '@libs/messages';
import { Letters } from './letters.js';

/** Tells somebody at the old address that links to sign in go to another one: a change nobody asked for is noticed. */
@Injectable()
export class AddressMail {
  constructor(
    private readonly db: Db,
    private readonly letters: Letters,
    events: Events,
  ) {
    events.on('AddressChanged', 'address-mail', (ids) => db.asSystem(() => this.send(ids)));
  }

  private async send({ personId }: EventIds): Promise<void> {
    const person = await this.db.findOr404(Person, { id: String(personId) });
    const { id, language } = person;
    // the new address is not named: who reads the old one now need not be the same person
    const paragraphs = [
      message(language, 'notification.addressChanged.lead'),
      message(language, 'notification.addressChanged.wrong'),
    ];
    const words = { subject: message(language, 'notification.addressChanged.subject'), paragraphs };
    for (const { id: formerId, address } of await this.db.repo(FormerAddress).findBy({ personId: id }))
      await this.letters.send({ person, address }, { ...words, occasion: `address-changed:${formerId}` });
    await this.db.repo(FormerAddress).delete({ personId: id });
  }
}
