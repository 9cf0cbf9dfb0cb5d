import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Scene } from './scene.js';

/** Who looks at the scene. */
export const viewers = ['owner', 'member', 'mentor', 'HR', 'other', 'stranger', 'nobody'] as const;
export type Viewer = (typeof viewers)[number];

/** People whom a careless rule would show more than those whom they are like: what none of these sees, they do not see. */
export const doubles = {
  former: ['other'],
  rival: ['other'],
  'HR who guides a group': ['HR', 'other'],
} as const satisfies Record<string, Viewer[]>;
export type Double = keyof typeof doubles;

/** Field names by who sees them: `{ 'owner HR': 'staffRecord', none: 'secret' }`. Whoever is not named sees nothing. */
export type Sees = Record<string, string>;

/** One object of a type, and who sees which of its fields. */
export interface ObjectRow {
  /** The row of a table that is looked at, whichever way somebody got to it… */
  row?: { entity: EntityTarget<ObjectLiteral>; where: (scene: Scene) => ObjectLiteral };
  /** …or, for what is no row of a table, the way to it: a query with `...It` in the place of the object. */
  way?: (scene: Scene) => string;
  sees: Sees;
  /** Of a way through a subscription: what its stream delivers. */
  event?: (scene: Scene) => object;
  /** Arguments that a field cannot do without, such as `{ entries: '(outcome: ADDED)' }`. */
  arguments?: Record<string, string>;
}

/** One query, mutation or subscription, and who gets an answer. A mutation is undone after each viewer. */
export interface RootRow {
  ask: (scene: Scene) => string;
  allowed: string;
  /** Of a subscription: what its stream delivers. */
  event?: (scene: Scene) => object;
}

export interface Matrix {
  /** Makes what the rows look at. */
  prepare?: (scene: Scene) => Promise<unknown>;
  types: Record<string, ObjectRow>;
  /** Who sees the fields that this domain adds to a type of another one. */
  adds?: Record<string, Sees>;
  queries?: Record<string, RootRow>;
  mutations?: Record<string, RootRow>;
  subscriptions?: Record<string, RootRow>;
}

/** The row of a table, to which every way leads past the same policy. */
export const row = <E extends ObjectLiteral>(
  entity: EntityTarget<E>,
  where: (scene: Scene) => Partial<E>,
  sees: Sees,
  more: Pick<ObjectRow, 'arguments'> = {},
): ObjectRow => ({
  row: { entity: entity as EntityTarget<ObjectLiteral>, where },
  sees,
  ...more,
});

/** What a query gives at `...It`. */
export const at = (
  way: string | ((scene: Scene) => string),
  sees: Sees,
  more: Pick<ObjectRow, 'arguments' | 'event'> = {},
): ObjectRow => ({
  way: typeof way === 'string' ? () => way : way,
  sees,
  ...more,
});

export const ask = (text: string | ((scene: Scene) => string), allowed: string, event?: RootRow['event']): RootRow => ({
  ask: typeof text === 'string' ? () => text : text,
  allowed,
  event,
});

const inOrder = (named: string[]) => viewers.filter((viewer) => named.includes(viewer)).join(' ') || 'none';

/** Who sees each field, in one fixed order, as declared. */
export const declared = (sees: Sees): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sees).flatMap(([who, fields]) =>
      fields.split(/\s+/).map((field) => [field, normal(who)] as [string, string]),
    ),
  );

/** A list of viewers in the fixed order; one that does not exist is an error in the declaration. */
export function normal(who: string): string {
  const named = who === 'none' ? [] : who === 'all' ? [...viewers] : who.split(/\s+/);
  const unknown = named.filter((each) => !(viewers as readonly string[]).includes(each));
  if (unknown.length) throw new Error(`There is no viewer ${unknown.join(', ')}`);
  return inOrder(named);
}
