import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { answer, BadInput, NotFound, Refusal } from './answers.js';

const log = new Logger('fault');
let shown = false;
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

/** Also logs the words of a fault: for a developer, where nobody writes in confidence. */
export function showFaults(show: boolean): void {
  shown = show;
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
  // the document or its variables are wrong: graphql's own words, no data of ours
  if (!cause || (!error.path && cause instanceof GraphQLError))
    return answer(error.message, { code: 'BAD_USER_INPUT', ...error.extensions }, error);
  if (cause instanceof NotFound) return answer('Not found', { code: 'NOT_FOUND' }, error);
  if (cause instanceof Refusal)
    return answer('Refused', { code: 'REFUSED', reason: cause.reason, params: cause.params }, error);
  if (cause instanceof BadInput) return answer('Bad input', { code: 'BAD_INPUT', fields: cause.fields }, error);
  if (cause instanceof GraphQLError && cause.extensions.code) return cause;
  return fault(cause, error);
}

function fault(cause: unknown, error?: GraphQLError): GraphQLError {
  const id = randomUUID();
  const words = shown && cause instanceof Error ? { message: cause.message } : {};
  log.error({ id, path: error?.path?.join('.'), ...withoutContent(cause), ...words });
  return answer(`Something went wrong (${id})`, { code: 'FAULT', id }, error);
}

/** A fault's log line holds no parameter, no literal and no message of any kind: those can quote what people wrote. */
function withoutContent(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const stack = cause.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  if (!(cause instanceof QueryFailedError)) return { name: cause.name, stack };
  const { code, constraint } = cause.driverError as DatabaseError;
  return { name: cause.name, code, constraint, statement: cause.query, stack };
}
