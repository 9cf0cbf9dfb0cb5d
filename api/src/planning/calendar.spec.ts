import { beforeEach, describe, expect, it } from '@jest/globals';
import { Person } from '@api/people';
import { Db } from '@api/platform';
import { CalendarService, Session, SessionKind, SessionPlace, SessionState } from '@api/planning';
import { type Client, type TestGroup, uuid, world } from '@api/testing';

const MOVE = 'mutation ($input: MoveSession!) { moveSession(input: $input) { startsAt } }';
const CANCEL = 'mutation ($input: CancelSession!) { cancelSession(input: $input) { state } }';

/** The lines of a file, with folded ones made whole (RFC 5545, 3.1). */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);

/** Names and values of each part of a kind, in order. */
function parts(file: string, kind: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  let within: Record<string, string> | undefined;
  for (const line of lines(file)) {
    if (line === `BEGIN:${kind}`) found.push((within = {}));
    else if (line === `END:${kind}`) within = undefined;
    else if (within) within[line.slice(0, line.indexOf(':'))] = line.slice(line.indexOf(':') + 1);
  }
  return found;
}

const utc = (local: string) =>
  Date.parse(local.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z'));
const hours = (offset: string) => Number(offset.slice(0, 3));

/** The last Sunday of a month, at an hour on the clock: what `FREQ=YEARLY;BYDAY=-1SU` says. */
const changeIn = (year: number, { RRULE, DTSTART }: Record<string, string>) => {
  expect(RRULE).toMatch(/^FREQ=YEARLY;BYMONTH=\d+;BYDAY=-1SU$/);
  const last = new Date(Date.UTC(year, Number(/BYMONTH=(\d+)/.exec(RRULE)![1]), 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.getTime() + Number(DTSTART.slice(9, 11)) * 3600_000;
};

/** The instant of a local time by the rules in the file itself, as a calendar program that knows no zones works it out. */
function instant(file: string, local: string): string {
  const [summer] = parts(file, 'DAYLIGHT');
  const [winter] = parts(file, 'STANDARD');
  const [at, year] = [utc(local), Number(local.slice(0, 4))];
  const isSummer = at >= changeIn(year, summer) && at < changeIn(year, winter);
  return new Date(at - hours((isSummer ? summer : winter).TZOFFSETTO) * 3600_000).toISOString();
}

describe('a calendar file', () => {
  const w = world({ PUBLIC_URL: 'https://mentor.example.org' });
  beforeEach(() => w.clock.set('2027-01-01T12:00Z'));

  const newSession = (group: TestGroup, session: Partial<Session> = {}) =>
    w.insert(Session, {
      id: uuid(),
      organisationId: group.organisation.id,
      groupId: group.id,
      kind: SessionKind.INTERVISIE,
      startsAt: new Date('2027-03-26T08:30Z'),
      minutes: 120,
      state: SessionState.PLANNED,
      zone: 'Europe/Amsterdam',
      sequence: 0,
      ...session,
    });

  const get = (client: Client, url: string) => w.app.inject({ method: 'GET', url, headers: { cookie: client.cookie } });
  const file = async (client: Client, url: string) => (await get(client, url)).payload;

  it('of a year has every session at the right moment on both sides of the change of the clock', async () => {
    const group = await w.newGroup();
    const moments = ['2027-03-26T08:30:00.000Z', '2027-03-29T07:30:00.000Z', '2027-10-29T07:30:00.000Z'];
    const later = ['2027-11-01T08:30:00.000Z', '2028-02-14T08:30:00.000Z'];
    for (const moment of [...moments, ...later]) await newSession(group, { startsAt: new Date(moment) });
    const text = await file(await w.as(group.mentees[0]), `/calendar/group/${group.id}`);
    const events = parts(text, 'VEVENT');
    const starts = events.map((event) => event['DTSTART;TZID=Europe/Amsterdam']);
    expect(new Set(starts.map((start) => start.slice(9)))).toEqual(new Set(['093000']));
    expect(starts.map((start) => instant(text, start))).toEqual([...moments, ...later]);
    const ends = events.map((event) => instant(text, event['DTEND;TZID=Europe/Amsterdam']));
    expect(ends[1]).toBe('2027-03-29T09:30:00.000Z');
    expect(parts(text, 'VTIMEZONE')).toMatchObject([{ TZID: 'Europe/Amsterdam' }]);
    expect(events.every(({ DTSTAMP }) => /^\d{8}T\d{6}Z$/.test(DTSTAMP))).toBe(true);
  });

  it('keeps the same name for a session and counts its moves, so that a calendar changes what it has', async () => {
    const group = await w.newGroup();
    const { id, startsAt } = await newSession(group);
    const mentor = await w.as(group.mentor);
    const [before] = parts(await file(mentor, `/calendar/session/${id}`), 'VEVENT');
    const input = { id, from: startsAt, on: '2027-03-29', at: '10:00', minutes: 60 };
    const { moveSession } = await mentor.ask(MOVE, { input });
    const moved = await file(mentor, `/calendar/session/${id}`);
    const [after] = parts(moved, 'VEVENT');
    expect(before).toMatchObject({ UID: `${id}@crossmentor`, SEQUENCE: '0', STATUS: 'CONFIRMED' });
    expect(after).toMatchObject({ UID: `${id}@crossmentor`, SEQUENCE: '1', STATUS: 'CONFIRMED' });
    const from = (moveSession as { startsAt: string }).startsAt;
    expect(instant(moved, after['DTSTART;TZID=Europe/Amsterdam'])).toBe(from);
    await mentor.ask(CANCEL, { input: { id, from } });
    const [gone] = parts(await file(mentor, `/calendar/group/${group.id}`), 'VEVENT');
    expect(gone).toMatchObject({ UID: `${id}@crossmentor`, SEQUENCE: '2', STATUS: 'CANCELLED' });
  });

  it('says nothing about whom or what it concerns', async () => {
    const group = await w.newGroup();
    await newSession(group, { kind: SessionKind.FIRST_MEETING });
    const text = lines(await file(await w.as(group.mentor), `/calendar/group/${group.id}`)).join('\n');
    for (const person of [group.mentor, ...group.mentees]) {
      expect(text).not.toContain(person.familyName);
      expect(text).not.toContain(person.givenName);
    }
    expect(text).not.toMatch(/intervisie|eerste|first/i);
    expect(parts(await file(await w.as(group.mentor), `/calendar/group/${group.id}`), 'VEVENT')[0].SUMMARY).toBe(
      'Bijeenkomst mentorgroep',
    );
  });

  it('is in the language of the page, or else of the person', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    await w.owner.getRepository(Person).update({ id: group.mentor.id }, { language: 'en' });
    const mentor = await w.as(group.mentor);
    const title = async (url: string) => parts(await file(mentor, url), 'VEVENT')[0].SUMMARY;
    expect(await title(`/calendar/session/${id}`)).toBe('Mentor group session');
    expect(await title(`/calendar/session/${id}?language=nl`)).toBe('Bijeenkomst mentorgroep');
    expect(await title(`/calendar/session/${id}?language=xx`)).toBe('Mentor group session');
  });

  it('holds a place as plain text, whatever is in it', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const place = 'Room 2; "north", wing\\\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:other';
    const row = { sessionId: id, groupId: group.id, organisationId: group.organisation.id, place };
    await w.insert(SessionPlace, row);
    const events = parts(await file(await w.as(group.mentor), `/calendar/session/${id}`), 'VEVENT');
    expect(events).toHaveLength(1);
    expect(events[0].SUMMARY).toBe('Bijeenkomst mentorgroep');
    expect(events[0].LOCATION).toBe('Room 2\\; "north"\\, wing\\\\\\nEND:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:other');
  });

  it('has lines of at most 75 bytes', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const row = { sessionId: id, groupId: group.id, organisationId: group.organisation.id, place: 'é🙂'.repeat(60) };
    await w.insert(SessionPlace, row);
    const text = await file(await w.as(group.mentor), `/calendar/session/${id}`);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(parts(text, 'VEVENT')[0].LOCATION).toBe('é🙂'.repeat(60));
  });

  it('is for members: anybody else, HR and nobody included, gets what is answered when there is none', async () => {
    const [group, other] = [await w.newGroup(), await w.newGroup()];
    const { id } = await newSession(group);
    const hr = await w.as(await w.newHr(group.organisation));
    const none = await get(hr, `/calendar/session/${uuid()}`);
    expect(none.statusCode).toBe(404);
    for (const client of [hr, await w.as(other.mentor), await w.as(await w.newPerson(group.organisation)), w.nobody])
      for (const url of [`/calendar/session/${id}`, `/calendar/group/${group.id}`]) {
        const answer = await get(client, url);
        expect([answer.statusCode, answer.payload]).toEqual([404, none.payload]);
      }
    expect((await get(hr, '/calendar/session/nothing')).statusCode).toBe(404);
    const given = await get(await w.as(group.mentees[3]), `/calendar/session/${id}`);
    expect(given.statusCode).toBe(200);
    expect(given.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="crossmentor.ics"',
      'cache-control': 'private, no-store',
    });
  });

  it('can be written by a job, to go with a mail', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const [db, calendars] = [w.app.get(Db), w.app.get(CalendarService)];
    const text = await db.asSystem(() => calendars.ofSession(id, 'en'));
    expect(parts(text, 'VEVENT')[0]).toMatchObject({
      UID: `${id}@crossmentor`,
      SUMMARY: 'Mentor group session',
      'URL;VALUE=URI': `https://mentor.example.org/session/${id}/live`,
    });
  });
});
