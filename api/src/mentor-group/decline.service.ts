import { Injectable } from '@nestjs/common';
import { Db, type DomainEvent, Events, Refusal } from '@api/platform';
import { Enrolment, holdEnrolments, Programme } from '@api/programme';

interface Declined {
  enrolmentId: string;
  membershipId: string | null;
  groupId: string | null;
}

/** Taking part is a choice (G6): who was enrolled by HR says no, before the groups are published or after. */
@Injectable()
export class DeclineService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /**
   * Takes the viewer out, with everything that was said, and out of the group at once. Why is nobody's business. Twice
   * is the same as once.
   */
  async decline(programmeId: string): Promise<Programme> {
    const programme = await this.db.findOr404(Programme, { id: programmeId });
    await holdEnrolments(this.db, programmeId);
    const statement = 'SELECT * FROM decline_enrolment($1)';
    const [declined] = await this.db.sql<Declined>(statement, [programmeId]);
    if (declined) await this.events.recordAll(this.happened(programmeId, declined));
    else await this.refuse(programmeId);
    return programme;
  }

  private async refuse(programmeId: string): Promise<void> {
    const enrolment = await this.db.repo(Enrolment).findOneBy({ programmeId, personId: this.db.me });
    if (enrolment) throw new Refusal(enrolment.confirmedAt ? 'saidYesBefore' : 'mentorOfGroup');
  }

  private happened(programmeId: string, { enrolmentId, membershipId, groupId }: Declined): DomainEvent[] {
    const personId = this.db.me;
    const changed = {
      type: 'EnrolmentChanged',
      topics: [`programme:${programmeId}`],
      ids: { programmeId, enrolmentId, personId },
    };
    if (!membershipId || !groupId) return [changed];
    const topics = [`group:${groupId}`, `person:${personId}`];
    return [
      changed,
      { type: 'MembershipEnded', topics, ids: { groupId, membershipId } },
      { type: 'PlaceDeclined', topics: [], ids: { programmeId, membershipId, personId } },
    ];
  }
}
