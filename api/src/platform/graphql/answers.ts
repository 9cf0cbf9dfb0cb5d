import { getMetadataStorage, type ValidationError } from 'class-validator';
import { GraphQLError } from 'graphql';

/** Not there, or not yours: the answer does not tell which. */
export class NotFound extends Error {
  constructor() {
    super('Not found');
  }
}

/** A rule says no. The reason is a key under `refusal` in the messages; params fill its placeholders. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(reason);
  }
}

export interface FieldProblem {
  /** Dotted path in the arguments, such as `input.wish`. */
  path: string;
  /** The name of the validator that said no, such as `isLength`: a key under `validation` in the messages. */
  rule: string;
  params: Record<string, string | number>;
}

/** What was typed cannot be used, field by field. */
export class BadInput extends Error {
  constructor(readonly fields: FieldProblem[]) {
    super('Bad input');
  }
}

/** What the numbers of a validator are called in the sentence about it. */
const NUMBERS: Record<string, string[]> = {
  isLength: ['min', 'max'],
  ...Object.fromEntries(['min', 'minLength', 'arrayMinSize'].map((rule) => [rule, ['min']])),
  ...Object.fromEntries(['max', 'maxLength', 'arrayMaxSize'].map((rule) => [rule, ['max']])),
};

/** The limits that a rule of a field states, as the sentence about it needs them. */
function limitsOf({ target, property }: ValidationError, rule: string): FieldProblem['params'] {
  if (!target || !NUMBERS[rule]) return {};
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const found = rules.find((each) => each.propertyName === property && each.name === rule);
  const numbers = NUMBERS[rule].map((name, i) => [name, found?.constraints?.[i]] as const);
  return Object.fromEntries(numbers.filter(([, value]) => typeof value === 'number'));
}

/** Turns what class-validator found into problems per field. */
export function badInput(errors: ValidationError[], parent = 'input'): BadInput {
  const problems = (error: ValidationError, above: string): FieldProblem[] => {
    const path = `${above}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({
      path,
      rule,
      params: { ...limitsOf(error, rule), ...error.contexts?.[rule] },
    }));
    return [...own, ...(error.children ?? []).flatMap((child) => problems(child, path))];
  };
  return new BadInput(errors.flatMap((error) => problems(error, parent)));
}

/** One answer of the API that is no data, as clients see it. */
export const answer = (message: string, extensions: Record<string, unknown>, error?: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes: error?.nodes, path: error?.path, extensions });
