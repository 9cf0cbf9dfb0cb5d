import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MatchMaterial } from './match-material.js';
import { MatchRun } from './match-run.entity.js';

/** What a run was computed from, wishes that are private included: for the server alone, and never changed. */
@Entity()
export class MatchInput {
  @ForeignKey(() => MatchRun, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') runId: string;
  @Column('json') material: MatchMaterial;
}
