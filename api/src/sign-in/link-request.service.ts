import { Injectable } from '@nestjs/common';
import { Clock, Config, Jobs, Refusal } from '@api/platform';
import { hashOf } from './secret.js';
import { SIGN_IN_MAIL } from './sign-in-mail.js';

const HOUR = 3600_000;

/** Asking for a link to sign in: for anybody, so within limits. */
@Injectable()
export class LinkRequests {
  /** How often each network address asked this hour. In memory only: who asks from where is kept nowhere. */
  private asked = new Map<string, number>();
  private since = 0;

  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Sends a link when somebody has this address. The answer and its time are the same when nobody has. Refuses with
   * `tooManySignInLinks` when very many are asked for from one place.
   */
  async ask(address: string, from = ''): Promise<boolean> {
    if (this.countFrom(from) > this.config.SIGN_IN_LINKS_PER_HOUR) throw new Refusal('tooManySignInLinks');
    const asked = { address: address.trim().toLowerCase() };
    await this.jobs.enqueue(SIGN_IN_MAIL, asked, `${SIGN_IN_MAIL}:${hashOf(asked.address)}`); // one waits at a time
    return true;
  }

  private countFrom(place: string): number {
    const now = this.clock.now().getTime();
    if (now - this.since >= HOUR) [this.asked, this.since] = [new Map(), now];
    const count = (this.asked.get(place) ?? 0) + 1;
    this.asked.set(place, count);
    return count;
  }
}
