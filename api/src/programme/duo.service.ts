import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PeopleService } from '@api/people';
import { batchedOne, Db, Events, NotFound, Refusal } from '@api/platform';
import { Duo } from './duo.entity.js';
import { Enrolment, EnrolmentRole } from './enrolment.entity.js';
import { holdEnrolments } from './hold-enrolments.js';
import { Programme } from './programme.entity.js';

const ofMentor = ({ programmeId, personId }: Pick<Duo, 'programmeId' | 'personId'>) => `${programmeId} ${personId}`;

/** Two mentors who guide one group together. */
@Injectable()
export class DuoService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly people: PeopleService,
  ) {}

  private readonly found = batchedOne((mentors: string[]) => {
    const all = mentors.map((mentor) => mentor.split(' '));
    const [programmeId, personId] = [In(all.map(([id]) => id)), In(all.map(([, id]) => id))];
    return this.db.repo(Duo).findBy({ programmeId, personId });
  }, ofMentor);

  /** With whom this mentor guides a group; null for who guides alone. */
  async partnerOf(enrolment: Enrolment): Promise<string | null> {
    if (enrolment.role !== EnrolmentRole.MENTOR) return null;
    return (await this.found(ofMentor(enrolment)))?.partnerId ?? null;
  }

  /** Two mentors of one programme, while enrolment is open. Again: nothing more happens. */
  async join(enrolmentId: string, partnerId: string): Promise<{ duo: [Enrolment, Enrolment]; made: boolean }> {
    if (!(await this.people.isHr())) throw new NotFound(); // a mentor may guide alone, but not claim somebody
    const one = await this.mentor(enrolmentId);
    const other = await this.mentor(partnerId);
    const { programmeId, organisationId } = one;
    if (one.id === other.id || other.programmeId !== programmeId) throw new NotFound();
    await this.mustBeOpen(programmeId);
    const row = (a: Enrolment, b: Enrolment) => ({
      ...{ programmeId, organisationId, personId: a.personId, partnerId: b.personId },
    });
    const rows = [row(one, other), row(other, one)];
    const made = !(await this.db.repo(Duo).existsBy(rows[0]));
    if (made) {
      await this.db.repo(Duo).insert(rows);
      await this.tell([one, other]);
    }
    return { duo: [one, other], made };
  }

  /** From now on both guide alone: HR says so, or one of the two. */
  async part(enrolmentId: string): Promise<Enrolment> {
    const enrolment = await this.db.findOr404(Enrolment, { id: enrolmentId });
    const { programmeId, personId } = enrolment;
    await this.mustBeOpen(programmeId);
    const { affected } = await this.db.repo(Duo).delete({ programmeId, personId });
    if (affected) await this.tell([enrolment]);
    return enrolment;
  }

  private async mentor(id: string): Promise<Enrolment> {
    return this.db.findOr404(Enrolment, { id, role: EnrolmentRole.MENTOR });
  }

  /** Nobody publishes the groups meanwhile. */
  private async mustBeOpen(programmeId: string): Promise<void> {
    await holdEnrolments(this.db, programmeId);
    const programme = await this.db.findOr404(Programme, { id: programmeId });
    if (programme.enrolmentClosedAt) throw new Refusal('enrolmentClosed');
  }

  private tell(enrolments: Enrolment[]): Promise<void> {
    return this.events.recordAll(
      enrolments.map(({ id: enrolmentId, programmeId, personId }) => ({
        type: 'EnrolmentChanged',
        topics: [`programme:${programmeId}`],
        ids: { programmeId, enrolmentId, personId },
      })),
    );
  }
}
