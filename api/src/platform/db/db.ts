import { Inject, Injectable } from '@nestjs/common';
import {
  type DataSource,
  type DeepPartial,
  type EntityTarget,
  type FindOptionsWhere,
  type ObjectLiteral,
  QueryFailedError,
  type Repository,
} from 'typeorm';
import { NotFound, Refusal } from '../graphql/answers.js';
import { currentOperation, type Mode, Operation, operations } from './operation.js';

export const APP_SOURCE = Symbol('connections of the role that serves viewers');
export const JOBS_SOURCE = Symbol('connections of the role that acts for everybody');

type WithId = ObjectLiteral & { id: string };

const unlessThere = (error: unknown) => {
  const { code, constraint } = (error instanceof QueryFailedError ? error.driverError : {}) as Record<string, string>;
  if (code !== '23505' || !constraint?.startsWith('PK_')) throw error;
};

/** The only way to the tables. Every row it gives has passed the policies of the current viewer. */
@Injectable()
export class Db {
  constructor(
    @Inject(APP_SOURCE) private readonly app: DataSource,
    @Inject(JOBS_SOURCE) private readonly jobs: DataSource,
  ) {}

  /** The person for whom the running operation reads and writes; null when nobody is signed in. */
  get viewer(): string | null {
    return currentOperation().viewer;
  }

  /** The signed-in person. Refuses with `signInNeeded`. */
  get me(): string {
    if (!this.viewer) throw new Refusal('signInNeeded');
    return this.viewer;
  }

  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return currentOperation().manager.getRepository(entity);
  }

  /** A statement of your own, with $1-style values. */
  sql<Row = unknown>(statement: string, values: unknown[] = []): Promise<Row[]> {
    return currentOperation().query(statement, values);
  }

  /** The one row, or `NotFound`: not there and not yours are the same. */
  async findOr404<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E> {
    const found = await this.repo(entity).findOneBy(where);
    if (!found) throw new NotFound();
    return found;
  }

  /** Adds a row with an id made by the client; a repeated request finds the row of the first. */
  async insertOnce<E extends WithId>(entity: EntityTarget<E>, values: DeepPartial<E> & { id: string }): Promise<E> {
    await this.attempt(() => this.repo(entity).insert(values as Parameters<Repository<E>['insert']>[0])).catch(
      unlessThere,
    );
    return this.findOr404(entity, { id: values.id } as FindOptionsWhere<E>);
  }

  /** Runs something once the running operation is committed; never when it is undone. */
  afterCommit(work: () => void): void {
    currentOperation().afterCommit.push(work);
  }

  /** A savepoint: a statement that fails inside does not end the whole operation. */
  attempt<T>(work: () => Promise<T>): Promise<T> {
    return currentOperation().savepoint(work);
  }

  /** Runs `work` as one transaction of `viewer`; keeps it unless it throws or `keep` says no. */
  as<T>(viewer: string | null, mode: Mode, work: () => Promise<T> | T, keep?: (result: T) => boolean): Promise<T> {
    return this.run(new Operation(this.app, viewer, mode), work, keep);
  }

  /** Reads what every one of these viewers may read, and nothing that only some may, or one as the person it is about. */
  asTogether<T>(viewers: string[], work: () => Promise<T> | T): Promise<T> {
    return this.run(new Operation(this.app, null, 'READ ONLY', viewers), work);
  }

  /** Runs `work` as one transaction of the role for jobs, which sees only what policies grant to it by name. */
  asSystem<T>(work: () => Promise<T> | T): Promise<T> {
    return this.run(new Operation(this.jobs, null, 'READ WRITE'), work);
  }

  /** One reading statement of the role for jobs, outside any operation. */
  lookUp<Row>(statement: string, values: unknown[]): Promise<Row[]> {
    return this.jobs.query(statement, values);
  }

  private async run<T>(
    operation: Operation,
    work: () => Promise<T> | T,
    keep: (result: T) => boolean = () => true,
  ): Promise<T> {
    let result: T;
    try {
      result = await operations.run(operation, async () => work());
    } catch (error) {
      await operation.end(false);
      throw error;
    }
    await operation.end(keep(result));
    return result;
  }
}
