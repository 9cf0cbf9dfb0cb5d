import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ColleagueService } from '@api/people';
import { BadInput, batched, batchedOne, Clock, Db, Events, NotFound, Refusal } from '@api/platform';
import { Duo } from './duo.entity.js';
import { Enrolment, EnrolmentRole } from './enrolment.entity.js';
import { type Enrol, MOST } from './enrolment.input.js';
import { holdEnrolments } from './hold-enrolments.js';
import { NotWith } from './not-with.entity.js';
import { Obstacle } from './obstacle.entity.js';
import { Programme } from './programme.entity.js';
import { WishService } from './wish.service.js';

/** Taking part is a choice (G6): people enrol themselves, confirm, change their mind and withdraw. */
@Injectable()
export class OwnEnrolmentService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly wishes: WishService,
    private readonly colleagues: ColleagueService,
  ) {}

  readonly ofProgramme = batchedOne(
    (programmeIds: string[]) => this.db.repo(Enrolment).findBy({ programmeId: In(programmeIds), personId: this.db.me }),
    ({ programmeId }) => programmeId,
  );
  readonly obstacle = batchedOne(
    (ids: string[]) => this.db.repo(Obstacle).findBy({ enrolmentId: In(ids), ownerId: this.db.me }),
    ({ enrolmentId }) => enrolmentId,
  );
  readonly notWith = batched(
    (programmeIds: string[]) => this.db.repo(NotWith).findBy({ programmeId: In(programmeIds), ownerId: this.db.me }),
    ({ programmeId }) => programmeId,
  );

  /** Saves everything at once. Whoever is enrolled already, by HR or in another window, keeps that one enrolment. */
  async enrol(input: Enrol): Promise<Programme> {
    const { programmeId, obstacle, role } = input;
    checkSizes(input);
    const id = await this.put(input);
    // who wants to learn guides no group with somebody
    if (role === EnrolmentRole.MENTEE) await this.db.repo(Duo).delete({ programmeId, personId: this.db.me });
    await this.wishes.setNeeds(id, programmeId, input.needs);
    await this.wishes.setWanted(id, await this.colleagues.named(input.wanted));
    await this.setNotWith(programmeId, input.notWith);
    await this.db.repo(Obstacle).delete({ enrolmentId: id });
    if (obstacle.trim())
      await this.db.repo(Obstacle).insert({ enrolmentId: id, ownerId: this.db.me, text: obstacle.trim() });
    await this.tell(programmeId, id);
    return this.db.findOr404(Programme, { id: programmeId });
  }

  /** A yes to being enrolled by HR, at any time; the first moment stays. What is still missing can follow. */
  async confirm(programmeId: string): Promise<Programme> {
    const programme = await this.db.findOr404(Programme, { id: programmeId });
    const [id] = await this.db.sql<{ confirm_enrolment: string }>('SELECT confirm_enrolment($1, $2)', [
      programmeId,
      this.clock.now(),
    ]);
    if (id) await this.tell(programmeId, id.confirm_enrolment);
    else await this.db.findOr404(Enrolment, { programmeId, personId: this.db.me });
    return programme;
  }

  /** Nothing stays behind. Withdrawing twice is the same as once. */
  async withdraw(programmeId: string): Promise<Programme> {
    await holdEnrolments(this.db, programmeId);
    const programme = await this.db.findOr404(Programme, { id: programmeId });
    if (programme.enrolmentClosedAt) throw new Refusal('enrolmentClosed');
    const mine = await this.ofProgramme(programmeId);
    if (mine) {
      await this.db.repo(Enrolment).delete({ id: mine.id });
      await this.tell(programmeId, mine.id);
    }
    return programme;
  }

  /** One statement decides: the programme is open, and there is one row per person and programme. */
  private async put({ id, programmeId, role, ...wishes }: Enrol): Promise<string> {
    const groups = role === EnrolmentRole.MENTOR ? wishes.groups : 0;
    const rows = await this.db.sql<{ id: string }>(
      `INSERT INTO enrolment AS old (id, "organisationId", "programmeId", "personId", role, availability, preferred, groups, "openToOther", "confirmedAt")
       SELECT $1, p."organisationId", p.id, $3, $4, $5, $6, $7, $8, $9 FROM programme p WHERE p.id = $2 AND p."enrolmentClosedAt" IS NULL
       ON CONFLICT ("programmeId", "personId") DO UPDATE SET role = excluded.role, availability = excluded.availability,
         preferred = excluded.preferred, groups = excluded.groups, "openToOther" = excluded."openToOther",
         "confirmedAt" = coalesce(old."confirmedAt", excluded."confirmedAt")
       RETURNING id`,
      [
        ...[id, programmeId, this.db.me, role, wishes.availability, wishes.preferred, groups],
        ...[wishes.openToOther, this.clock.now()],
      ],
    );
    if (rows.length) return rows[0].id;
    await this.db.findOr404(Programme, { id: programmeId });
    throw new Refusal('enrolmentClosed');
  }

  private async setNotWith(programmeId: string, ids: string[]): Promise<void> {
    const ownerId = this.db.me;
    const people = await this.colleagues.named(ids);
    if (ids.includes(ownerId)) throw new NotFound();
    await this.db.repo(NotWith).delete({ programmeId, ownerId });
    await this.db.repo(NotWith).insert(people.map((person) => ({ programmeId, ownerId, personId: person.id })));
  }

  private tell(programmeId: string, enrolmentId: string): Promise<void> {
    return this.events.record({
      type: 'EnrolmentChanged',
      topics: [`programme:${programmeId}`],
      ids: { programmeId, enrolmentId, personId: this.db.me },
    });
  }
}

function checkSizes({ role, needs }: Enrol): void {
  const max = MOST[role];
  if (needs.length > max) throw new BadInput([{ path: 'input.needs', rule: 'arrayMaxSize', params: { max } }]);
}
