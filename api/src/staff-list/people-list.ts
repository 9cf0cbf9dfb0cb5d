import { Injectable } from '@nestjs/common';
import { Clock, Db, Events } from '@api/platform';
import type { Table } from '@libs/spreadsheet';
import { type Columns, type PersonField, personList, readStaffList, addressesIn } from '@libs/staff-list';
import { fingerprintOf } from './compare.js';
import type { Comparison, ListKind, ListScope } from './list-kind.js';
import { comparePeople, type PersonKnown } from './people-list.compare.js';
import {
  addressesElsewhere,
  applySteps,
  knownPeople,
  leftPeople,
  lockPeople,
  movedPeople,
  oneImportAtATime,
  readdressedPeople,
  tiedToAwaitedManagers,
} from './people-list.sql.js';

/** The staff list: who works here, in which team, under whom. */
@Injectable()
export class PeopleList implements ListKind {
  readonly shape = personList;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  async compare(table: Table, columns: Columns<PersonField>, { organisationId }: ListScope): Promise<Comparison> {
    const known = await this.known(organisationId);
    const elsewhere = await this.addressesElsewhere(organisationId, addressesIn(table, columns));
    const list = readStaffList(table, columns, known, elsewhere);
    return {
      entries: comparePeople(list, known, Object.keys(columns) as PersonField[]),
      problems: list.problems,
      fingerprint: fingerprintOf(known),
    };
  }

  async lock({ organisationId }: ListScope): Promise<string> {
    await this.db.sql(oneImportAtATime, [organisationId]);
    await this.db.sql(lockPeople, [organisationId]);
    return fingerprintOf(await this.known(organisationId));
  }

  async apply({ id, organisationId }: ListScope, removeLeft: boolean): Promise<void> {
    for (const step of applySteps) await this.db.sql(step, [id, organisationId]);
    const tied = await this.db.sql<{ id: string }>(tiedToAwaitedManagers, [organisationId]);
    const moved = await this.db.sql<{ id: string }>(movedPeople, [id]);
    await this.record('PersonMoved', organisationId, new Set([...tied, ...moved].map((person) => person.id)));
    const readdressed = await this.db.sql<{ id: string }>(readdressedPeople, [id]);
    await this.record('AddressChanged', organisationId, new Set(readdressed.map((person) => person.id)));
    if (!removeLeft) return;
    const today = this.clock.now().toISOString().slice(0, 10);
    const left = await this.db.sql<{ id: string }>(leftPeople, [id, today]);
    await this.record('PersonLeft', organisationId, new Set(left.map((person) => person.id)));
  }

  private known(organisationId: string): Promise<PersonKnown[]> {
    return this.db.sql<PersonKnown>(knownPeople, [organisationId]);
  }

  private async addressesElsewhere(organisationId: string, addresses: string[]): Promise<Set<string>> {
    const rows = await this.db.sql<{ email: string }>(addressesElsewhere, [addresses, organisationId]);
    return new Set(rows.map(({ email }) => email));
  }

  private async record(type: string, organisationId: string, personIds: Set<string>): Promise<void> {
    const topics = [`organisation:${organisationId}`];
    await this.events.recordAll(
      [...personIds].map((personId) => ({ type, topics, ids: { personId, organisationId } })),
    );
  }
}
