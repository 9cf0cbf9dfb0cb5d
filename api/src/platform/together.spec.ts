import { describe, expect, it } from '@jest/globals';
import { type Client, Table, uuid, world } from '@api/testing';
import { Db } from './db/db.js';

/** Several viewers are answered by one read only where the wall itself shows them nothing that one of them may not see. */
describe('what several viewers read together', () => {
  const w = world();
  type Viewer = Pick<Client, 'id'>;
  const idOf = ({ id }: Viewer) => id!;
  type Reading = (work: () => Promise<string[]>) => Promise<string[]>;
  const db = () => w.app.get(Db);
  const together =
    (...viewers: Viewer[]): Reading =>
    (work) =>
      db().asTogether(viewers.map(idOf), work);
  const alone =
    (viewer: Viewer | null): Reading =>
    (work) =>
      db().as(viewer && idOf(viewer), 'READ ONLY', work);
  const rows = (reading: Reading, table: string) =>
    reading(async () =>
      (await db().sql<{ row: string }>(`SELECT t::text AS row FROM "${table}" t`)).map(({ row }) => row),
    );

  /** Two groups of one programme, each in a session and everybody with a goal that is not shared, and HR. */
  const company = async () => {
    const first = await (await Table.lay(w)).open();
    const group = await w.newGroup({ programme: first.group.programme });
    const second = await (await Table.lay(w, { group })).open();
    const hr = await w.newHr(first.group.organisation);
    for (const table of [first, second])
      for (const { id } of table.mentees)
        await w.insert('learning_goal', {
          ...{ id: uuid(), organisationId: table.group.organisation.id, ownerId: id, groupId: table.group.id },
          ...{ wish: `of ${id}`, state: 'DRAFT', createdAt: new Date() },
        });
    return { first, second, hr };
  };

  it('is in every table at most what each of them reads alone, and nothing that is of one person', async () => {
    const { first, second, hr } = await company();
    const [ada, ben] = first.mentees;
    const [eve] = second.mentees;
    const pairs = [
      [ada, ben],
      [ada, first.mentor],
      [ada, eve],
      [first.mentor, second.mentor],
      [ada, hr],
      [hr, eve],
    ];
    for (const pair of pairs) {
      let seen = 0;
      for (const { tableName } of w.owner.entityMetadatas) {
        const both = await rows(together(...pair), tableName);
        const own = await Promise.all(pair.map(async (who) => new Set(await rows(alone(who), tableName))));
        expect(both.filter((row) => !own.every((mine) => mine.has(row)))).toEqual([]);
        seen += both.length;
      }
      expect(seen).toBeGreaterThan(0);
    }
    expect((await rows(alone(ada), 'learning_goal')).length).toBe(1);
    expect(await rows(together(ada, ben), 'learning_goal')).toEqual([]);
    expect((await rows(together(ada, ben), 'live_session')).length).toBe(1);
    expect(await rows(together(ada, eve), 'live_session')).toEqual([]);
  });

  it('is nothing for nobody: an empty list of viewers, or one that has left', async () => {
    const { first } = await company();
    const [gone] = first.mentees;
    await w.owner.query(`UPDATE membership SET state = 'ENDED' WHERE "personId" = $1`, [gone.id]);
    for (const viewers of [[], [{ id: uuid() }], [gone, first.mentor]])
      expect(await rows(together(...viewers), 'live_session')).toEqual([]);
  });

  it('leaves nothing behind on its connection, and changes nothing', async () => {
    const { first } = await company();
    const both = first.mentees.slice(0, 2);
    const many = Array.from({ length: 30 }, () => rows(together(...both), 'live_session')); // every connection there is
    expect((await Promise.all(many)).every(({ length }) => length === 1)).toBe(true);
    for (const table of ['live_session', 'person']) expect(await rows(alone(null), table)).toEqual([]);
    const writing = () => db().sql('DELETE FROM participant');
    await expect(db().asTogether(both.map(idOf), writing)).rejects.toThrow();
  });
});
