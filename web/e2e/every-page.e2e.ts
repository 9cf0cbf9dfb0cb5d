import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { ask, demoMentees, demoPeople, inTables, newPage, ownGroup, plannedSession, signedIn } from './demo.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

/** Addresses under the route that they show. */
type Visits = Record<string, string | string[]>;

const sources = join(import.meta.dirname, '../src');

/** Every route that a domain states. */
const routes = globSync('*/routes.tsx', { cwd: sources })
  .flatMap((file) => [...readFileSync(join(sources, file), 'utf8').matchAll(/\bpath: '([^']+)'/g)])
  .map(([, path]) => path!);

const forEverybody: Visits = {
  'sign-in': '/sign-in',
  'sign-in/:secret': `/sign-in/${'a'.repeat(32)}`,
  demo: '/demo',
  'demo/mailbox': '/demo/mailbox',
};

const ofHr = [
  'programme',
  'programme/new',
  'people',
  'people/import',
  'people/import/projects',
  'enrol',
  'own-methods',
];
const ofMatching = ['matching', 'matching/rules', 'matching/history', 'matching/compare'];
const ofProgramme = ['settings', 'enrolments', 'enrolments/import', ...ofMatching, 'groups', 'repair', 'rhythm'];
const methods = ['methods', 'methods/:methodId', 'methods/:methodId/print'];
const inSession = [
  'session/:sessionId',
  'session/:sessionId/live',
  'session/:sessionId/room',
  'session/:sessionId/print',
];
const ofMentor = ['group', 'year', ...inSession, ...methods];
const ofAgenda = ['group/:id/agenda', 'group/:id/agenda/new', 'group/:id/agenda/:itemId'];
const ofPoll = ['group/:id/poll/new', 'group/:id/poll/:pollId'];
const ofMentee = [
  'agreements',
  'group/:id/confidentiality',
  'goals',
  'goals/new',
  'goals/:id/change',
  'enrol/:programmeId',
];

const visited = [
  'own-methods/:methodId', // in the journey of methods
  ...Object.keys(forEverybody),
  ...ofHr,
  ...ofProgramme.map((page) => `programme/:programmeId/${page}`),
  ...ofMentor,
  ...ofAgenda,
  ...ofPoll,
  ...ofMentee,
];

/** Without violations in light and dark, wide and at 320 px, where nothing is wider than the screen. */
async function expectGood(page: Page, address: string): Promise<void> {
  // tall, so that no list is cut through the middle of a button where it scrolls
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true], .mantine-Skeleton-root')).toHaveCount(0);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function visit(page: Page, addresses: string[]): Promise<void> {
  for (const address of addresses) await test.step(address, () => expectGood(page, address));
  await page.context().close();
}

const arrived = (browser: Browser, personId: string) => signedIn(browser, personId, { reducedMotion: 'reduce' });

/** Somebody of the demo's group that is under way. */
async function demoPerson(request: APIRequestContext, role: 'HR'): Promise<{ id: string }> {
  return (await demoPeople(request)).find((person) => person.role === role)!;
}

test('every route is visited here', () => {
  expect([...new Set(routes)].sort()).toEqual(visited.sort());
});

test.describe('every page is accessible in light and dark, and fits 320 px:', () => {
  test.slow();

  test('for everybody', async ({ browser }) => {
    await visit(await newPage(browser, { reducedMotion: 'reduce' }), Object.values(forEverybody).flat());
  });

  test('for HR', async ({ browser, request }) => {
    const page = await arrived(browser, (await demoPerson(request, 'HR')).id);
    await visit(page, [...ofHr.map((path) => `/${path}`), '/people/import?new', '/no-such-page']);
  });

  test('of a programme', async ({ browser, request }) => {
    const hr = await demoPerson(request, 'HR');
    const [programme] = await inTables<{ id: string }>(
      `SELECT "programmeId" AS id FROM proposal p JOIN person h ON h."organisationId" = p."organisationId"
       WHERE h.id = $1 AND "publishedAt" IS NOT NULL ORDER BY "publishedAt" LIMIT 1`,
      [hr.id],
    );
    const page = await arrived(browser, hr.id);
    await visit(
      page,
      ofProgramme.map((path) => `/programme/${programme!.id}/${path}`),
    );
  });

  test('for a mentor', async ({ browser }) => {
    const group = await ownGroup();
    const [held, live, planned] = [
      await plannedSession(group, -24),
      await plannedSession(group, 0),
      await plannedSession(group, 24),
    ];
    const page = await arrived(browser, group.mentor.id);
    await ask(page.request, 'OpenSession', { input: { sessionId: held } });
    await ask(page.request, 'CloseSession', { input: { sessionId: held, noAgreements: true } });
    await ask(page.request, 'OpenSession', { input: { sessionId: live } });
    const [moves, at] = [await plannedSession(group, 30 * 24), '10:00'];
    const slots = [31, 32, 33].map((days) => ({ id: randomUUID(), on: dayIn(days), at }));
    const poll = { id: randomUUID(), groupId: group.id, sessionId: moves, answerBy: dayIn(7), slots };
    await ask(page.request, 'StartDatePoll', { input: poll });
    const polls = [`new?session=${planned}`, poll.id].map((rest) => `/group/${group.id}/poll/${rest}`);
    const read = [...polls, '/methods', '/methods/tienstappen', '/methods/tienstappen/print'];
    const room = [planned, live].map((id) => `/session/${id}/room`);
    const own = [`/session/${planned}`, `/session/${live}/live`, `/session/${held}`, `/session/${held}/print`];
    await visit(page, [...read, '/group', '/year', ...own, ...room]);
  });

  test('for a mentee', async ({ browser, request }) => {
    const mentees = await demoMentees(request);
    const [mine] = await inTables<{ id: string; goalId: string; groupId: string; programmeId: string }>(
      `SELECT m."personId" AS id, g.id AS "goalId", m."groupId", m."programmeId" FROM membership m
       JOIN learning_goal g ON g."ownerId" = m."personId" WHERE m."personId" = ANY($1) LIMIT 1`,
      [mentees.map(({ id }) => id)],
    );
    const { id, goalId, groupId, programmeId } = mine!;
    const page = await arrived(browser, id);
    const own = [`/group/${groupId}/confidentiality`, `/goals/${goalId}/change`, `/enrol/${programmeId}`];
    const item = { id: randomUUID(), groupId, kind: 'CASE', situation: 'Ik zeg te vaak ja', stuck: true };
    await ask(page.request, 'PutOnAgenda', { input: item });
    const agenda = ['', '/new', `/${item.id}`].map((rest) => `/group/${groupId}/agenda${rest}`);
    await visit(page, ['/group', '/year', '/agreements', '/goals', '/goals/new', ...own, ...agenda]);
  });
});
