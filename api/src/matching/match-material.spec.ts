import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Assignment, Person } from '@api/people';
import { type Enrolment, EnrolmentRole, type Programme } from '@api/programme';
import { type MatchFacts, MaterialBuilder } from '@api/matching';
import { type Instance, Rules, solve, validate } from '@libs/matching';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A list of the demo organisation: semicolons, a header, at most one quoted field that holds no quotes. */
function table(name: string): Record<string, string>[] {
  const [header, ...lines] = read(`api/src/demo/waterschap/${name}`).replace('\uFEFF', '').trim().split(/\r?\n/);
  const cells = (line: string) =>
    line.match(/("[^"]*"|[^;]*)(;|$)/g)!.map((cell) => cell.replace(/;$/, '').replaceAll('"', ''));
  const names = cells(header);
  return lines.map((line) => Object.fromEntries(cells(line).map((value, at) => [names[at], value])));
}

const day = (dutch: string) => dutch.split('-').reverse().join('-');
const list = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
const HALF_DAYS = ['ma', 'di', 'wo', 'do', 'vr'].flatMap((name) => [`${name} ochtend`, `${name} middag`]);
const bits = (text: string) => list(text).reduce((sum, name) => sum | (1 << HALF_DAYS.indexOf(name)), 0);

/** The demo organisation as the tables would have it, with the settings of a new programme. */
function waterschap(): MatchFacts {
  const staff = table('people.csv');
  const enrolled = table('enrolments.csv');
  const numberOf = (row: Record<string, string>) => row.personeelsnummer;
  const enrolment = (row: Record<string, string>) =>
    ({
      id: numberOf(row),
      personId: numberOf(row),
      role: row.rol === 'mentor' ? EnrolmentRole.MENTOR : EnrolmentRole.MENTEE,
      availability: bits(row.beschikbaar),
      preferred: 0,
      groups: Number(row.groepen || 1),
      openToOther: false,
    }) as Enrolment;
  const person = (row: Record<string, string>) =>
    ({ id: numberOf(row), disciplineId: row.vakgebied, teamId: row.team, site: row.locatie }) as Person;
  const assignment = (row: Record<string, string>) =>
    ({
      ...{ personId: numberOf(row), projectId: row.project, share: Number(row['inzet %']) },
      ...{ from: day(row.van), until: row.tot ? day(row.tot) : null },
    }) as Assignment;
  const wishes = (column: string) =>
    new Map(enrolled.map((row) => [numberOf(row), list(row[column])] as [string, string[]]));
  const ranked = <Row>(column: string, make: (value: string, at: number) => object) =>
    new Map([...wishes(column)].map(([id, values]) => [id, values.map(make) as Row[]]));
  const managers = staff.filter((row) => row.leidinggevende);
  const programme = {
    ...{ id: 'p', startsOn: '2027-01-04', minMembers: 4, maxMembers: 6, intensiveMonths: 6, intensiveShare: 40 },
    ...{ maxExceptions: 2, minGapYears: 3, fairFloor: 45 },
  };
  return {
    programme: programme as Programme,
    people: new Map(staff.map((row) => [numberOf(row), person(row)])),
    mentees: enrolled.map(enrolment).filter(({ role }) => role === EnrolmentRole.MENTEE),
    mentors: enrolled.map(enrolment).filter(({ role }) => role === EnrolmentRole.MENTOR),
    needs: ranked('leerbehoeften', (needId, at) => ({ needId, rank: at + 1, level: 2 })),
    preferences: ranked('voorkeur mentoren', (personId, at) => ({ personId, rank: at + 1 })),
    needIds: [],
    related: [],
    notWith: [...wishes('liever niet met')].flatMap(([ownerId, ids]) => ids.map((personId) => ({ ownerId, personId }))),
    employedSince: new Map(staff.map((row) => [numberOf(row), day(row['in dienst sinds'])])),
    managerOf: new Map(managers.map((row) => [numberOf(row), row.leidinggevende])),
    assignments: Map.groupBy(table('projects.csv').map(assignment), ({ personId }) => personId),
    duos: new Map(),
    guidingTogether: new Set(),
    guiding: new Map(),
    kept: [],
    today: '2026-11-22',
  };
}

describe('the material of a matching', () => {
  const { instance, mentorIds } = new MaterialBuilder(waterschap()).build();
  const reference = JSON.parse(read('libs/matching/instances/waterschap.json')) as Instance & {
    mentors: { nr: string }[];
  };
  const ids = (one: Instance) => one.mentees.map(({ id }) => id);

  it('is a sound instance of the people and groups that are offered', () => {
    expect(validate(instance)).toEqual([]);
    expect(ids(instance)).toEqual(ids(reference));
    expect(mentorIds).toEqual(reference.mentors.map(({ id }) => id.split('/')[0]));
  });

  it('says of everybody what the lists say', () => {
    const facts = (one: Instance) =>
      [...one.mentees, ...one.mentors].map(({ slots, discipline }) => ({ slots, discipline }));
    const names = (one: Instance) => new Set(one.mentees.map(({ discipline }) => discipline)).size;
    expect(facts(instance).map(({ slots }) => slots)).toEqual(facts(reference).map(({ slots }) => slots));
    expect(names(instance)).toBe(names(reference));
    expect(instance.mentees.map(({ needs }) => needs.length)).toEqual(
      reference.mentees.map(({ needs }) => needs.length),
    );
    expect(instance.mentors.map(({ expertise }) => expertise.length)).toEqual(
      reference.mentors.map(({ expertise }) => expertise.length),
    );
    const years = (one: Instance) => [...one.mentees, ...one.mentors].map((person) => person.years);
    const off = years(instance).filter((value, at) => Math.abs(value - years(reference)[at]) > 1);
    expect(off).toEqual([]);
  });

  it('keeps apart whom the reference keeps apart, but for work that did not overlap or is over', () => {
    const [ours, theirs] = [new Rules(instance), new Rules(reference)];
    const more: string[] = [];
    const less: string[] = [];
    instance.mentees.forEach((_, i) =>
      instance.mentors.forEach((_, j) => {
        const [a, b] = [ours.betweenMentor(i, j), theirs.betweenMentor(i, j)];
        for (const rule of a) if (!b.includes(rule)) more.push(rule);
        for (const rule of b) if (!a.includes(rule)) less.push(rule);
      }),
    );
    expect(more.filter((rule) => rule !== 'SENIORITY')).toEqual([]);
    expect(less.filter((rule) => !['SENIORITY', 'PROJECT_WITH_MENTOR'].includes(rule))).toEqual([]);
  });

  it('gives a division of the same quality', async () => {
    const { score, plan } = await solve(instance, { seed: 1, effort: 'quick' });
    expect(new Rules(instance).violations(plan)).toEqual([]);
    expect(score.placed).toBeGreaterThanOrEqual(228);
  });
});
