import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { batched, type Connection, Db, pageOf } from '@api/platform';
import { Discipline } from './discipline.entity.js';
import { hrOrganisations } from './people.access.js';
import type { FindPeople } from './people-list.input.js';
import { Person } from './person.entity.js';
import { RelatedDiscipline } from './related-discipline.entity.js';
import { StaffRecord } from './staff-record.entity.js';

export const PERSON_NAME = `concat_ws(' ', person."givenName", person.prefix, person."familyName")`;

/** Lists for HR: people, and which disciplines are related. */
@Injectable()
export class PeopleListService {
  constructor(private readonly db: Db) {}

  readonly relatedTo = batched(
    async (ids: string[]) => {
      const pairs = await this.db
        .repo(RelatedDiscipline)
        .find({ where: [{ lowerId: In(ids) }, { higherId: In(ids) }] });
      const both = pairs.flatMap(({ lowerId, higherId }) => [
        { of: lowerId, id: higherId },
        { of: higherId, id: lowerId },
      ]);
      return both.sort((a, b) => a.id.localeCompare(b.id));
    },
    ({ of }) => of,
  );

  /** By family name. Those who left are not in it. */
  find({ search, disciplineId, ...page }: FindPeople): Promise<Connection<Person>> {
    const query = this.present();
    if (disciplineId) query.andWhere('person."disciplineId" = :disciplineId', { disciplineId });
    if (search?.trim())
      query
        .leftJoin(StaffRecord, 'record', 'record."personId" = person.id')
        .andWhere(`(has_words(${PERSON_NAME}, :search) OR record."personnelNumber" = :search)`, {
          search: search.trim(),
        });
    return pageOf(query, ['person.familyName', 'person.givenName', 'person.id'], page);
  }

  disciplines(): Promise<Discipline[]> {
    return this.db.repo(Discipline).find({ order: { name: 'ASC' } });
  }

  /** Kept once, with the lower id first. */
  async relate(ids: [string, string], related: boolean): Promise<Discipline[]> {
    const [lowerId, higherId] = ids.toSorted();
    const { organisationId } = await this.db.findOr404(Discipline, { id: lowerId });
    await this.db.findOr404(Discipline, { id: higherId });
    if (related)
      await this.db.sql(
        `INSERT INTO related_discipline ("lowerId", "higherId", "organisationId") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [lowerId, higherId, organisationId],
      );
    else await this.db.repo(RelatedDiscipline).delete({ lowerId, higherId });
    return this.db.repo(Discipline).find({ where: { id: In(ids) }, order: { name: 'ASC' } });
  }

  /** The list is HR's: somebody else finds nobody in it, also not those whom they may know. */
  private present(): SelectQueryBuilder<Person> {
    return this.db
      .repo(Person)
      .createQueryBuilder('person')
      .where('person."leftOn" IS NULL')
      .andWhere(`person."organisationId" = ${hrOrganisations}`);
  }
}
