import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batchedOne, Db } from '@api/platform';
import { Discipline } from './discipline.entity.js';
import { OrganisationRole } from './organisation-role.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { StaffRecord } from './staff-record.entity.js';
import { Team } from './team.entity.js';

/** The people, teams and disciplines of an organisation, as far as the viewer may know them. */
@Injectable()
export class PeopleService {
  constructor(private readonly db: Db) {}

  readonly person = batchedOne(
    (ids: string[]) => this.db.repo(Person).findBy({ id: In(ids) }),
    ({ id }) => id,
  );
  readonly discipline = batchedOne(
    (ids: string[]) => this.db.repo(Discipline).findBy({ id: In(ids) }),
    ({ id }) => id,
  );
  readonly team = batchedOne(
    (ids: string[]) => this.db.repo(Team).findBy({ id: In(ids) }),
    ({ id }) => id,
  );
  readonly staffRecord = batchedOne(
    (personIds: string[]) => this.db.repo(StaffRecord).findBy({ personId: In(personIds) }),
    ({ personId }) => personId,
  );

  /** The signed-in person; null when nobody is. */
  async me(): Promise<Person | null> {
    return this.db.viewer ? this.person(this.db.viewer) : null;
  }

  organisation(id: string): Promise<Organisation> {
    return this.db.findOr404(Organisation, { id });
  }

  /** Whether the signed-in person is HR. */
  isHr(): Promise<boolean> {
    return this.db.repo(OrganisationRole).existsBy({ personId: this.db.me, role: 'HR' });
  }
}
