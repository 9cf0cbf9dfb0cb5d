import { Injectable } from '@nestjs/common';
import { Person, StaffRecord } from '@api/people';
import { Clock, Config, Db, Jobs, Mailer } from '@api/platform';
import { message } from '@libs/messages';
import { IsNull } from 'typeorm';
import { hashOf, newSecret } from './secret.js';
import type { AskForSignInLink } from './sign-in.input.js';
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

/** In one statement, so that two at the same moment are not both the first. */
const TRY = `
  INSERT INTO sign_in_attempt AS a ("addressHash", count, "notBefore") VALUES ($1, 1, $2)
  ON CONFLICT ("addressHash") DO UPDATE SET (count, "notBefore") = (
    SELECT tries, $2::timestamptz + CASE WHEN tries <= $3 THEN 0 ELSE least(60, 2 ^ (tries - $3)) END * interval '1 minute'
    FROM (SELECT CASE WHEN a."notBefore" < $2::timestamptz - interval '1 day' THEN 1 ELSE a.count + 1 END AS tries) tried
  ) WHERE a."notBefore" <= $2 RETURNING count`;

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
    jobs.register(SIGN_IN_MAIL, (asked: AskForSignInLink) => db.asSystem(() => this.send(asked)));
  }

  private async send({ address, to }: AskForSignInLink): Promise<void> {
    const record = await this.db.repo(StaffRecord).findOneBy({ email: address });
    const person = record && (await this.db.repo(Person).findOneBy({ id: record.personId, leftOn: IsNull() }));
    if (!person || !(await this.mayTry(address))) return;
    const secret = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_MINUTES * MINUTE);
    await this.db.repo(SignInLink).insert({ hash: hashOf(secret), personId: person.id, expiresAt, usedAt: null });
    const then = to ? `?${new URLSearchParams({ to }).toString()}` : '';
    const link = `${this.config.publicUrl}/sign-in/${secret}${then}`;
    await this.mailer.post({
      personId: person.id,
      address,
      ...words(person, link),
      occasion: `sign-in:${hashOf(secret)}`,
    });
  }

  /** Three links are free; each one after that doubles the wait for the next, up to an hour. A quiet day forgets it. */
  private async mayTry(address: string): Promise<boolean> {
    const values = [hashOf(address), this.clock.now(), FREE_TRIES];
    return (await this.db.sql(TRY, values)).length > 0;
  }
}
