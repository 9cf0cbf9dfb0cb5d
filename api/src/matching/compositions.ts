import { Injectable } from '@nestjs/common';
import { Db, NotFound } from '@api/platform';
import { Composition } from './composition.js';
import type { MatchMaterial } from './match-material.js';

const KEPT = 8;

/** The compositions of the proposals that were looked at last. What a run was computed from never changes. */
@Injectable()
export class Compositions {
  private readonly latest = new Map<string, Promise<Composition>>();

  constructor(private readonly db: Db) {}

  /** Of a proposal that the viewer was seen to have access to: this itself asks nobody. */
  of(proposalId: string): Promise<Composition> {
    const found = this.latest.get(proposalId) ?? this.load(proposalId);
    this.latest.delete(proposalId);
    this.latest.set(proposalId, found);
    for (const oldest of this.latest.keys()) if (this.latest.size > KEPT) this.latest.delete(oldest);
    found.catch(() => this.latest.delete(proposalId));
    return found;
  }

  private async load(runId: string): Promise<Composition> {
    const statement = 'SELECT material FROM match_input WHERE "runId" = $1';
    const [row] = await this.db.lookUp<{ material: MatchMaterial }>(statement, [runId]);
    if (!row) throw new NotFound();
    return new Composition(row.material);
  }
}
