import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { found, Organisation } from '@api/people';
import { Clock, Db } from '@api/platform';
import { DateTime } from 'luxon';
import { Actor } from './actor.js';
import { GroupYear } from './group-year.js';

const LISTS = join(import.meta.dirname, 'waterschap');

const MAKE = 'mutation ($input: MakeProgramme!) { makeProgramme(input: $input) { id } }';
const UPLOAD = 'mutation ($input: UploadStaffList!) { uploadStaffList(input: $input) { id } }';
const APPLY = 'mutation ($input: ApplyStaffList!) { applyStaffList(input: $input) { id } }';
const MATCH = 'mutation ($input: StartMatchRun!) { startMatchRun(input: $input) { id } }';
const RUN = 'query ($id: ID!) { matchRun(id: $id) { state proposal { id } } }';
const PUBLISH = 'mutation ($id: ID!) { publishProposal(id: $id) { id } }';

interface Run {
  matchRun: { state: string; proposal: { id: string } | null };
}

/** The organisations of invented people that `npm start` shows: one with a year under way, one where nothing is done yet. */
@Injectable()
export class DemoOrganisation {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly actor: Actor,
    private readonly year: GroupYear,
  ) {}

  /** Makes them, when there is no organisation yet. Takes some seconds: it is done as people would do it. */
  async load(): Promise<void> {
    if (await this.db.asSystem(() => this.db.repo(Organisation).exists())) return;
    await this.found('Gemeente Nieuwland', 'Nova', 'Nieuwland');
    const hr = await this.found('Waterschap De Oefening', 'Hanna', 'de Ruiter');
    const programmeId = await this.programme(hr);
    await this.list(hr, { kind: 'PEOPLE', fileName: 'people.csv' });
    await this.list(hr, { kind: 'PROJECTS', fileName: 'projects.csv' });
    await this.list(hr, { kind: 'ENROLMENTS', fileName: 'enrolments.csv', programmeId });
    await this.publish(hr, programmeId);
    await this.year.begin(hr, programmeId);
  }

  private found(name: string, givenName: string, familyName: string): Promise<string> {
    const email = `${givenName}.hr@example.org`;
    const hr = { givenName, familyName, email, jobTitle: 'HR-adviseur' };
    return this.db.asSystem(() => found((entity, row) => this.db.repo(entity).insert(row), name, hr));
  }

  private async programme(hr: string): Promise<string> {
    const id = randomUUID();
    const monday = DateTime.fromJSDate(this.clock.now()).startOf('week').plus({ weeks: 1 });
    const input = { id, name: `Crossmentoring ${monday.year}`, startsOn: monday.toISODate() };
    await this.actor.ask(hr, MAKE, { input });
    return id;
  }

  private async list(hr: string, list: { kind: string; fileName: string; programmeId?: string }): Promise<void> {
    const id = randomUUID();
    const text = await readFile(join(LISTS, list.fileName), 'utf8');
    // another domain, so that the same lists can be loaded once more in the organisation that is still empty
    const content = Buffer.from(text.replaceAll('@waterschap.example', '@oefening.example')).toString('base64');
    await this.actor.ask(hr, UPLOAD, { input: { ...list, id, content } });
    await this.actor.ask(hr, APPLY, { input: { id, onlyGoodRows: false, removeLeft: false } });
  }

  private async publish(hr: string, programmeId: string): Promise<void> {
    const id = randomUUID();
    await this.actor.ask(hr, MATCH, { input: { id, programmeId, effort: 'QUICK' } });
    for (;;) {
      const { matchRun } = await this.actor.ask<Run>(hr, RUN, { id });
      if (matchRun.state === 'DONE') return void (await this.actor.ask(hr, PUBLISH, { id: matchRun.proposal!.id }));
      if (matchRun.state === 'FAILED') throw new Error('The demo organisation could not be matched');
      await pause(100);
    }
  }
}
