import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, batchedOne, Db, NotFound } from '@api/platform';
import type { AddLearningNeed, NameLearningNeed } from './learning-need.input.js';
import { LearningNeed } from './learning-need.entity.js';
import { Programme } from './programme.entity.js';

/** The list of needs of a programme: one language between who asks and who can help. */
@Injectable()
export class LearningNeedService {
  constructor(private readonly db: Db) {}

  readonly need = batchedOne(
    (ids: string[]) => this.db.repo(LearningNeed).findBy({ id: In(ids) }),
    ({ id }) => id,
  );
  readonly ofProgramme = batched(
    (programmeIds: string[]) =>
      this.db.repo(LearningNeed).find({ where: { programmeId: In(programmeIds) }, order: { name: 'ASC' } }),
    ({ programmeId }) => programmeId,
  );
  /** How many people name a need, as far as the viewer may see enrolments. */
  readonly uses = batchedOne(
    (ids: string[]) =>
      this.db.sql<{ needId: string; count: number }>(
        `SELECT "needId", count(*)::int AS count FROM enrolment_need WHERE "needId" = ANY ($1) GROUP BY 1`,
        [ids],
      ),
    ({ needId }) => needId,
  );

  async add({ id, programmeId, name }: AddLearningNeed): Promise<LearningNeed> {
    const { organisationId } = await this.db.findOr404(Programme, { id: programmeId });
    return this.db.insertOnce(LearningNeed, { id, organisationId, programmeId, name });
  }

  async rename({ id, name }: NameLearningNeed): Promise<LearningNeed> {
    const { affected } = await this.db.repo(LearningNeed).update({ id }, { name });
    if (!affected) throw new NotFound();
    return this.db.findOr404(LearningNeed, { id });
  }

  /** A need that somebody names stays: the database says so. */
  async remove(id: string): Promise<Programme> {
    const need = await this.db.findOr404(LearningNeed, { id });
    const { affected } = await this.db.repo(LearningNeed).delete({ id });
    if (!affected) throw new NotFound();
    return this.db.findOr404(Programme, { id: need.programmeId });
  }
}
