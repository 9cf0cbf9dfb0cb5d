import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, Db, type DomainEvent, Events, Live, Refusal } from '@api/platform';
import { Agreement } from './agreement.entity.js';
import { mustFit } from './agreement.service.js';
import type { AnswerOwnAgreement } from './own-agreement.input.js';
import { LiveSession } from './live-session.entity.js';
import { agreementsTopic, SessionLog } from './session-log.service.js';

/** What somebody agreed to do, in whatever session and group, and the own answers between sessions. */
@Injectable()
export class OwnAgreements {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly live: Live,
    private readonly log: SessionLog,
  ) {}

  /** Open ones first, the first due on top; then what was answered, the last answer on top. */
  mine(): Promise<Agreement[]> {
    return this.agreements.find({
      where: { ownerId: this.db.me },
      order: { answeredAt: { direction: 'DESC', nulls: 'FIRST' }, dueOn: 'ASC', id: 'ASC' },
    });
  }

  /** Each time that an own agreement is made or answered. */
  changes(): AsyncIterableIterator<DomainEvent> {
    return this.live.follow(agreementsTopic(this.db.me));
  }

  /** The own answer, which can be changed or taken back until the group has looked back on it. */
  async answer({ id, outcome = null, barrier = null }: AnswerOwnAgreement): Promise<Agreement> {
    mustFit(outcome, barrier);
    const answeredAt = outcome && this.clock.now();
    const { affected } = await this.agreements
      .createQueryBuilder()
      .update()
      .set({ outcome, barrier, answeredAt })
      .where('id = :id AND "ownerId" = :me AND "answeredInId" IS NULL')
      .andWhere('(outcome, barrier) IS DISTINCT FROM (:outcome::text, :barrier::text)')
      .setParameters({ id, me: this.db.me, outcome, barrier })
      .execute();
    const agreement = await this.db.findOr404(Agreement, { id, ownerId: this.db.me });
    if (affected) await this.tell(agreement);
    else if (agreement.outcome !== outcome || agreement.barrier !== barrier) throw new Refusal('answeredTogether');
    return agreement;
  }

  /** A session that is looking back on it shows the answer at once. */
  private async tell({ id: agreementId, groupId, sessionId, ownerId: personId }: Agreement): Promise<void> {
    const running = await this.db.repo(LiveSession).findOneBy({ groupId, closedAt: IsNull() });
    const answered = { kind: 'ANSWERED' as const, agreementId, personId };
    if (running && running.id !== sessionId && (await this.log.advance(running.id, answered))) return;
    const ids = { agreementId };
    await this.events.record({ type: 'AgreementAnswered', topics: [agreementsTopic(personId)], ids });
  }

  private get agreements() {
    return this.db.repo(Agreement);
  }
}
