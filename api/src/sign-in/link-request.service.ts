import { Injectable } from '@nestjs/common';
import { Clock, Config, Db, Jobs, Refusal } from '@api/platform';
import { hashOf } from './secret.js';
import type { AskForSignInLink } from './sign-in.input.js';
import { SIGN_IN_MAIL } from './sign-in-mail.js';

/** In one statement, so that many at the same moment, at several processes, are all counted. */
const COUNT = `
  INSERT INTO links_asked AS a ("placeHash", count, since) VALUES ($1, 1, $2)
  ON CONFLICT ("placeHash") DO UPDATE SET (count, since) = (
    SELECT CASE WHEN old THEN 1 ELSE a.count + 1 END, CASE WHEN old THEN $2 ELSE a.since END
    FROM (SELECT a.since <= $2::timestamptz - interval '1 hour' AS old) hour)
  RETURNING count`;

/** Asking for a link to sign in: for anybody, so within limits. */
@Injectable()
export class LinkRequests {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Sends a link when somebody has this address. The answer and its time are the same when nobody has. Refuses with
   * `tooManySignInLinks` when very many are asked for from one place.
   */
  async ask({ address, to }: AskForSignInLink, from = ''): Promise<boolean> {
    if ((await this.countFrom(from)) > this.config.SIGN_IN_LINKS_PER_HOUR) throw new Refusal('tooManySignInLinks');
    const asked = { address: address.trim().toLowerCase(), to };
    await this.jobs.enqueue(SIGN_IN_MAIL, asked, `${SIGN_IN_MAIL}:${hashOf(asked.address)}`); // one waits at a time
    return true;
  }

  /** In a transaction of its own: what is refused counts too. */
  private async countFrom(place: string): Promise<number> {
    const values = [hashOf(place), this.clock.now()];
    const [{ count }] = await this.db.asSystem(() => this.db.sql<{ count: number }>(COUNT, values));
    return count;
  }
}
