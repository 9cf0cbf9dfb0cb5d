import { Injectable } from '@nestjs/common';
import { Db, Events, NotFound, Refusal } from '@api/platform';
import { Enrolment, LearningNeed, Programme } from '@api/programme';
import { type Comparison, fingerprintOf, type ListKind, type ListScope, StaffListUpload } from '@api/staff-list';
import type { Table } from '@libs/spreadsheet';
import { type Columns, type EnrolmentField, enrolmentList, readEnrolmentList } from '@libs/staff-list';
import { compareEnrolments, type EnrolmentKnown } from './enrolment-list.compare.js';
import {
  addedEnrolments,
  applySteps,
  forgetPrivateWishes,
  keepPrivateWishes,
  knownEnrolments,
  lockEnrolments,
  oneImportAtATime,
  presentPeople,
  removeEnrolments,
} from './enrolment-list.sql.js';

interface Situation {
  known: EnrolmentKnown[];
  people: { number: string; name: string }[];
  needs: string[];
}

/** The list of enrolments of a programme: who wishes to take part, as what. Each of them still confirms. */
@Injectable()
export class EnrolmentList implements ListKind {
  readonly shape = enrolmentList;

  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  async compare(table: Table, columns: Columns<EnrolmentField>, scope: ListScope): Promise<Comparison> {
    const situation = await this.situation(scope);
    const { known, people, needs } = situation;
    const list = readEnrolmentList(table, columns, {
      people: new Set(people.map(({ number }) => number)),
      mentors: new Set(known.filter(({ role }) => role === 'MENTOR').map(({ number }) => number)),
    });
    const names = new Map(people.map(({ number, name }) => [number, name]));
    const given = new Set(Object.keys(columns) as EnrolmentField[]);
    return {
      entries: compareEnrolments({ rows: list.good, known, names, needs, given }),
      problems: list.problems,
      fingerprint: fingerprintOf(situation),
    };
  }

  async lock(scope: ListScope): Promise<string> {
    const programmeId = programmeOf(scope);
    await this.db.sql(oneImportAtATime, [programmeId]);
    await this.db.sql(lockEnrolments, [programmeId]);
    return fingerprintOf(await this.situation(scope));
  }

  async apply(scope: ListScope, removeLeft: boolean): Promise<void> {
    const { id, organisationId } = scope;
    const programmeId = programmeOf(scope);
    for (const step of applySteps) await this.db.sql(step, [id, organisationId, programmeId]);
    const { chosen } = await this.db.findOr404(StaffListUpload, { id });
    await this.db.sql(keepPrivateWishes, [id, programmeId, 'context' in chosen, 'notWith' in chosen]);
    await this.db.sql(forgetPrivateWishes, [id]);
    if (removeLeft) await this.db.sql(removeEnrolments, [id, programmeId]);
    await this.tell(id, programmeId);
  }

  /** Everything that the list is compared with; refuses once the enrolments are closed. */
  private async situation(scope: ListScope): Promise<Situation> {
    const programmeId = programmeOf(scope);
    const programme = await this.db.findOr404(Programme, { id: programmeId, organisationId: scope.organisationId });
    if (programme.enrolmentClosedAt) throw new Refusal('enrolmentClosed');
    const needs = await this.db.repo(LearningNeed).find({ where: { programmeId }, order: { id: 'ASC' } });
    return {
      known: await this.db.sql<EnrolmentKnown>(knownEnrolments, [programmeId]),
      people: await this.db.sql(presentPeople, [scope.organisationId]),
      needs: needs.map(({ name }) => name),
    };
  }

  private async tell(uploadId: string, programmeId: string): Promise<void> {
    const topics = [`programme:${programmeId}`];
    const added = await this.db.sql<Pick<Enrolment, 'id' | 'personId'>>(addedEnrolments, [uploadId]);
    await this.events.recordAll(
      added.map(({ id, personId }) => ({
        type: 'EnrolmentInvited',
        topics: [],
        ids: { programmeId, enrolmentId: id, personId },
      })),
    );
    await this.events.record({ type: 'EnrolmentsImported', topics, ids: { programmeId } });
  }
}

function programmeOf({ programmeId }: ListScope): string {
  if (!programmeId) throw new NotFound();
  return programmeId;
}
