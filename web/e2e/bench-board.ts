import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type APIRequestContext, type Page } from '@playwright/test';
import { browser, widths } from './browser.ts';
import { ask, demoPeople, HR, newPage, signedIn } from './demo.ts';
import { everybody } from './enrolled.ts';
import startProduct from './start-product.ts';

// npm run bench:board: a table, and as the last line JSON. On the board of the demo (320 people) and on one of the whole
// organisation (940): what it holds, what showing, scrolling and dragging take of the main thread, and the frames of scrolling and of a drag
// beside those of an empty page in the same run. And how long the server takes to score and check a move by hand.
const FRAME_MS = 1000 / 60;
const SLACK = 1.05; // a frame that the clock of the screen itself gave a little late
const DRAG_STEPS = 240;
const SCROLL_STEPS = 120;
const MOVES = 40;
const WARM_UP = 10; // moves that are not counted: the server has just begun
const enrolments = join(import.meta.dirname, '../../api/src/demo/waterschap/enrolments.csv');

interface Group {
  id: string;
  members: { person: { id: string } }[];
}
interface Proposals {
  programme: { proposals: { id: string }[] };
}

/** A proposal for the people in this list. */
async function proposalFor(request: APIRequestContext, people: Buffer) {
  const [programmeId, id] = [randomUUID(), randomUUID()];
  const programme = { id: programmeId, name: `Bench ${programmeId.slice(0, 8)}`, startsOn: '2027-01-04' };
  await ask(request, 'MakeProgramme', { input: programme });
  const list = { id, programmeId, kind: 'ENROLMENTS', fileName: 'lijst.csv', content: people.toString('base64') };
  await ask(request, 'UploadStaffList', { input: list });
  await ask(request, 'ApplyStaffList', { input: { id, onlyGoodRows: true, removeLeft: false } });
  await ask(request, 'StartMatchRun', { input: { id: randomUUID(), programmeId, effort: 'QUICK', seed: 1 } });
  for (;;) {
    const [proposal] = (await ask<Proposals>(request, 'Matching', { programmeId })).programme.proposals;
    if (proposal) return { programmeId, proposalId: proposal.id };
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const round = (value: number) => Math.round(10 * value) / 10;

function spread(values: number[]) {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: round(at(sorted, 0.5)), p95: round(at(sorted, 0.95)), most: round(sorted.at(-1) ?? 0) };
}

/** How long each frame took meanwhile. */
async function framesDuring(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(`window.benchFrames = []; window.benchGoes = true; (() => {
    let last = performance.now();
    const next = (now) => { window.benchFrames.push(now - last); last = now; if (window.benchGoes) requestAnimationFrame(next); };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(next); });
  })()`);
  await work();
  return page.evaluate<number[]>('window.benchGoes = false, window.benchFrames');
}

/** The mouse goes over the page with something in its hand. */
async function dragging(page: Page, from: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await page.waitForTimeout(800); // the places for this person have come
  const frames = await framesDuring(page, async () => {
    const { width, height } = widths.wide;
    for (let step = 0; step < DRAG_STEPS; step++) {
      const way = (2 * Math.PI * step) / 80;
      await page.mouse.move(width / 2 + 0.4 * width * Math.sin(way), height / 2 + 0.3 * height * Math.cos(way));
    }
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return judge(frames);
}

async function scrolling(page: Page) {
  await page.mouse.move(widths.wide.width - 200, 500);
  const frames = await framesDuring(page, async () => {
    for (let step = 0; step < SCROLL_STEPS; step++) {
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(FRAME_MS);
    }
  });
  await page.mouse.wheel(0, -120 * SCROLL_STEPS);
  return judge(frames);
}

function judge(frames: number[]) {
  const late = frames.filter((frame) => frame > FRAME_MS * SLACK).length;
  return { frames: frames.length, late, latePercent: round((100 * late) / frames.length), ...spread(frames) };
}

async function emptyPage(page: Page) {
  await page.goto('about:blank');
  await page.setContent('<body style="height: 100vh">');
  return dragging(page, { x: 100, y: 100 });
}

/** What the board costs the browser. The page itself has been seen before: what is counted is the board. */
async function onScreen(page: Page, programmeId: string) {
  await page.goto(`/programme/${programmeId}/enrolments`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  /** Processor time of the main thread: other work on this machine does not count. */
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'ThreadTime')!.value;
  };
  const before = await busy();
  await page.evaluate(
    `history.pushState({}, '', '/programme/${programmeId}/matching'), dispatchEvent(new PopStateEvent('popstate'))`,
  );
  const unplaced = page.getByRole('region', { name: /^Zonder plek/ });
  await unplaced.waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_500);
  const shown = round((await busy()) - before);
  const nodes = await page.evaluate<number>(`document.querySelectorAll('*').length`);
  const untilScrolled = await busy();
  const scrolled = { ...(await scrolling(page)), busy: round((await busy()) - untilScrolled) };
  await page.waitForTimeout(500);
  const card = page.locator('[data-column]:not([data-column="tray"]) li').first();
  await card.scrollIntoViewIfNeeded();
  const box = (await card.boundingBox())!;
  const untilDragged = await busy();
  const dragged = {
    ...(await dragging(page, { x: box.x + 30, y: box.y + 12 })),
    busy: round((await busy()) - untilDragged),
  };
  return { nodes, shown, scrolled, dragged };
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<[number, Answer]> {
  const start = performance.now();
  const answer = await work();
  return [performance.now() - start, answer];
}

/** As one person waits for it, with no other board open. To the tray and back: both are checked and scored, and the answer holds the group and the tray. */
async function moves(request: APIRequestContext, proposalId: string) {
  const { proposal } = await ask<{ proposal: { groups: Group[] } }>(request, 'ProposalBoard', { id: proposalId });
  const checked: number[] = [];
  const moved: number[] = [];
  const people = proposal.groups.flatMap(({ id, members }) =>
    members.map(({ person }) => ({ id, personId: person.id })),
  );
  const warmUp = people.slice(0, WARM_UP);
  for (const { id: groupId, personId } of [...warmUp, ...people.slice(0, MOVES)]) {
    checked.push((await timed(() => ask(request, 'PlaceOptions', { proposalId, personId })))[0]);
    for (const to of [null, groupId]) {
      const move = { input: { proposalId, personId, groupId: to }, groupIds: [groupId] };
      moved.push((await timed(() => ask(request, 'MovePerson', move)))[0]);
    }
  }
  const counted = (times: number[], each: number) => spread(times.slice(WARM_UP * each));
  return { people: people.length, checked: counted(checked, 1), moved: counted(moved, 2) };
}

const stop = await startProduct();
const chrome = await chromium.launch(browser);
const visitor = await newPage(chrome);
const hr = (await demoPeople(visitor.request)).find(({ name }) => name === HR)!;
const page = await signedIn(chrome, hr.id, { viewport: widths.wide });
const boards = { '320 people': readFileSync(enrolments), '940 people': everybody() };
const baseline = await emptyPage(page);
const screens: Record<string, Awaited<ReturnType<typeof onScreen>>> = {};
const servers: Record<string, Awaited<ReturnType<typeof moves>>> = {};
for (const [name, people] of Object.entries(boards)) {
  const { programmeId, proposalId } = await proposalFor(page.request, people);
  screens[name] = await onScreen(page, programmeId);
  await page.goto('about:blank');
  servers[name] = await moves(page.request, proposalId);
}
await chrome.close();
await stop();

const line = (name: string, { median, p95, most }: ReturnType<typeof spread>, more = '') =>
  console.log(`${name.padEnd(34)}${[median, p95, most].map((ms) => String(ms).padStart(9)).join('')}  ${more}`);
const late = ({ late: count, frames, busy }: ReturnType<typeof judge> & { busy?: number }) =>
  `${count} of ${frames} late${busy ? `; ${busy} of the main thread` : ''}`;
console.log(`${'milliseconds'.padEnd(34)}${['median', '95 %', 'most'].map((word) => word.padStart(9)).join('')}`);
line('frames on an empty page', baseline, late(baseline));
for (const [name, { nodes, shown, scrolled, dragged }] of Object.entries(screens)) {
  console.log(`${name}: ${nodes} nodes; the main thread needs ${shown} to show them`);
  line('  frames while scrolling', scrolled, late(scrolled));
  line('  frames while dragging', dragged, late(dragged));
  line('  every place of a person, checked', servers[name]!.checked);
  line('  a move, checked, scored and kept', servers[name]!.moved);
}
console.log(JSON.stringify({ baseline, screens, servers }));
