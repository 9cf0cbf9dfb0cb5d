import { describe, expect, it } from '@jest/globals';
import { phaseTime } from '@libs/domain';
import { type Client, Table, world } from '@api/testing';
import { SessionEvent } from './session-event.entity.js';

const LOOK = `query ($id: ID!) { session(id: $id) { live { phase phaseNumber phaseStartedAt addedMinutes pausedAt pausedMs lastNumber
  participants { readyFor person { id } } } } }`;
const READY = 'mutation ($input: SayReady!) { sayReady(input: $input) { lastNumber } }';
const PAUSE = 'mutation ($input: PausePhase!) { pausePhase(input: $input) { pausedAt } }';
const RESUME = 'mutation ($input: PausePhase!) { resumePhase(input: $input) { pausedAt pausedMs } }';

interface Live {
  phase: string;
  phaseNumber: number;
  phaseStartedAt: string;
  addedMinutes: number;
  pausedAt: string | null;
  pausedMs: number;
  lastNumber: number;
  participants: { readyFor: number | null; person: { id: string } }[];
}

const refused = (reason: string) => ({ answers: [{ code: 'REFUSED', reason }] });

describe('in a phase', () => {
  const w = world(); // its clock moves
  const look = async (table: Table) => {
    const { session } = await table.mentor.ask(LOOK, { id: table.sessionId });
    return (session as unknown as { live: Live }).live;
  };
  const ready = (table: Table, who: Client, phase = 'check-in', is = true) =>
    who.ask(READY, { input: { sessionId: table.sessionId, phase, ready: is } });
  const who = async (table: Table) => {
    const { participants, phaseNumber } = await look(table);
    return participants.flatMap(({ readyFor, person }) => (readyFor === phaseNumber ? [person.id] : [])).sort();
  };
  const numbers = async ({ sessionId }: Table) => {
    const events = await w.owner.getRepository(SessionEvent).find({ where: { sessionId }, order: { number: 'ASC' } });
    return events.map(({ number }) => number);
  };

  describe('each says "I am ready"', () => {
    it('and two ready clicks at once lose none, nor do those of all', async () => {
      const table = await (await Table.lay(w, { mentees: 6 })).open();
      for (let round = 0; round < 5; round++) {
        const { phase } = await look(table);
        const [ada, ben] = table.mentees;
        await Promise.all([ready(table, ada, phase), ready(table, ben, phase)]);
        expect(await who(table)).toEqual([ada.id!, ben.id!].sort());
        await Promise.all(table.mentees.map((mentee) => ready(table, mentee, phase)));
        expect(await who(table)).toEqual(table.mentees.map(({ id }) => id!).sort());
        await table.mentor.ask(
          'mutation ($input: MovePhase!) { nextPhase(input: $input) { id } }',
          table.leaving(phase),
        );
      }
      const found = await numbers(table);
      expect(found).toEqual(found.map((_, at) => at + 1));
      expect(found).toHaveLength(8 + 5 * 7); // each once, and five times on
    });

    it('once, also when it is pressed again, and takes it back', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada] = table.mentees;
      const before = (await look(table)).lastNumber;
      await Promise.all([ready(table, ada), ready(table, ada)]);
      expect((await look(table)).lastNumber).toBe(before + 1);
      await ready(table, ada, 'check-in', false);
      expect(await who(table)).toEqual([]);
    });

    it('for this phase only: in the next, and when it comes back, everybody starts anew', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      await ready(table, ada);
      await table.goTo('look-back');
      expect(await who(table)).toEqual([]);
      await ready(table, ben, 'check-in'); // pressed a moment too late
      expect(await who(table)).toEqual([]);
      const back = 'mutation ($input: MovePhase!) { previousPhase(input: $input) { id } }';
      await table.mentor.ask(back, table.leaving('look-back'));
      expect(await who(table)).toEqual([]);
    });

    it('when they came, and nobody for another', async () => {
      const table = await Table.lay(w);
      const absent = table.mentees.pop()!;
      await table.open();
      await expect(ready(table, absent)).rejects.toMatchObject(refused('notInSession'));
      expect(await who(table)).toEqual([]);
    });
  });

  describe('the clock', () => {
    const pause = (table: Table, client = table.mentor, phase = 'check-in') =>
      client.ask(PAUSE, { input: { sessionId: table.sessionId, phase } });
    const resume = (table: Table, phase = 'check-in') =>
      table.mentor.ask(RESUME, { input: { sessionId: table.sessionId, phase } });
    const remaining = async (table: Table) => {
      const { phaseStartedAt, pausedAt, pausedMs, addedMinutes } = await look(table);
      const running = { startedAt: Date.parse(phaseStartedAt), minutes: 10, addedMinutes, pausedMs };
      return phaseTime({ ...running, pausedAt: pausedAt ? Date.parse(pausedAt) : null }, w.clock.now().getTime())
        .remaining;
    };

    it('stands still while it is paused, twice or not, and goes on where it stood', async () => {
      const table = await (await Table.lay(w)).open();
      w.clock.pass(60_000);
      await Promise.all([pause(table), pause(table)]);
      const left = await remaining(table);
      w.clock.pass(5 * 60_000);
      expect(await remaining(table)).toBe(left);
      await Promise.all([resume(table), resume(table)]);
      expect(Math.abs((await remaining(table)) - left)).toBeLessThan(5_000);
      await pause(table);
      w.clock.pass(60_000);
      await resume(table);
      expect((await look(table)).pausedMs).toBeGreaterThanOrEqual(6 * 60_000);
      const found = await numbers(table);
      expect(found).toHaveLength(6 + 4);
      expect(found).toEqual(found.map((_, at) => at + 1));
    });

    it('is stopped by the facilitator alone, and runs in the next phase', async () => {
      const table = await (await Table.lay(w)).open();
      await expect(pause(table, table.mentees[0])).rejects.toMatchObject(refused('facilitatorOnly'));
      await pause(table);
      await table.goTo('look-back');
      expect(await look(table)).toMatchObject({ pausedAt: null, pausedMs: 0 });
      await pause(table, table.mentor, 'check-in'); // pressed a moment too late
      expect((await look(table)).pausedAt).toBeNull();
    });
  });
});
