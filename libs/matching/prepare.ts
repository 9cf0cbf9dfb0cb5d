import type { Instance } from './model.js';
import { Rules } from './rules.js';
import { Values } from './values.js';

/** An instance ready to be scored, checked and searched. */
export interface Prepared {
  readonly instance: Instance;
  readonly rules: Rules;
  readonly values: Values;
  /** What the objective loses when nobody keeps a previous mentor; each who does adds `stability` back. */
  readonly offset: number;
}

/** Prepares an instance. */
export function prepare(instance: Instance): Prepared {
  const rules = new Rules(instance);
  const offset = -instance.params.stability * instance.previous.length;
  return { instance, rules, values: new Values(instance, rules), offset };
}
