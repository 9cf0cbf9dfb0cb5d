import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { execute, type ExecutionResult } from 'graphql';
import { Db } from '../db/db.js';
import { few } from '../few.js';
import type { Ask } from './execution.js';
import { selectionOf } from './selection.js';

/** A payload of a stream of which one answer may serve several viewers, where their rights are the same. */
export interface Shareable {
  readonly sharing: {
    /** What decides the answer besides document, variables and rights. */
    key: string;
    /** The argument of the subscription that only says where it began: it is left out of account. */
    position: string;
    /** The fields (`Type.field`) that say the same to everybody of one scope. A document with any other is not shared. */
    fields: ReadonlySet<string>;
    /** SQL that gives the scope of the viewer: the same scope, the same answer. Null: no rights. `$1` is `about`. */
    scope: string;
    about: string;
  };
  /** It was answered for both at once. */
  catchUp(other: this): void;
}

/** One stream that has something to deliver. */
interface Turn {
  ask: Ask;
  payload: Shareable;
  alone: () => Promise<ExecutionResult>;
}

const isShareable = (payload: unknown): payload is Shareable =>
  typeof payload === 'object' && !!payload && 'sharing' in payload;

/** Of the connections to the database, how many deliveries use at once: the rest is for who asks something. */
const AT_ONCE = 8;

/**
 * Streams that woke up for the same event are answered by one read, as far as their viewers have the same rights. That
 * read sees only what every one of these viewers may see: the database holds it, not this class.
 */
@Injectable()
export class Sharing {
  private readonly turns = new DataLoader<Turn, ExecutionResult>((turns) => this.deal(turns), { cache: false });

  private readonly inTurn = few(AT_ONCE);

  constructor(private readonly db: Db) {}

  /** The answer to one stream; asked in the same tick, several of them may be the same answer. */
  answer(ask: Ask, alone: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const { rootValue: payload, contextValue } = ask;
    if (!isShareable(payload) || !contextValue.viewer || !this.mayShare(ask, payload)) return this.inTurn(alone);
    return this.turns.load({ ask, payload, alone: () => this.inTurn(alone) });
  }

  private mayShare({ schema, document }: Ask, { sharing }: Shareable): boolean {
    return selectionOf(schema, document).fields.every((field) => sharing.fields.has(field));
  }

  private async deal(turns: readonly Turn[]): Promise<(ExecutionResult | Error)[]> {
    const answers = new Map<Turn, ExecutionResult | Error>();
    const groups = Map.groupBy(turns, keyOf).values();
    await Promise.all([...groups].map((group) => this.together(group, answers)));
    return turns.map((turn) => answers.get(turn)!);
  }

  /** One answer for all, or, where their rights differ or it does not succeed, one for each scope, or one for each. */
  private async together(turns: Turn[], answers: Map<Turn, ExecutionResult | Error>): Promise<void> {
    const found = turns.length > 1 ? await this.inTurn(() => this.read(turns)).catch(() => null) : null;
    if (found instanceof Map) {
      const scopes = Map.groupBy(turns, ({ ask }) => found.get(ask.contextValue.viewer!) ?? null);
      const parts = [...scopes].flatMap(([scope, part]) => (scope === null ? part.map((turn) => [turn]) : [part]));
      await Promise.all(parts.map((part) => this.together(part, answers)));
    } else if (found) {
      for (const turn of turns) {
        if (turn !== turns[0]) turn.payload.catchUp(turns[0].payload);
        answers.set(turn, found);
      }
    } else await Promise.all(turns.map(async (turn) => answers.set(turn, await turn.alone().catch((e: Error) => e))));
  }

  /** Looks in one transaction whether the rights are the same, and reads. Gives the scopes when they are not. */
  private read([lead, ...others]: Turn[]): Promise<ExecutionResult | Map<string, string | null> | null> {
    const { scope, about } = lead.payload.sharing;
    const viewers = [...new Set([lead, ...others].map(({ ask }) => ask.contextValue.viewer!))];
    return this.db.asTogether(viewers, async () => {
      const statement = 'SELECT viewer, answer FROM each_viewer($1, $2, $3)';
      const rows = await this.db.sql<{ viewer: string; answer: string | null }>(statement, [viewers, scope, about]);
      const scopes = new Map(rows.map(({ viewer, answer }) => [viewer, answer]));
      if (scopes.size !== viewers.length || new Set(scopes.values()).size > 1 || [...scopes.values()].includes(null))
        return scopes;
      const result = await execute({ ...lead.ask, contextValue: { viewer: null } });
      return result.errors ? null : result;
    });
  }
}

/** What must be the same, besides the rights, for one answer to serve two streams. */
function keyOf({ ask, payload }: Turn): string {
  const { schema, document, operationName, variableValues } = ask;
  const { text, positions } = selectionOf(schema, document);
  const position = positions.get(payload.sharing.position);
  const variables = Object.entries(variableValues ?? {}).filter(([name]) => name !== position);
  return JSON.stringify([text, operationName, variables.sort(), payload.sharing.key]);
}
