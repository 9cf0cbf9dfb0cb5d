import { Injectable } from '@nestjs/common';
import { PeopleService, Person, PERSON_NAME } from '@api/people';
import { type Connection, Db, type DomainEvent, Events, NotFound, pageOf, Refusal } from '@api/platform';
import { Enrolment, EnrolmentRole } from './enrolment.entity.js';
import type { EnrolPeople, FindEnrolments } from './enrolment.input.js';
import { holdEnrolments } from './hold-enrolments.js';
import { Programme } from './programme.entity.js';

const INCOMPLETE = `(e.availability = 0 OR NOT EXISTS (SELECT FROM enrolment_need n WHERE n."enrolmentId" = e.id))`;
const CONFIRMED = `e."confirmedAt" IS NOT NULL`;

/** What HR does with enrolments: look, enrol people, take one out. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly people: PeopleService,
  ) {}

  /** By family name. */
  find({ programmeId, role, disciplineId, search, ...rest }: FindEnrolments): Promise<Connection<Enrolment>> {
    const { confirmed, incomplete, ...page } = rest;
    const query = this.db
      .repo(Enrolment)
      .createQueryBuilder('e')
      .innerJoin(Person, 'person', 'person.id = e."personId"')
      .where('e."programmeId" = :programmeId', { programmeId });
    if (role) query.andWhere('e.role = :role', { role });
    if (disciplineId) query.andWhere('person."disciplineId" = :disciplineId', { disciplineId });
    if (search?.trim()) query.andWhere(`has_words(${PERSON_NAME}, :search)`, { search: search.trim() });
    if (typeof confirmed === 'boolean') query.andWhere(confirmed ? CONFIRMED : `NOT (${CONFIRMED})`);
    if (typeof incomplete === 'boolean') query.andWhere(incomplete ? INCOMPLETE : `NOT ${INCOMPLETE}`);
    return pageOf(query, ['person.familyName', 'person.givenName', 'e.id'], page);
  }

  /** They confirm and say their wishes themselves. Who is enrolled already stays as it is. */
  async enrolPeople({ programmeId, role, people }: EnrolPeople): Promise<Programme> {
    if (!(await this.people.isHr())) throw new NotFound(); // anybody may enrol, but only HR somebody else
    const programme = await this.open(programmeId);
    const added = await this.db.sql<{ id: string; personId: string }>(
      `INSERT INTO enrolment (id, "organisationId", "programmeId", "personId", role, availability, groups)
       SELECT w.id, p."organisationId", p.id, person.id, $2, 0, $5
       FROM unnest($3::uuid[], $4::uuid[]) AS w (id, "personId")
       JOIN programme p ON p.id = $1 AND p."enrolmentClosedAt" IS NULL
       JOIN person ON person.id = w."personId" AND person."organisationId" = p."organisationId" AND person."leftOn" IS NULL
       ON CONFLICT ("programmeId", "personId") DO NOTHING RETURNING id, "personId"`,
      [
        ...[programmeId, role, people.map(({ id }) => id), people.map(({ personId }) => personId)],
        role === EnrolmentRole.MENTOR ? 1 : 0,
      ],
    );
    await this.events.recordAll(
      added.map(({ id, personId }) => happened('EnrolmentInvited', programmeId, id, personId)),
    );
    return programme;
  }

  /** With everything that was said in it. */
  async remove(id: string): Promise<Programme> {
    const { programmeId, personId } = await this.db.findOr404(Enrolment, { id });
    await holdEnrolments(this.db, programmeId);
    const programme = await this.open(programmeId);
    const { affected } = await this.db.repo(Enrolment).delete({ id });
    if (!affected) throw new NotFound();
    await this.events.record(happened('EnrolmentChanged', programmeId, id, personId));
    return programme;
  }

  private async open(id: string): Promise<Programme> {
    const programme = await this.db.findOr404(Programme, { id });
    if (programme.enrolmentClosedAt) throw new Refusal('enrolmentClosed');
    return programme;
  }
}

const happened = (type: string, programmeId: string, enrolmentId: string, personId: string): DomainEvent => ({
  type,
  topics: [`programme:${programmeId}`],
  ids: { programmeId, enrolmentId, personId },
});
