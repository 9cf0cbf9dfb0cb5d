import { Injectable } from '@nestjs/common';
import { FormerAddress, Person } from '@api/people';
import { Db, Events, type EventIds, Mailer } from '@api/platform';
import { message } from '@libs/messages';

/** Tells somebody at the old address that links to sign in go to another one: a change nobody asked for is noticed. */
@Injectable()
export class AddressMail {
  constructor(
    private readonly db: Db,
    private readonly mailer: Mailer,
    events: Events,
  ) {
    events.on('AddressChanged', 'address-mail', (ids) => db.asSystem(() => this.send(ids)));
  }

  private async send({ personId }: EventIds): Promise<void> {
    const { id, language, givenName } = await this.db.findOr404(Person, { id: String(personId) });
    const former = await this.db.repo(FormerAddress).findBy({ personId: id });
    // the new address is not named: who reads the old one now need not be the same person
    const text = [
      message(language, 'notification.hello', { name: givenName }),
      message(language, 'notification.addressChanged.lead'),
      message(language, 'notification.addressChanged.wrong'),
    ];
    const words = { subject: message(language, 'notification.addressChanged.subject'), text: text.join('\n\n') };
    for (const { id: formerId, address } of former)
      await this.mailer.post({ personId: id, address, ...words, occasion: `address-changed:${formerId}` });
    await this.db.repo(FormerAddress).delete({ personId: id });
  }
}
