import { describe, expect, it } from '@jest/globals';
import { Mail } from '@api/platform';
import { uuid, world } from '@api/testing';

const MAILS = `query ($first: Int!, $after: String, $search: String) { demoMails(first: $first, after: $after, search: $search) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { subject address } }
} }`;

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { subject: string; address: string } }[];
}

describe('the mailbox of the demo', () => {
  const w = world({ DEMO: true });

  const pageOf = async (variables: object) =>
    (await w.nobody.ask(MAILS, { first: 2, ...variables })).demoMails as never as Page;
  const subjects = ({ edges }: Page) => edges.map(({ node }) => node.subject);
  const post = (subject: string, personId: string | null, address: string, minutesAgo: number) =>
    w.insert(Mail, {
      ...{ id: uuid(), personId, address, subject, text: 'words', occasion: uuid() },
      createdAt: new Date(Date.now() - minutesAgo * 60_000),
    });

  it('gives the newest first, page by page, of everybody or of one person by name or address', async () => {
    const organisation = await w.newOrganisation();
    const ada = await w.newPerson(organisation, { givenName: 'Zoë', prefix: 'van der', familyName: 'Quist' });
    const mark = uuid().slice(0, 8);
    for (const [at, subject] of ['first', 'second', 'third'].entries())
      await post(`${subject} ${mark}`, ada.id, `zq.${mark}@example.org`, 30 - at);
    await post(`other ${mark}`, null, `other.${mark}@example.org`, 1);

    const all = await pageOf({});
    expect(subjects(all)).toEqual([`other ${mark}`, `third ${mark}`]);
    expect(subjects(await pageOf({ after: all.pageInfo.endCursor }))).toEqual([`second ${mark}`, `first ${mark}`]);

    const named = await pageOf({ search: 'quist zoe' });
    expect(named).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(subjects(named)).toEqual([`third ${mark}`, `second ${mark}`]);
    const rest = await pageOf({ search: 'quist zoe', after: named.pageInfo.endCursor });
    expect([subjects(rest), rest.pageInfo.hasNextPage]).toEqual([[`first ${mark}`], false]);
    expect(subjects(await pageOf({ search: `OTHER.${mark}@` }))).toEqual([`other ${mark}`]);
    expect(await pageOf({ search: uuid() })).toMatchObject({ totalCount: 0, edges: [] });
  });
});
