import { Injectable } from '@nestjs/common';
import { Clock, Config, Db, Viewers } from '@api/platform';
import { hashOf } from './secret.js';

export const COOKIE = 'crossmentor';

/** The secret in a Cookie header. */
export const secretIn = (header: string | undefined): string | undefined =>
  header
    ?.split(';')
    .map((each) => each.trim().split('='))
    .find(([name]) => name === COOKIE)?.[1];

/** How the cookie is set: out of reach of scripts and of other sites' requests. */
@Injectable()
export class CookieSettings {
  constructor(private readonly config: Config) {}

  get options() {
    return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: this.config.publicUrl.startsWith('https:') };
  }
}

/** Knows who asks by the cookie. */
@Injectable()
export class CookieViewers extends Viewers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {
    super();
  }

  async viewerOf(cookies: string | undefined): Promise<string | null> {
    const secret = secretIn(cookies);
    if (!secret) return null;
    const [found] = await this.db.lookUp<{ personId: string }>(
      `SELECT s."personId" FROM signed_in s JOIN person p ON p.id = s."personId" AND p."leftOn" IS NULL
       WHERE s.hash = $1 AND s."expiresAt" > $2`,
      [hashOf(secret), this.clock.now()],
    );
    return found?.personId ?? null;
  }
}
