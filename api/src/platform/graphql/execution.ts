import { Injectable } from '@nestjs/common';
import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
} from 'graphql';
import { Db } from '../db/db.js';
import type { Mode } from '../db/operation.js';
import { masked } from './mask.js';
import { Sharing } from './sharing.js';

export interface ViewerContext {
  viewer: string | null;
  /** Of a stream: whether its viewer is still signed in as the same person. */
  stays?: () => Promise<boolean>;
  /** The network address that asks, for limits; none over the socket. */
  from?: string;
  /** The Cookie header, for signing out. */
  cookies?: string;
  /** Where to set the cookie; none over the socket. */
  reply?: { setCookie(name: string, value: string, options: object): unknown };
}

export type Ask = ExecutionArgs & { contextValue: ViewerContext };

/** Every query, mutation and delivery is one transaction of its viewer. A mutation that fails anywhere is undone everywhere. */
@Injectable()
export class Execution {
  constructor(
    private readonly db: Db,
    private readonly sharing: Sharing,
  ) {}

  /** Answers a query or a mutation. */
  async answer(ask: Ask): Promise<ExecutionResult> {
    const writes = getOperationAST(ask.document, ask.operationName)?.operation === 'mutation';
    try {
      return await this.asViewer(ask, writes ? 'READ WRITE' : 'READ ONLY');
    } catch (error) {
      return failed(error); // the commit itself, or a database that is away
    }
  }

  /** Opens a subscription. A delivery that shows nothing to this viewer (any more) is left out. */
  async subscribe(ask: Ask): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    try {
      const source = await this.db.as(ask.contextValue.viewer, 'READ ONLY', () => createSourceEventStream(ask));
      if (!(Symbol.asyncIterator in source)) return maskAll(source);
      return this.deliveries(source as AsyncIterableIterator<unknown>, ask);
    } catch (error) {
      return failed(error);
    }
  }

  /** Not an async generator: its return() waits for the next event, so a subscriber that left would stay. */
  private deliveries(source: AsyncIterableIterator<unknown>, ask: Ask): AsyncIterableIterator<ExecutionResult> {
    const ended = { done: true as const, value: undefined };
    const { stays = async () => true } = ask.contextValue;
    const leave = async () => {
      await source.return?.();
      return ended;
    };
    const next = async (): Promise<IteratorResult<ExecutionResult>> => {
      for (;;) {
        const event = await source.next();
        if (event.done) return ended;
        if (!(await stays())) return leave();
        const delivery = { ...ask, rootValue: event.value };
        const value = await this.sharing.answer(delivery, () => this.answer(delivery));
        if (value.errors?.some(({ extensions }) => extensions.code === 'NOT_FOUND')) return leave();
        if (value.errors || Object.values(value.data ?? {}).some((field) => field !== null))
          return { done: false, value };
      }
    };
    return {
      next,
      return: leave,
      throw: leave,
      [Symbol.asyncIterator]: function () {
        return this;
      },
    };
  }

  private async asViewer(ask: Ask, mode: Mode): Promise<ExecutionResult> {
    const undone = (result: ExecutionResult) => mode === 'READ WRITE' && !!result.errors?.length;
    const result = await this.db.as(
      ask.contextValue.viewer,
      mode,
      () => execute(ask),
      (done) => !undone(done),
    );
    return maskAll(undone(result) ? { ...result, data: null } : result);
  }
}

const maskAll = (result: ExecutionResult): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map(masked) } : result;

const failed = (error: unknown): ExecutionResult =>
  maskAll({ data: null, errors: [new GraphQLError('', { originalError: error as Error })] });
