import { Injectable } from '@nestjs/common';
import { Clock, Config, Db, Viewers } from '@api/platform';
import DataLoader from 'dataloader';
import { hashOf } from './secret.js';

export const COOKIE = 'crossmentor';

/** The secret in a Cookie header. */
export const secretIn = (header: string | undefined): string | undefined =>
  header
    ?.split(';')
    .map((each) => each.trim().split('='))
    .find(([name]) => name === COOKIE)?.[1];

/** What is told when the person signs out in a browser. */
export const signedInTopic = (hash: string): string => `signed-in:${hash}`;

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
  private readonly known = new DataLoader<string, string | null>((hashes) => this.find(hashes), { cache: false });

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async viewerOf(cookies: string | undefined): Promise<string | null> {
    const secret = secretIn(cookies);
    return secret ? this.known.load(hashOf(secret)) : null;
  }

  override endOf(cookies: string | undefined): string | null {
    const secret = secretIn(cookies);
    return secret ? signedInTopic(hashOf(secret)) : null;
  }

  /** Who has which of these cookies: one statement for all that ask in the same tick, and nothing kept. */
  private async find(hashes: readonly string[]): Promise<(string | null)[]> {
    const found = await this.db.lookUp<{ hash: string; personId: string }>(
      `SELECT s.hash, s."personId" FROM signed_in s JOIN person p ON p.id = s."personId" AND p."leftOn" IS NULL
       WHERE s.hash = ANY($1) AND s."expiresAt" > $2`,
      [hashes, this.clock.now()],
    );
    const people = new Map(found.map(({ hash, personId }) => [hash, personId]));
    return hashes.map((hash) => people.get(hash) ?? null);
  }
}
