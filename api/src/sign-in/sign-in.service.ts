import { Injectable } from '@nestjs/common';
import { Person } from '@api/people';
import { Clock, Db, Events, Refusal, type ViewerContext } from '@api/platform';
import { IsNull, MoreThan } from 'typeorm';
import { COOKIE, CookieSettings, signedInTopic } from './cookie.js';
import { hashOf, newSecret } from './secret.js';
import { SignInLink } from './sign-in-link.entity.js';
import { SignedIn } from './signed-in.entity.js';

const DAY = 24 * 3600_000;
const STAY_MS = 14 * DAY;

type Reply = ViewerContext['reply'];

/** Signing in by a link in a mail. Nobody is signed in here yet, so the role for jobs does the work. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cookies: CookieSettings,
    private readonly events: Events,
  ) {}

  /** Signs in by the secret of a link. Refuses with `signInLinkExpired`, also when it was used or is too old. */
  async useLink(secret: string, reply: Reply): Promise<Person> {
    const now = this.clock.now();
    return this.db.asSystem(async () => {
      const links = this.db.repo(SignInLink);
      const fresh = { hash: hashOf(secret), usedAt: IsNull(), expiresAt: MoreThan(now) };
      const link = await links.findOneBy(fresh);
      const used = link && (await links.update(fresh, { usedAt: now })).affected;
      if (!used) throw new Refusal('signInLinkExpired');
      return this.signIn(link.personId, reply);
    });
  }

  /** Signs a person in, in the running operation of the role for jobs. */
  async signIn(personId: string, reply: Reply): Promise<Person> {
    const person = await this.db.findOr404(Person, { id: personId, leftOn: IsNull() });
    const secret = newSecret();
    const since = this.clock.now();
    const expiresAt = new Date(since.getTime() + STAY_MS);
    await this.db.repo(SignedIn).insert({ hash: hashOf(secret), personId, since, expiresAt });
    reply?.setCookie(COOKIE, secret, { ...this.cookies.options, expires: expiresAt });
    return person;
  }

  /** Signs out in this browser; nothing happens when it was not signed in. */
  async signOut(secret: string | undefined, reply: Reply): Promise<boolean> {
    if (secret) await this.db.asSystem(() => this.forget(hashOf(secret)));
    reply?.setCookie(COOKIE, '', { ...this.cookies.options, maxAge: 0 });
    return true;
  }

  /** Open sockets of that browser hear it and close. */
  private async forget(hash: string): Promise<void> {
    const { affected } = await this.db.repo(SignedIn).delete({ hash });
    if (affected) await this.events.record({ type: 'SignedOut', topics: [signedInTopic(hash)], ids: {} });
  }
}
