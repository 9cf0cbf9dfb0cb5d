import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Instance } from './model.js';
import { carried, check } from './testing/checker.js';

type Loose = Record<string, never> & { mentees: Record<string, unknown>[]; mentors: Record<string, unknown>[] };

const sound = carried('n20-s101.json');
const text = JSON.stringify(sound, null, 2);
const change = (work: (instance: Loose) => void): string => {
  const copy = structuredClone(sound) as unknown as Loose;
  work(copy);
  return JSON.stringify(copy, null, 2);
};
const set = (path: (string | number)[], value: unknown) =>
  change((instance) => {
    const last = path.at(-1)!;
    const inside = (part: unknown, key: string | number) => (part as Record<string, unknown>)[key];
    const owner = path.slice(0, -1).reduce(inside, instance as unknown) as Record<string, unknown>;
    if (value === undefined) delete owner[last];
    else owner[last] = value;
  });

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'match-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const run = (...args: string[]) => {
    const hook = join(import.meta.dirname, 'from-source.mjs');
    const quiet = '--disable-warning=ExperimentalWarning';
    const given = [quiet, '--import', hook, join(import.meta.dirname, 'cli.ts'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, given, {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
    });
    return {
      status,
      stdout,
      lines: stderr
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => line.replaceAll(`${folder}/`, '')),
    };
  };
  const answer = (stdout: string) => JSON.parse(stdout) as Record<string, number>;

  it('prints what the plan is worth, the bound, and what it took', () => {
    const [out, why] = [join(folder, 'plan.json'), join(folder, 'why.json')];
    const file = write('sound.json.gz', gzipSync(text));
    const { status, stdout } = run(file, '--out', out, '--seed', '1', '--effort', 'quick', '--explain', why);
    expect([status, stdout.trim().split('\n').length]).toEqual([0, 1]);
    const told = answer(stdout);
    expect(told).toMatchObject({ placed: 18, objective: 973, bound: 973, gap: 0, violations: 0 });
    expect(told.cpuSeconds).toBeGreaterThan(0);
    expect(told.rssMb).toBeGreaterThan(30);
    expect(check(sound, JSON.parse(readFileSync(out, 'utf8')))).toMatchObject({ violations: 0, placed: 18 });
    const { placed, unplaced } = JSON.parse(readFileSync(why, 'utf8'));
    expect([placed.length, unplaced.length]).toEqual([18, 2]);
    const again = run(file, '--effort', 'quick', '--previous', out);
    expect(answer(again.stdout)).toMatchObject({ placed: 18, objective: 973, moved: 0 });
  });

  it('names the smallest set of pins and rules that cannot be kept, and ends with 1', () => {
    const [a, b] = [0, 1];
    const pinned: Instance = structuredClone(sound);
    pinned.mentees[b].team = pinned.mentees[a].team;
    const [j] = pinned.mentors.keys();
    for (const i of [a, b])
      Object.assign(pinned.mentees[i], {
        discipline: pinned.mentors[j].discipline,
        years: 0,
        slots: pinned.mentors[j].slots,
      });
    pinned.mentees[a].team = pinned.mentees[b].team = pinned.teams++;
    pinned.locks = [
      [a, j],
      [b, j],
    ];
    const { status, lines } = run(write('pinned.json', JSON.stringify(pinned)), '--effort', 'quick');
    const [first, second, mentor] = [pinned.mentees[a].id, pinned.mentees[b].id, pinned.mentors[j].id];
    expect(lines[0]).toBe(
      `no group of ${mentor} can be: ${first} pinned to ${mentor} + ${second} pinned to ${mentor} + SAME_TEAM`,
    );
    expect(status).toBe(1);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['is empty', '', /^x\.json:1:1: is no JSON: /],
    ['is cut off', text.slice(0, 500), /^x\.json:\d+:\d+: is no JSON: /],
    ['has a comma too many', text.replace('"mentees": [', '"mentees": [,'), /^x\.json:\d+:\d+: is no JSON: /],
    ['is a broken archive', Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from('no')]), /^x\.json: /],
    ['is null', 'null', /^x\.json:1:1: \/ must be an object, is null$/],
    ['is a list', '[]', /^x\.json:1:1: \/ must be an object, is \[\]$/],
    [
      'has another format',
      set(['format'], 'crossmatch/2'),
      /^x\.json:2:13: \/format must be "crossmatch\/1", is "crossmatch\/2"$/,
    ],
    ['has no name', set(['name'], ''), /: \/name must be a text, is ""$/],
    ['has no parameters', set(['params'], undefined), /^x\.json:1:1: \/params must be an object, is missing$/],
    [
      'has an agenda of nine',
      set(['params', 'agendaMax'], 9),
      /^x\.json:\d+:\d+: \/params\/agendaMax must be a whole number from 0 to 5, is 9$/,
    ],
    ['counts in text', set(['teams'], '3'), /: \/teams must be a whole number from 1 to 1000000, is "3"$/],
    ['has mentees that are no list', set(['mentees'], {}), /: \/mentees must be a list, is \{\}$/],
    ['has a mentee that is nobody', set(['mentees', 2], null), /: \/mentees\/2 must be an object, is null$/],
    [
      'has a team that is unknown',
      set(['mentees', 3, 'team'], 99_999),
      /: \/mentees\/3\/team must be a whole number from 0 to \d+, is 99999$/,
    ],
    [
      'has half a year of experience',
      set(['mentees', 3, 'years'], 0.5),
      /: \/mentees\/3\/years must be a whole number from 0 to 100, is 0.5$/,
    ],
    [
      'has a mentee with four needs',
      set(['mentees', 0, 'needs'], [0, 1, 2, 3]),
      /: \/mentees\/0\/needs must have 0 to 3 entries, has 4$/,
    ],
    ['has a need twice', set(['mentees', 0, 'needs'], [1, 1]), /: \/mentees\/0\/needs\/1 1 was named before$/],
    [
      'has a mentee who may or may not be open',
      set(['mentees', 0, 'open'], true),
      /: \/mentees\/0\/open must be a whole number from 0 to 1, is true$/,
    ],
    [
      'has half-days of one kind',
      set(['mentees', 0, 'slots'], [3]),
      /: \/mentees\/0\/slots must be a list of 2, is \[3\]$/,
    ],
    [
      'has more half-days than there are bits',
      set(['mentees', 0, 'slots'], [2 ** 40, 0]),
      /: \/mentees\/0\/slots\/0 must be a whole number of at most 32 bits, is \d+$/,
    ],
    [
      'has somebody twice',
      change(({ mentees }) => (mentees[5].id = mentees[4].id)),
      /: \/mentees\/5 ".*" was named before$/,
    ],
    [
      'has a group of fewest more than most',
      set(['mentors', 1, 'cap'], [6, 4]),
      /: \/mentors\/1\/cap the fewest members, 6, are more than the most, 4$/,
    ],
    [
      'has an expert of level four',
      set(['mentors', 0, 'expertise'], [[0, 4]]),
      /: \/mentors\/0\/expertise\/0\/1 must be a whole number from 1 to 3, is 4$/,
    ],
    [
      'has work on a project without months',
      set(['mentors', 0, 'projects'], [[0, 50]]),
      /: \/mentors\/0\/projects\/0 must be a list of 3, is \[0,50\]$/,
    ],
    [
      'has a place without a time zone',
      set(['sites', 0, 'tz'], 'CET'),
      /: \/sites\/0\/tz must be a whole number from -1440 to 1440, is "CET"$/,
    ],
    ['has a pin to nobody', set(['locks'], [[0, 99]]), /: \/locks\/0\/1 must be a whole number from 0 to \d+, is 99$/],
    [
      'pins somebody twice',
      set(
        ['locks'],
        [
          [0, 0],
          [0, 1],
        ],
      ),
      /: \/locks\/1 0 was named before$/,
    ],
    ['keeps somebody from themselves', set(['vetoes'], [[2, 2]]), /: \/vetoes\/0 must be of two people, is twice 2$/],
  ])('says in one line where and what is wrong with a file that %s', (_, content, line) => {
    const { status, stdout, lines } = run(write('x.json', content));
    expect([status, stdout, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]).toMatch(line);
  });

  it('says in one line for each what is wrong with a plan before', () => {
    const plan = { format: 'x', groups: [{ mentor: 0, members: [1, 1, 500] }, { mentor: 0, members: 3 }, 4] };
    const { status, lines } = run(write('y.json', text), '--previous', write('plan-before.json', JSON.stringify(plan)));
    expect([status, lines.map((line) => line.replace(/^plan-before\.json:1:\d+: /, ''))]).toEqual([
      2,
      [
        '/format must be "crossmatch-assignment/1", is "x"',
        '/groups/0/members/2 must be a whole number from 0 to 19, is 500',
        '/groups/0/members/1 1 was named before',
        '/groups/1/members must be a list, is 3',
        '/groups/2 must be an object, is 4',
        '/groups/1 0 was named before',
      ],
    ]);
  });

  it.each([
    [['nowhere.json'], /^nowhere\.json: ENOENT/],
    [[], /^usage: /],
    [['--seed', 'x', 'a.json'], /^--seed: must be a whole number, is "x"$/],
    [['--effort', 'much', 'a.json'], /^--effort: must be one of quick, normal, thorough, is "much"$/],
    [['--speed', '1', 'a.json'], /--speed/],
  ])('refuses %j', (args, line) => {
    const { status, lines } = run(...args);
    expect(status).toBe(2);
    expect(lines[0]).toMatch(line);
  });
});
