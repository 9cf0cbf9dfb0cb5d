import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from './demo.ts';

const lists = join(import.meta.dirname, '../../api/src/demo/waterschap');
const rowsOf = (file: string, from = 1) =>
  readFileSync(join(lists, file), 'utf8')
    .split(/\r?\n/)
    .slice(from)
    .filter(Boolean)
    .map((row) => row.split(';'));

const DISCIPLINE = 5;
const TEAM = 6;
const SINCE = 9;
const yearOf = (row: string[]) => Number(row[SINCE]!.slice(-4));

const nameOf = ([, first, prefix, last]: string[]) => [first, prefix, last].filter(Boolean).join(' ');

/**
 * Who takes part in nothing yet: the four of longest standing guide, thirteen of other teams learn, and somebody of the
 * team of one of the mentors, who can therefore never come to that mentor.
 */
export function peopleToEnrol() {
  const taken = new Set(rowsOf('enrolments.csv').map(([number]) => number));
  const others = rowsOf('people.csv').filter((row) => row[DISCIPLINE] === 'Waterbouwkunde' && !taken.has(row[0]!));
  others.sort((one, other) => yearOf(one) - yearOf(other));
  const mentors = others.slice(0, 4);
  const late = others.slice(4).reverse();
  const mentorOf = (row: string[]) => mentors.find((mentor) => mentor[TEAM] === row[TEAM]);
  const teammate = late.find(mentorOf)!;
  const mentees = [teammate, ...late.filter((row) => !mentorOf(row)).slice(0, 13)];
  return { mentors, mentees, teammate: nameOf(teammate), mentor: nameOf(mentorOf(teammate)!) };
}

/** The one of shortest standing of another discipline, who takes part in nothing yet. */
export function outsider() {
  const taken = new Set(rowsOf('enrolments.csv').map(([number]) => number));
  const others = rowsOf('people.csv').filter((row) => row[DISCIPLINE] === 'Ecologie' && !taken.has(row[0]!));
  const row = others.sort((one, other) => yearOf(other) - yearOf(one))[0]!;
  return { row, name: nameOf(row) };
}

/** The whole organisation: in each discipline those of longest standing guide, and the others learn. */
export function everybody(): Buffer {
  const parts = [...Map.groupBy(rowsOf('people.csv'), (row) => row[DISCIPLINE]!).values()].map((people) => {
    const bySince = people.toSorted((one, other) => yearOf(one) - yearOf(other));
    const mentors = Math.ceil(people.length / 6);
    return { mentors: bySince.slice(0, mentors), mentees: bySince.slice(mentors) };
  });
  return enrolments({
    mentors: parts.flatMap(({ mentors }) => mentors),
    mentees: parts.flatMap(({ mentees }) => mentees),
  });
}

export function enrolments({ mentors, mentees }: { mentors: string[][]; mentees: string[][] }): Buffer {
  const half = 'ma ochtend, di ochtend, wo ochtend, do ochtend';
  const line = (role: string) => (row: string[]) => `${row[0]};${role};Presenteren, Netwerken;;;;${half};1`;
  const header = rowsOf('enrolments.csv', 0)[0]!.join(';');
  return Buffer.from([header, ...mentors.map(line('mentor')), ...mentees.map(line('mentee'))].join('\r\n'));
}

/** A programme in which these people take part: that is another journey. */
export async function programmeOf(page: Page, content: Buffer): Promise<string> {
  const [programmeId, id] = [randomUUID(), randomUUID()];
  const programme = { id: programmeId, name: `Leren ${programmeId.slice(0, 8)}`, startsOn: '2027-01-04' };
  await ask(page.request, 'MakeProgramme', { input: programme });
  const list = { id, programmeId, kind: 'ENROLMENTS', fileName: 'lijst.csv', content: content.toString('base64') };
  await ask(page.request, 'UploadStaffList', { input: list });
  await ask(page.request, 'ApplyStaffList', { input: { id, onlyGoodRows: false, removeLeft: false } });
  return programmeId;
}
