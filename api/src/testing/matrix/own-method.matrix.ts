import { OwnMethod, OwnMethodVersion } from '@api/own-method';
import { methodOf } from '@libs/methods';
import { randomUUID } from 'node:crypto';
import { ask, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

/** A method that HR works on, and a version of it that it published. */
async function prepare({ w, organisation, ids }: Scene): Promise<void> {
  const script = { ...methodOf('tietze')!, id: randomUUID() };
  ids.ownMethod = script.id;
  const own = { id: script.id, organisationId: organisation.id, draft: script, revision: 2 };
  await w.insert(OwnMethod, { ...own, version: 1, publishedRevision: 1 });
  const version = { methodId: script.id, version: 1, organisationId: organisation.id };
  await w.insert(OwnMethodVersion, { ...version, script, publishedAt: new Date() });
}

/** HR works on methods; what it published everybody reads by `method` and `methods`. */
export const ownMethodMatrix: Matrix = {
  prepare,
  types: {
    OwnMethod: row(OwnMethod, ({ ids }) => ({ id: ids.ownMethod }), {
      HR: 'id revision version publishedRevision script',
    }),
  },
  queries: {
    ownMethods: ask('ownMethods', 'HR'),
    ownMethod: ask(({ ids }) => `ownMethod(id: "${ids.ownMethod}")`, 'HR'),
  },
  mutations: {
    keepOwnMethod: ask(
      ({ ids }) => `keepOwnMethod(input: { id: "${ids.ownMethod}", revision: 2, script: "{}" })`,
      'HR',
    ),
    publishOwnMethod: ask(({ ids }) => `publishOwnMethod(input: { id: "${ids.ownMethod}", revision: 2 })`, 'HR'),
  },
};
