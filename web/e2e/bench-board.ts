import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type APIRequestContext, type Page } from '@playwright/test';
import { browser, widths } from './browser.ts';
import { ask, demoPeople, HR, newPage, signedIn } from './demo.ts';
import startProduct from './start-product.ts';

// npm run bench:board: a table, and as the last line JSON. Frames of a drag on the board of everybody in the demo, beside
// those of an empty page in the same run, and how long the server takes to score and check a move by hand.
const FRAME_MS = 1000 / 60;
const SLACK = 1.05; // a frame that the clock of the screen itself gave a little late
const DRAG_STEPS = 240;
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

async function proposalOfEverybody(request: APIRequestContext) {
  const [programmeId, id] = [randomUUID(), randomUUID()];
  const programme = { id: programmeId, name: `Bench ${programmeId.slice(0, 8)}`, startsOn: '2027-01-04' };
  await ask(request, 'MakeProgramme', { input: programme });
  const content = readFileSync(enrolments).toString('base64');
  const list = { id, programmeId, kind: 'ENROLMENTS', fileName: 'lijst.csv', content };
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

/** How long each frame took while the mouse went over the page with something in its hand. */
async function framesOf(page: Page, from: { x: number; y: number }): Promise<number[]> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await page.waitForTimeout(800); // the places for this person have come
  await page.evaluate(`window.benchFrames = []; window.benchGoes = true; (() => {
    let last = performance.now();
    const next = (now) => { window.benchFrames.push(now - last); last = now; if (window.benchGoes) requestAnimationFrame(next); };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(next); });
  })()`);
  const { width, height } = widths.wide;
  for (let step = 0; step < DRAG_STEPS; step++) {
    const way = (2 * Math.PI * step) / 80;
    await page.mouse.move(width / 2 + 0.4 * width * Math.sin(way), height / 2 + 0.3 * height * Math.cos(way));
  }
  const frames = await page.evaluate<number[]>('window.benchGoes = false, window.benchFrames');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return frames;
}

function judge(frames: number[]) {
  const late = frames.filter((frame) => frame > FRAME_MS * SLACK).length;
  return { frames: frames.length, late, latePercent: round((100 * late) / frames.length), ...spread(frames) };
}

async function drag(page: Page, programmeId: string) {
  await page.goto('about:blank');
  await page.setContent('<body style="height: 100vh">');
  const baseline = judge(await framesOf(page, { x: 100, y: 100 }));
  await page.goto(`/programme/${programmeId}/matching`);
  await page.getByRole('region', { name: /^Zonder plek/ }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2_000);
  const card = page.locator('section ul li').nth(30);
  await card.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const box = (await card.boundingBox())!;
  const board = judge(await framesOf(page, { x: box.x + 30, y: box.y + 12 }));
  return { baseline, board };
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
const { programmeId, proposalId } = await proposalOfEverybody(page.request);
const { baseline, board } = await drag(page, programmeId);
await page.goto('about:blank');
const server = await moves(page.request, proposalId);
await chrome.close();
await stop();

const line = (name: string, { median, p95, most }: ReturnType<typeof spread>, more = '') =>
  console.log(`${name.padEnd(34)}${[median, p95, most].map((ms) => String(ms).padStart(9)).join('')}  ${more}`);
console.log(`${'milliseconds'.padEnd(34)}${['median', '95 %', 'most'].map((word) => word.padStart(9)).join('')}`);
line('frames on an empty page', baseline, `${baseline.late} of ${baseline.frames} late`);
line('frames while dragging', board, `${board.late} of ${board.frames} late`);
line('every place of a person, checked', server.checked);
line('a move, checked, scored and kept', server.moved);
console.log(JSON.stringify({ baseline, board, server }));
