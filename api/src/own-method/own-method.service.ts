import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Person } from '@api/people';
import { Clock, Db, Refusal } from '@api/platform';
import { type Method, methodProblems } from '@libs/methods';
import { OwnMethodVersion } from './own-method-version.entity.js';
import { OwnMethod } from './own-method.entity.js';
import type { KeepOwnMethod, PublishOwnMethod } from './own-method.input.js';

const NEWEST = `SELECT DISTINCT ON ("methodId") script FROM own_method_version ORDER BY "methodId", version DESC`;

/** The methods that an organisation writes itself. */
@Injectable()
export class OwnMethodService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** What HR works on, the oldest first. */
  all(): Promise<OwnMethod[]> {
    return this.methods.find({ order: { id: 'ASC' } });
  }

  one(id: string): Promise<OwnMethod> {
    return this.db.findOr404(OwnMethod, { id });
  }

  /** The newest version of each published method of the viewer's organisation. */
  async published(): Promise<Method[]> {
    const rows = await this.db.sql<{ script: Method }>(NEWEST, []);
    return rows.map(({ script }) => script);
  }

  /** Keeps what somebody works on, as long as nobody else changed it meanwhile. */
  async keep({ id, revision, script }: KeepOwnMethod): Promise<OwnMethod> {
    const draft = parsed(script);
    if (revision === 0) return this.begin(id, draft);
    const { affected } = await this.methods.update({ id, revision }, { draft, revision: revision + 1 });
    const kept = await this.db.findOr404(OwnMethod, { id });
    const same = kept.revision === revision + 1 && isDeepStrictEqual(kept.draft, draft);
    if (!affected && !same) throw new Refusal('changedMeanwhile');
    return kept;
  }

  /** Makes the next version of what was kept, when it keeps every rule. Publishing a revision twice is publishing it once. */
  async publish({ id, revision }: PublishOwnMethod): Promise<OwnMethod> {
    const kept = await this.db.findOr404(OwnMethod, { id });
    if (kept.publishedRevision === revision) return kept;
    const version = kept.version + 1;
    const script = { ...kept.draft, id, version };
    const count = methodProblems(script).length;
    if (count > 0) throw new Refusal('methodHasProblems', { count });
    const seen = { id, revision, version: kept.version };
    const { affected } = await this.methods.update(seen, { version, publishedRevision: revision });
    if (!affected) throw new Refusal('changedMeanwhile');
    const made = { methodId: id, version, organisationId: kept.organisationId, publishedAt: this.clock.now() };
    await this.db.repo(OwnMethodVersion).insert({ ...made, script: script as Method });
    return this.db.findOr404(OwnMethod, { id });
  }

  private async begin(id: string, draft: object): Promise<OwnMethod> {
    const { organisationId } = await this.db.findOr404(Person, { id: this.db.me });
    return this.db.insertOnce(OwnMethod, { id, organisationId, draft });
  }

  private get methods() {
    return this.db.repo(OwnMethod);
  }
}

/** An object, whatever is in it: what is wrong is told where it can be mended. */
function parsed(script: string): object {
  try {
    const found: unknown = JSON.parse(script);
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found;
  } catch {
    throw new Refusal('methodNotReadable');
  }
  throw new Refusal('methodNotReadable');
}
