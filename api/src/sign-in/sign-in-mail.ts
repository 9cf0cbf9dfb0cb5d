import { Injectable } from '@nestjs/common';
import { Person, StaffRecord } from '@api/people';
import { Clock, Config, Db, Jobs, Mailer } from '@api/platform';
import { message } from '@libs/messages';
import { IsNull } from 'typeorm';
import { hashOf, newSecret } from './secret.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';
import { SignInLink } from './sign-in-link.entity.js';

export const SIGN_IN_MAIL = 'sign-in-mail';
export const LINK_MINUTES = 15;
const MINUTE = 60_000;
const FREE_TRIES = 3;

const words = ({ language, givenName }: Person, link: string) => ({
  subject: message(language, 'notification.signIn.subject'),
  text: [
    message(language, 'notification.hello', { name: givenName }),
    `${message(language, 'notification.signIn.lead')}\n${link}`,
    message(language, 'notification.signIn.how', { minutes: LINK_MINUTES }),
  ].join('\n\n'),
});

/** Sends the link in a job, so that the request tells nothing about who has an address. */
@Injectable()
export class SignInMail {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly mailer: Mailer,
    jobs: Jobs,
  ) {
    jobs.register(SIGN_IN_MAIL, ({ address }: { address: string }) => db.asSystem(() => this.send(address)));
  }

  private async send(address: string): Promise<void> {
    const record = await this.db.repo(StaffRecord).findOneBy({ email: address });
    const person = record && (await this.db.repo(Person).findOneBy({ id: record.personId, leftOn: IsNull() }));
    if (!person || !(await this.mayTry(address))) return;
    const secret = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_MINUTES * MINUTE);
    await this.db.repo(SignInLink).insert({ hash: hashOf(secret), personId: person.id, expiresAt, usedAt: null });
    const link = `${this.config.publicUrl}/sign-in/${secret}`;
    await this.mailer.post({
      personId: person.id,
      address,
      ...words(person, link),
      occasion: `sign-in:${hashOf(secret)}`,
    });
  }

  /** Three links are free; each one after that doubles the wait for the next, up to an hour. A quiet day forgets it. */
  private async mayTry(address: string): Promise<boolean> {
    const now = this.clock.now();
    const attempts = this.db.repo(SignInAttempt);
    const addressHash = hashOf(address);
    const before = await attempts.findOneBy({ addressHash });
    if (before && before.notBefore > now) return false;
    const quiet = before && now.getTime() - before.notBefore.getTime() > 24 * 60 * MINUTE;
    const count = before && !quiet ? before.count + 1 : 1;
    const wait = count <= FREE_TRIES ? 0 : Math.min(60, 2 ** (count - FREE_TRIES)) * MINUTE;
    await attempts.save({ addressHash, count, notBefore: new Date(now.getTime() + wait) });
    return true;
  }
}
