import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Colleague } from '@api/people';
import { batched, Db, NotFound } from '@api/platform';
import { EnrolmentNeed } from './enrolment-need.entity.js';
import type { WishedNeed } from './enrolment.input.js';
import { Preference } from './preference.entity.js';

/** Needs and preferred people of enrolments, in order of importance. */
@Injectable()
export class WishService {
  constructor(private readonly db: Db) {}

  readonly needsOf = batched(
    (ids: string[]) => this.db.repo(EnrolmentNeed).find({ where: { enrolmentId: In(ids) }, order: { rank: 'ASC' } }),
    ({ enrolmentId }) => enrolmentId,
  );
  readonly wantedBy = batched(
    (ids: string[]) => this.db.repo(Preference).find({ where: { enrolmentId: In(ids) }, order: { rank: 'ASC' } }),
    ({ enrolmentId }) => enrolmentId,
  );

  /** Only needs from the list of this programme. */
  async setNeeds(enrolmentId: string, programmeId: string, needs: WishedNeed[]): Promise<void> {
    await this.db.repo(EnrolmentNeed).delete({ enrolmentId });
    const set = await this.db.sql(
      `INSERT INTO enrolment_need ("enrolmentId", "needId", "organisationId", rank, level)
       SELECT $1, n.id, n."organisationId", w.rank, w.level
       FROM unnest($3::uuid[], $4::int[]) WITH ORDINALITY AS w (id, level, rank)
       JOIN learning_need n ON n.id = w.id AND n."programmeId" = $2 RETURNING "needId"`,
      [enrolmentId, programmeId, needs.map(({ needId }) => needId), needs.map(({ level }) => level)],
    );
    if (set.length < needs.length) throw new NotFound();
  }

  async setWanted(enrolmentId: string, people: Colleague[]): Promise<void> {
    await this.db.repo(Preference).delete({ enrolmentId });
    await this.db.sql(
      `INSERT INTO preference ("enrolmentId", "personId", "organisationId", rank)
       SELECT $1, w.id, e."organisationId", w.rank
       FROM unnest($2::uuid[]) WITH ORDINALITY AS w (id, rank) JOIN enrolment e ON e.id = $1`,
      [enrolmentId, people.map(({ id }) => id)],
    );
  }
}
