import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { texts } from '@libs/messages';
import { batchedOne, Clock, Db, Events, NotFound } from '@api/platform';
import { Person } from '@api/people';
import { Programme } from './programme.entity.js';
import type { ChangeMatchingRules, ChangeProgramme, MakeProgramme } from './programme.input.js';

/** Programmes with their settings. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  readonly programme = batchedOne(
    (ids: string[]) => this.db.repo(Programme).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  /** Those of the own organisation, the newest first. */
  all(): Promise<Programme[]> {
    return this.db.repo(Programme).find({ order: { startsOn: 'DESC', name: 'ASC' } });
  }

  /** Starts with the usual list of needs, so that people can enrol at once. */
  async make({ language, ...settings }: MakeProgramme): Promise<Programme> {
    const { organisationId } = await this.db.findOr404(Person, { id: this.db.me });
    const programme = await this.db.insertOnce(Programme, { ...settings, organisationId });
    const needs = Object.values(texts[language].programme.usualNeeds);
    await this.db.sql(
      `INSERT INTO learning_need (id, "organisationId", "programmeId", name)
       SELECT gen_random_uuid(), $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING`,
      [organisationId, programme.id, needs],
    );
    return programme;
  }

  async change({ id, ...settings }: ChangeProgramme | ChangeMatchingRules): Promise<Programme> {
    const { affected } = await this.db.repo(Programme).update({ id }, settings);
    if (!affected) throw new NotFound();
    await this.tell(id);
    return this.db.findOr404(Programme, { id });
  }

  /** From publishing on, wishes stay as they were matched. Closing twice keeps the first moment. */
  async closeEnrolment(id: string): Promise<void> {
    const closed = { enrolmentClosedAt: this.clock.now() };
    await this.db.repo(Programme).update({ id, enrolmentClosedAt: IsNull() }, closed);
    await this.tell(id);
  }

  private tell(programmeId: string): Promise<void> {
    return this.events.record({
      type: 'ProgrammeChanged',
      topics: [`programme:${programmeId}`],
      ids: { programmeId },
    });
  }
}
