import { Injectable } from '@nestjs/common';
import { Membership } from '@api/mentor-group';
import { Db, type EventIds, Events, Jobs } from '@api/platform';
import { RepairMaker } from './repair-maker.js';

const CHECK_GROUPS = 'check-groups';

/** Where somebody who changed is a member now. */
const PROGRAMMES_OF = `SELECT DISTINCT "programmeId" AS id FROM membership WHERE "personId" = $1 AND state <> 'ENDED'`;
/** What is broken can mend by itself: work on a project comes to an end. */
const WITH_BREACHES = 'SELECT DISTINCT "programmeId" AS id FROM rule_breach';

/** Checks running groups again when something changes that their safety depends on (G7). */
@Injectable()
export class RepairJob {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    maker: RepairMaker,
    events: Events,
  ) {
    jobs.register(CHECK_GROUPS, ({ programmeId }: { programmeId: string }, leaving) =>
      maker.make(programmeId, leaving),
    );
    jobs.hourly('check-broken-groups', () => db.asSystem(() => this.checkAll(WITH_BREACHES)));
    for (const type of ['PersonMoved', 'PersonLeft'])
      events.on(type, 'group-repair', ({ personId }) => db.asSystem(() => this.checkAll(PROGRAMMES_OF, personId)));
    events.on('MembershipEnded', 'group-repair', (ids) => db.asSystem(() => this.afterLeaving(ids)));
    events.on('ProgrammeChanged', 'group-repair', ({ programmeId }) =>
      db.asSystem(() => this.check(String(programmeId))),
    );
  }

  /** Checks a programme after this operation; changes that come together are checked together. */
  check(programmeId: string): Promise<void> {
    return this.jobs.enqueue(CHECK_GROUPS, { programmeId }, `${CHECK_GROUPS}:${programmeId}`);
  }

  private async afterLeaving({ membershipId }: EventIds): Promise<void> {
    const { programmeId } = await this.db.findOr404(Membership, { id: String(membershipId) });
    await this.check(programmeId);
  }

  private async checkAll(statement: string, personId?: EventIds[string]): Promise<void> {
    const programmes = await this.db.sql<{ id: string }>(statement, personId === undefined ? [] : [personId]);
    for (const { id } of programmes) await this.check(id);
  }
}
