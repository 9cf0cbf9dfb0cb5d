import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { answer, BadInput, NotFound, Refusal } from './answers.js';

const log = new Logger('fault');
const refusals = new Map<string, string>();

interface DatabaseError {
  code?: string;
  constraint?: string;
}

/** Says which refusal a violated constraint means. Stated beside the entity that has the constraint. */
export function refusesWith(constraint: string, reason: string): string {
  refusals.set(constraint, reason);
  return constraint;
}

function ofDatabase({ code, constraint }: DatabaseError): Error | undefined {
  if (code === '42501') return new NotFound(); // a row that the viewer may not write
  if (code === '22P02') return new NotFound(); // an id that is none, such as a mistyped address
  if (code === '40001' || code === '40P01') return new Refusal('changedMeanwhile');
  const reason = constraint && refusals.get(constraint);
  return reason ? new Refusal(reason) : undefined;
}

function causeOf(error: unknown): unknown {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  return cause instanceof QueryFailedError ? (ofDatabase(cause.driverError) ?? cause) : cause;
}

/** Three answers leave the server: not found, a refusal, bad input. All else is a fault: logged once, shown by its id. */
export function masked(error: GraphQLError): GraphQLError {
  const cause = causeOf(error);
  if (!cause) return error; // the document itself is wrong: graphql's own words, no data of ours
  if (cause instanceof NotFound) return answer('Not found', { code: 'NOT_FOUND' }, error);
  if (cause instanceof Refusal)
    return answer('Refused', { code: 'REFUSED', reason: cause.reason, params: cause.params }, error);
  if (cause instanceof BadInput) return answer('Bad input', { code: 'BAD_INPUT', fields: cause.fields }, error);
  if (cause instanceof GraphQLError && cause.extensions.code) return cause;
  return fault(cause, error);
}

function fault(cause: unknown, error?: GraphQLError): GraphQLError {
  const id = randomUUID();
  log.error({ id, path: error?.path?.join('.'), ...withoutContent(cause) });
  return answer(`Something went wrong (${id})`, { code: 'FAULT', id }, error);
}

/** A fault's log line holds no parameter, no literal and no message of the database: those can quote what people wrote. */
function withoutContent(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const stack = cause.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  if (!(cause instanceof QueryFailedError)) return { name: cause.name, message: cause.message, stack };
  const { code, constraint } = cause.driverError as DatabaseError;
  return { name: cause.name, code, constraint, statement: cause.query, stack };
}
