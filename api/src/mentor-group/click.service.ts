import { Injectable } from '@nestjs/common';
import { Db, Events, NotFound } from '@api/platform';

interface Ended {
  membershipId: string;
  groupId: string;
  personId: string;
}

/** A mentee and a mentor who do not work out together part without a reason and without blame (I3). */
@Injectable()
export class ClickService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /**
   * The mentee leaves the group at once, exactly as when HR lets somebody leave: nothing tells who said it. A second time
   * nothing is found, like for everybody: another answer would tell the one what the other had said.
   */
  async noClick(membershipId: string): Promise<boolean> {
    const statement = 'SELECT * FROM say_no_click($1)';
    const [ended] = await this.db.sql<Ended>(statement, [membershipId]);
    if (!ended) throw new NotFound();
    const { groupId, personId } = ended;
    const topics = [`group:${groupId}`, `person:${personId}`];
    await this.events.record({ type: 'MembershipEnded', topics, ids: { groupId, membershipId } });
    return true;
  }
}
