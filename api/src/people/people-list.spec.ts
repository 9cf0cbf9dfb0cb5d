import { describe, expect, it } from '@jest/globals';
import { world } from '@api/testing';

const PEOPLE = `query ($first: Int, $after: String, $search: String, $disciplineId: ID) {
  people(first: $first, after: $after, search: $search, disciplineId: $disciplineId) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { name discipline { name } team { name } staffRecord { personnelNumber } } }
  }
}`;
const RELATE =
  'mutation ($oneId: ID!, $otherId: ID!, $related: Boolean!) { relateDisciplines(oneId: $oneId, otherId: $otherId, related: $related) { name related { name } } }';

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { name: string } }[];
}

describe('the people of an organisation', () => {
  const w = world();

  const organisationOf = async (...names: string[]) => {
    const organisation = await w.newOrganisation();
    for (const name of names) {
      const [givenName, ...rest] = name.split(' ');
      const familyName = rest.pop() ?? 'Last';
      await w.newPerson(organisation, { givenName, familyName, prefix: rest.join(' ') || null });
    }
    const hr = await w.newHr(organisation);
    await w.owner.query(`UPDATE person SET "familyName" = 'Zzz', "givenName" = 'Hr' WHERE id = $1`, [hr.id]);
    return { organisation, hr: await w.as(hr) };
  };
  const ask = async (client: Awaited<ReturnType<typeof w.as>>, variables: object = {}) =>
    (await client.ask(PEOPLE, variables)).people as unknown as Page;
  const names = ({ edges }: Page) => edges.map(({ node }) => node.name);

  it('come page by page, by family name, and none twice when others come in between', async () => {
    const { organisation, hr } = await organisationOf('Ada Bos', 'Ben van der Aa', 'Cas Dijk', 'Dirk Bos');
    const first = await ask(hr, { first: 2 });
    expect([names(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([
      ['Ben van der Aa', 'Ada Bos'],
      5,
      true,
    ]);
    await w.newPerson(organisation, { givenName: 'New', familyName: 'Aalders' });
    const second = await ask(hr, { first: 10, after: first.pageInfo.endCursor });
    expect([names(second), second.pageInfo.hasNextPage]).toEqual([['Dirk Bos', 'Cas Dijk', 'Hr Zzz'], false]);
  });

  it('come in the order in which people read names: accents and capitals aside, numbers by their value', async () => {
    const { hr } = await organisationOf('Eva Ödegaard', 'Ada Zwart', 'Ben 10', 'Cas 9', 'Dirk olsen', 'Fay Oudijk');
    const first = await ask(hr, { first: 3 });
    expect(names(first)).toEqual(['Cas 9', 'Ben 10', 'Eva Ödegaard']);
    expect(names(await ask(hr, { first: 3, after: first.pageInfo.endCursor }))).toEqual([
      'Dirk olsen',
      'Fay Oudijk',
      'Ada Zwart',
    ]);
  });

  it('are found by parts of the name, without accents, and by number', async () => {
    const { organisation, hr } = await organisationOf('José de la Peña', 'Ada Bos');
    expect(names(await ask(hr, { search: 'pena jos' }))).toEqual(['José de la Peña']);
    expect(names(await ask(hr, { search: '%' }))).toEqual([]);
    await w.owner.query(
      `UPDATE staff_record SET "personnelNumber" = '4711' WHERE "personId" IN (SELECT id FROM person WHERE "givenName" = 'Ada' AND "organisationId" = $1)`,
      [organisation.id],
    );
    expect(names(await ask(hr, { search: '4711' }))).toEqual(['Ada Bos']);
  });

  it('are found by discipline, and without those who left', async () => {
    const { organisation, hr } = await organisationOf('Ada Bos');
    const { id: disciplineId } = await w.newDiscipline(organisation);
    await w.newPerson(organisation, { givenName: 'Eva', familyName: 'Kok', disciplineId });
    await w.newPerson(organisation, { givenName: 'Left', familyName: 'Kok', disciplineId, leftOn: '2020-01-01' });
    expect(names(await ask(hr, { disciplineId }))).toEqual(['Eva Kok']);
  });

  it('are listed for HR alone, of the own organisation', async () => {
    const { organisation } = await organisationOf('Ada Bos');
    const other = await organisationOf();
    expect(names(await ask(other.hr))).toEqual(['Hr Zzz']);
    expect(names(await ask(await w.as(await w.newPerson(organisation))))).toEqual([]);
  });

  it('answer a cursor that is none, and a page that is too long, by field', async () => {
    const { hr } = await organisationOf();
    for (const variables of [{ after: 'nonsense' }, { first: 101 }, { first: 0 }])
      await expect(ask(hr, variables)).rejects.toMatchObject({ answers: [{ code: 'BAD_INPUT' }] });
  });

  it('cost the same number of statements on a page of any size', async () => {
    const { organisation, hr } = await organisationOf('Ada Bos');
    const cost = () => w.statements(() => ask(hr));
    const few = await cost();
    const placed = {
      disciplineId: (await w.newDiscipline(organisation)).id,
      teamId: (await w.newTeam(organisation)).id,
    };
    await w.newPerson(organisation, placed);
    const some = await cost();
    for (let i = 0; i < 5; i++) await w.newPerson(organisation, placed);
    expect(await cost()).toBe(some);
    expect(some - few).toBe(2);
  });

  it('have disciplines of which HR says that two are related', async () => {
    const { organisation, hr } = await organisationOf();
    const [one, other] = [await w.newDiscipline(organisation), await w.newDiscipline(organisation)];
    const ids = { oneId: one.id, otherId: other.id };
    const both = [
      { name: one.name, related: [{ name: other.name }] },
      { name: other.name, related: [{ name: one.name }] },
    ];
    for (let twice = 0; twice < 2; twice++)
      expect((await hr.ask(RELATE, { ...ids, related: true })).relateDisciplines).toEqual(both);
    await expect(hr.ask(RELATE, { oneId: one.id, otherId: one.id, related: true })).rejects.toMatchObject({
      answers: [{ reason: 'relatedToItself' }],
    });
    const ada = await w.as(await w.newPerson(organisation));
    await expect(ada.ask(RELATE, { ...ids, related: true })).rejects.toMatchObject({
      answers: [{ code: 'NOT_FOUND' }],
    });
    await hr.ask(RELATE, { oneId: other.id, otherId: one.id, related: false });
    expect((await hr.ask('{ disciplines { related { name } } }')).disciplines).toEqual([
      { related: [] },
      { related: [] },
    ]);
  });
});
