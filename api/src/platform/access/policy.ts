import type { EntityTarget, ObjectLiteral } from 'typeorm';

export const APP_ROLE = 'crossmentor_app';
export const JOBS_ROLE = 'crossmentor_jobs';

/** Who may read and write the rows of a table, as SQL conditions on a row. */
export interface Policy {
  entity: EntityTarget<ObjectLiteral>;
  read: string;
  /** Adds, changes and removes; left out, no viewer does. Write must imply read, or saving fails. */
  write?: string;
  /** Instead of `write`, where adding, changing and removing differ. */
  add?: string;
  change?: string;
  remove?: string;
  /** What a row must be after a change, where that is more than `change` asks of it before. */
  becomes?: string;
  /** The columns that a change may touch; left out, all of them. Whose a row is never belongs here. */
  columns?: string[];
  /** What the role for jobs may do with every row. */
  jobs: 'nothing' | 'read' | 'write';
  /** Who that is, in words: for the reader, and for the page "Wie ziet wat". */
  audience: string[];
}

/** Everything a domain adds to the wall. */
export interface DomainAccess {
  policies: Policy[];
  /** SQL functions for conditions and for work without a viewer, made anew at each start. */
  functions?: string[];
  /** Sets of ids that a viewer's rights depend on. Several domains may add to one set: it is the union. */
  sets?: Record<string, string>;
}

/** A function by which jobs remove rows of a table that they cannot read: those for which `old` holds at a moment. */
export const removal = (name: string, table: string, old: string): string => `
  CREATE OR REPLACE FUNCTION ${name}(moment timestamptz) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ DELETE FROM ${table} WHERE ${old} $$;
  REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${name} TO ${JOBS_ROLE}`;

/** Stated once, next to the entity. */
export const policy = (
  entity: Policy['entity'],
  rules: Omit<Policy, 'entity' | 'jobs'> & Partial<Pick<Policy, 'jobs'>>,
) => ({
  jobs: 'nothing' as const,
  ...rules,
  entity,
});

/** The signed-in person, worked out once per statement. */
export const me = '(SELECT viewer())';

/** One of the viewer's sets: worked out once and usable by an index, unlike `IN (SELECT …)` in a policy. */
export const anyOf = (set: string): string => `ANY (ARRAY(SELECT ${set}()))`;
