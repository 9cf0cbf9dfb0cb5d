import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { PeopleService, Person, Team } from '@api/people';
import { Probe, world } from '@api/testing';
import type { DataSource } from 'typeorm';
import { APP_SOURCE, Db } from './db/db.js';

const MINE = '{ me { person { id name } organisation { name } memberships { group { id } } } }';

describe('an operation', () => {
  const w = world({}, Probe);
  const db = () => w.app.get(Db);
  const source = () => w.app.get<DataSource>(APP_SOURCE);
  const pool = () => (source().driver as unknown as { master: { idleCount: number; totalCount: number } }).master;

  it('is undone as a whole when a part of the mutation fails, in SQL or elsewhere', async () => {
    const organisation = await w.newOrganisation();
    const hr = await w.as(await w.newHr(organisation));
    for (const how of ['sql', 'code', 'field']) {
      const name = `half ${how}`;
      const { data, errors } = await hr.answer(
        'mutation ($name: String!, $how: String!) { probeHalf(name: $name, how: $how) { name failing } }',
        { name, how },
      );
      expect([how, data, errors?.length]).toEqual([how, null, 1]);
      expect(await w.owner.getRepository(Team).countBy({ name })).toBe(0);
    }
    expect(w.faults().map(({ message }) => message)).toEqual([
      expect.objectContaining({ path: 'probeHalf', code: '22012' }),
      expect.objectContaining({ path: 'probeHalf', name: 'Error' }),
      expect.objectContaining({ path: 'probeHalf.failing', name: 'Error' }),
    ]);
    const whole = { name: 'whole', how: 'well' };
    await hr.ask('mutation ($name: String!, $how: String!) { probeHalf(name: $name, how: $how) { name } }', whole);
    expect(await w.owner.getRepository(Team).countBy({ name: 'whole' })).toBe(1);
  });

  it('says so when nothing was kept because an error was swallowed', async () => {
    const hr = await w.newHr(await w.newOrganisation());
    const swallowing = db().as(hr.id, 'READ WRITE', () =>
      db()
        .sql('SELECT 1 / 0')
        .catch(() => 'all is well'),
    );
    await expect(swallowing).rejects.toThrow('Nothing was kept');
  });

  it('refuses to write in a query', async () => {
    const hr = await w.as(await w.newHr(await w.newOrganisation()));
    await expect(hr.ask('{ probeWriting }')).rejects.toMatchObject({ answers: [{ code: 'FAULT' }] });
    expect(w.faults()).toMatchObject([{ context: 'fault', message: { path: 'probeWriting', code: '25006' } }]);
    expect(await w.owner.getRepository(Team).countBy({ name: 'written in a query' })).toBe(0);
  });

  it('refuses rows in the name of somebody else', async () => {
    const [hr, elsewhere] = [await w.newHr(await w.newOrganisation()), await w.newOrganisation()];
    const team = { id: randomUUID(), organisationId: elsewhere.id, name: 'forged' };
    await expect(db().as(hr.id, 'READ WRITE', () => db().repo(Team).insert(team))).rejects.toMatchObject({
      code: '42501',
    });
    const own = { id: randomUUID(), organisationId: hr.organisationId, name: 'own' };
    const away = () =>
      db().as(hr.id, 'READ WRITE', async () => {
        await db().repo(Team).insert(own);
        await db().repo(Team).update(own.id, { organisationId: elsewhere.id });
      });
    await expect(away()).rejects.toMatchObject({ code: '42501' });
  });

  it('never mixes two viewers in 1,000 interleaved requests', async () => {
    const groups = [await w.newGroup(), await w.newGroup()];
    const people = await Promise.all(groups.map(async ({ mentor }) => w.as(mentor)));
    const expected = groups.map(({ id, organisation, mentor }) => ({
      me: {
        person: { id: mentor.id, name: mentor.name },
        organisation: { name: organisation.name },
        memberships: [{ group: { id } }],
      },
    }));
    let mixed = 0;
    for (let round = 0; round < 20; round++)
      await Promise.all(
        Array.from({ length: 50 }, async (_, i) => {
          const data = await people[i % 2].ask(MINE);
          if (JSON.stringify(data) !== JSON.stringify(expected[i % 2])) mixed++;
        }),
      );
    expect(mixed).toBe(0);
    expect(pool().idleCount).toBe(pool().totalCount);
  });

  it('does not share a batch with one that asks in the same tick', async () => {
    const [ada, ben] = [await w.newPerson(await w.newOrganisation()), await w.newPerson(await w.newOrganisation())];
    const people = w.app.get(PeopleService);
    const ask = (viewer: string) =>
      db().as(viewer, 'READ ONLY', async () => {
        const found = await Promise.all([people.person(ada.id), people.person(ben.id)]);
        return found.map((person) => person?.id);
      });
    expect(await Promise.all([ask(ada.id), ask(ben.id)])).toEqual([
      [ada.id, undefined],
      [undefined, ben.id],
    ]);
  });

  it('keeps its viewer in savepoints, and undoes only what is inside one that fails', async () => {
    const hr = await w.newHr(await w.newOrganisation());
    const add = (name: string) => db().repo(Team).insert({ id: randomUUID(), organisationId: hr.organisationId, name });
    const names = await db().as(hr.id, 'READ WRITE', async () => {
      const failing = (name: string) =>
        db()
          .attempt(async () => {
            await add(name);
            expect(db().viewer).toBe(hr.id);
            await db().sql('SELECT 1 / 0');
          })
          .catch(() => undefined);
      const keeping = (name: string) => db().attempt(() => add(name));
      await Promise.all([keeping('a'), failing('b'), keeping('c'), failing('d'), db().attempt(() => keeping('e'))]);
      return (await db().repo(Team).findBy({ organisationId: hr.organisationId })).map(({ name }) => name);
    });
    expect(names.sort()).toEqual(['a', 'c', 'e']);
  });

  it('makes a row once when the request is repeated, and tells a stranger nothing about it', async () => {
    const [hr, other] = [await w.newHr(await w.newOrganisation()), await w.newHr(await w.newOrganisation())];
    const id = randomUUID();
    const add = (person: Person, name: string) =>
      db().as(person.id, 'READ WRITE', () =>
        db().insertOnce(Team, { id, organisationId: person.organisationId, name }),
      );
    expect(await add(hr, 'first')).toMatchObject({ name: 'first' });
    expect(await add(hr, 'again')).toMatchObject({ name: 'first' });
    await expect(add(other, 'theirs')).rejects.toThrow('Not found');
  });

  it('lets nothing run after its end', async () => {
    const ada = await w.newPerson(await w.newOrganisation());
    let late: Promise<unknown> | undefined;
    let go = () => {};
    const opened = new Promise<void>((resolve) => (go = resolve));
    await db().as(ada.id, 'READ ONLY', async () => {
      await db().repo(Person).find();
      late = opened.then(() => db().repo(Person).find());
    });
    go();
    await expect(late).rejects.toThrow('This operation has ended');
  });

  it('is the only way in: outside one there is no repository, and the connections see nothing', async () => {
    const ada = await w.as(await w.newPerson(await w.newOrganisation()));
    await Promise.all(Array.from({ length: 30 }, () => ada.ask(MINE)));
    const counts = await Promise.all(
      Array.from({ length: 20 }, () => source().query('SELECT count(*)::int AS n FROM person')),
    );
    expect(new Set(counts.flat().map(({ n }) => n))).toEqual(new Set([0]));
    expect(() => db().repo(Person)).toThrow('No operation');
  });

  it('runs parallel fields one after another on its connection', async () => {
    const ada = await w.newPerson(await w.newOrganisation());
    const rows = await db().as(ada.id, 'READ ONLY', () =>
      Promise.all(Array.from({ length: 5 }, (_, i) => db().sql<{ i: number }>('SELECT $1::int AS i', [i]))),
    );
    expect(rows.flat().map(({ i }) => i)).toEqual([0, 1, 2, 3, 4]);
  });

  it('costs nothing when it needs no row', async () => {
    expect(await w.statements(() => w.nobody.ask('{ me { isHr } }'))).toBe(0);
  });

  it('does its plans for after the commit only when it was kept', async () => {
    const done: string[] = [];
    const plan = (what: string, keep: boolean) =>
      db().as(
        null,
        'READ WRITE',
        () => db().afterCommit(() => done.push(what)),
        () => keep,
      );
    await plan('kept', true);
    await plan('undone', false);
    expect(done).toEqual(['kept']);
  });
});
