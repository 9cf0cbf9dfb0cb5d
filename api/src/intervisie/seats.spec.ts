import { describe, expect, it } from '@jest/globals';
import { facilitatorGraceMs } from '@libs/domain';
import { type Client, JOIN, NEXT, Table, uuid, world } from '@api/testing';
import { SessionEvent } from './session-event.entity.js';

const SEATS = `query ($id: ID!) { session(id: $id) { live { facilitatorId caseOwnerId timekeeperId noteTakerId observerId lastNumber
  seatOffers { id seat takesOver fromId toId agreedIds declinedIds } participants { awaySince present } } } }`;
const PAST = `query ($id: ID!) { mentorGroup(id: $id) { pastSeats { sessionId personId seat } } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawSeatOffer(id: $id) { seatOffers { id } } }';
const LAY_DOWN = 'mutation ($input: LayDownSeat!) { layDownSeat(input: $input) { id } }';
const TAKE_OVER =
  'mutation ($input: TakeOverLead!) { takeOverLead(input: $input) { facilitatorId seatOffers { id } } }';
const LEAVE = 'mutation ($id: ID!) { leaveSession(sessionId: $id) { id } }';

interface Seats {
  facilitatorId: string;
  timekeeperId: string | null;
  noteTakerId: string | null;
  observerId: string | null;
  lastNumber: number;
  seatOffers: { id: string; seat: string; takesOver: boolean; toId: string; agreedIds: string[] }[];
}

const refused = (reason: string) => ({ answers: [{ code: 'REFUSED', reason }] });
const notFound = { answers: [{ code: 'NOT_FOUND' }] };

describe('the seats of a session', () => {
  const w = world();
  const seatsOf = async (table: Table, client = table.mentor) => {
    const { session } = await client.ask(SEATS, { id: table.sessionId });
    return (session as unknown as { live: Seats }).live;
  };
  const gapless = async ({ sessionId }: Table) => {
    const events = await w.owner.getRepository(SessionEvent).find({ where: { sessionId }, order: { number: 'ASC' } });
    expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
    return events.length;
  };

  describe('are handed over', () => {
    it('only when the person who is asked says yes: then that person leads, and who led no longer does', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      const id = await table.offers(table.mentor, ada);
      expect(await seatsOf(table, ben)).toMatchObject({
        facilitatorId: table.mentor.id,
        seatOffers: [{ id, seat: 'FACILITATOR', takesOver: false, toId: ada.id }],
      });
      await expect(table.answers(ben, id)).rejects.toMatchObject(refused('notAskedOfYou'));
      await expect(ada.ask(NEXT, table.leaving('check-in'))).rejects.toMatchObject(refused('facilitatorOnly'));
      expect((await table.answers(ada, id)).live).toMatchObject({ facilitatorId: ada.id, seatOffers: [] });
      await expect(table.mentor.ask(NEXT, table.leaving('check-in'))).rejects.toMatchObject(refused('facilitatorOnly'));
      expect((await ada.ask(NEXT, table.leaving('check-in'))).live).toMatchObject({ phase: 'look-back' });
    });

    it('not when that person says no, and not when it was taken back before', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada] = table.mentees;
      const declined = await table.offers(table.mentor, ada);
      await table.answers(ada, declined, false);
      await expect(table.answers(ada, declined)).rejects.toMatchObject(refused('offerGone'));
      const withdrawn = await table.offers(table.mentor, ada);
      await expect(ada.ask(WITHDRAW, { id: withdrawn })).rejects.toMatchObject(refused('notAskedByYou'));
      await table.mentor.ask(WITHDRAW, { id: withdrawn });
      await expect(table.answers(ada, withdrawn)).rejects.toMatchObject(refused('offerGone'));
      expect((await seatsOf(table)).facilitatorId).toBe(table.mentor.id);
    });

    it('once, however often it is asked and answered', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada] = table.mentees;
      const id = uuid();
      await table.offers(table.mentor, ada, 'FACILITATOR', id);
      await table.offers(table.mentor, ada, 'FACILITATOR', id);
      const before = (await seatsOf(table)).lastNumber;
      await Promise.all([table.answers(ada, id), table.answers(ada, id)]).catch(() => undefined);
      await table.answers(ada, id);
      expect((await seatsOf(table)).lastNumber).toBe(before + 1);
      expect(await gapless(table)).toBe(before + 1);
    });

    it('to one person at a time: two at once cannot both get one', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      const asked = await Promise.allSettled([table.offers(table.mentor, ada), table.offers(table.mentor, ben)]);
      expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused('seatOffered') });
      expect((await seatsOf(table)).seatOffers).toHaveLength(1);
    });

    it('by nobody but the facilitator or who sits there, and to nobody who is not in the session', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben, cas] = table.mentees;
      await expect(table.offers(ada, ada, 'TIMEKEEPER')).rejects.toMatchObject(refused('facilitatorOnly'));
      await table.seats(table.mentor, ada, 'TIMEKEEPER');
      await expect(table.offers(ben, ben, 'TIMEKEEPER')).rejects.toMatchObject(refused('facilitatorOnly'));
      await table.seats(ada, cas, 'TIMEKEEPER');
      expect(await seatsOf(table)).toMatchObject({ timekeeperId: cas.id });
      const stranger = await w.as(await w.newPerson(table.group.organisation));
      await expect(table.offers(table.mentor, stranger)).rejects.toMatchObject(refused('notInSession'));
      const id = await table.offers(table.mentor, ben, 'NOTE_TAKER');
      await expect(table.answers(stranger, id)).rejects.toMatchObject(notFound);
      await expect(table.offers(ben, ada, 'NOTE_TAKER', id)).resolves.toBe(id); // asked of ben already: nothing happens
      expect((await seatsOf(table)).seatOffers).toMatchObject([{ id, toId: ben.id }]);
    });

    it('one to each: taking another leaves the first empty, and whose case it is has no task', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      await table.seats(table.mentor, ada, 'NOTE_TAKER');
      await table.seats(table.mentor, ada, 'OBSERVER');
      expect(await seatsOf(table)).toMatchObject({ noteTakerId: null, observerId: ada.id });
      await expect(table.offers(table.mentor, table.mentor, 'TIMEKEEPER')).rejects.toMatchObject(
        refused('facilitatorHasNoTask'),
      );
      await table.seats(table.mentor, ben, 'TIMEKEEPER');
      await table.choose(ben);
      expect(await seatsOf(table)).toMatchObject({ caseOwnerId: ben.id, timekeeperId: null });
      await expect(table.offers(table.mentor, ben, 'TIMEKEEPER')).rejects.toMatchObject(refused('caseOwnerHasNoTask'));
      await table.seats(table.mentor, ada);
      expect(await seatsOf(table)).toMatchObject({ facilitatorId: ada.id, observerId: null });
    });

    it('or given back by who sits there, and by nobody else', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      await table.seats(table.mentor, ada, 'OBSERVER');
      const input = { sessionId: table.sessionId, seat: 'OBSERVER' };
      await ben.ask(LAY_DOWN, { input });
      expect((await seatsOf(table)).observerId).toBe(ada.id);
      await ada.ask(LAY_DOWN, { input });
      await ada.ask(LAY_DOWN, { input });
      expect((await seatsOf(table)).observerId).toBeNull();
      const lead = { input: { sessionId: table.sessionId, seat: 'FACILITATOR' } };
      await expect(table.mentor.ask(LAY_DOWN, lead)).rejects.toMatchObject({ answers: [{ code: 'BAD_INPUT' }] });
    });

    it('and say what somebody may do: a timekeeper advises, an observer only watches', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben, cas] = table.mentees;
      await table.seats(table.mentor, ben, 'TIMEKEEPER');
      await table.seats(table.mentor, cas, 'OBSERVER');
      await table.choose(ada);
      await table.goTo('questions');
      await table.writes(ben, 'questions', 'QUESTION');
      await expect(table.writes(cas, 'questions', 'QUESTION')).rejects.toMatchObject(refused('notInThisPhase'));
      await table.goTo('take-along');
      await table.writes(cas, 'take-along', 'TAKEAWAY');
    });
  });

  it('of the past are seen by the group, so that they go round, and by nobody else', async () => {
    const table = await (await Table.lay(w)).open();
    const [ada, ben, cas] = table.mentees;
    await table.seats(table.mentor, ben, 'TIMEKEEPER');
    await table.choose(ada);
    const past = async (client: Client) =>
      ((await client.ask(PAST, { id: table.group.id })).mentorGroup as { pastSeats: object[] }).pastSeats;
    expect(await past(cas)).toEqual([]);
    await table.closes(table.mentor, true);
    const { sessionId } = table;
    expect(await past(cas)).toEqual([
      { sessionId, personId: ada.id, seat: 'CASE_OWNER' },
      { sessionId, personId: table.mentor.id, seat: 'FACILITATOR' },
      { sessionId, personId: ben.id, seat: 'TIMEKEEPER' },
    ]);
    expect(await past(await w.as(await w.newHr(table.group.organisation)))).toEqual([]);
  });
});

describe("the facilitator's seat", () => {
  const w = world(); // its clock moves
  const seatsOf = async (table: Table) => {
    const { session } = await table.mentees[0].ask(SEATS, { id: table.sessionId });
    return (session as unknown as { live: Seats }).live;
  };
  const takeOver = (table: Table, client: Client, id = uuid()) =>
    client.ask(TAKE_OVER, { input: { id, sessionId: table.sessionId } }).then(() => id);
  /** Everybody at the table, and the facilitator gone for this long. */
  const without = async (away: number) => {
    const table = await (await Table.lay(w)).open();
    await table.mentor.ask(LEAVE, { id: table.sessionId });
    w.clock.pass(away);
    return table;
  };

  it('is not stolen when a connection drops: it is kept for a time of grace', async () => {
    const table = await without(facilitatorGraceMs - 1_000);
    const [ada, ben] = table.mentees;
    await expect(takeOver(table, ada)).rejects.toMatchObject(refused('facilitatorMayReturn'));
    await expect(table.offers(ben, ben)).rejects.toMatchObject(refused('facilitatorOnly'));
    await table.mentor.ask(JOIN, { id: table.sessionId });
    expect((await table.mentor.ask(NEXT, table.leaving('check-in'))).live).toMatchObject({ phase: 'look-back' });
  });

  it('is not lost when a connection drops: after that time most of those who are there give it to one of them', async () => {
    const table = await without(facilitatorGraceMs);
    const [ada, ben, cas] = table.mentees;
    const id = await takeOver(table, ada);
    expect(await seatsOf(table)).toMatchObject({
      facilitatorId: table.mentor.id,
      seatOffers: [{ id, takesOver: true, toId: ada.id, agreedIds: [ada.id] }],
    });
    await expect(takeOver(table, ben)).rejects.toMatchObject(refused('seatOffered'));
    await table.answers(ben, id);
    await table.answers(ben, id); // twice is once: two of four is not most of them
    expect((await seatsOf(table)).facilitatorId).toBe(table.mentor.id);
    await table.answers(cas, id);
    expect(await seatsOf(table)).toMatchObject({ facilitatorId: ada.id, seatOffers: [] });
    await table.mentor.ask(JOIN, { id: table.sessionId });
    await expect(table.mentor.ask(NEXT, table.leaving('check-in'))).rejects.toMatchObject(refused('facilitatorOnly'));
  });

  it('goes to one person, also when all agree at the same moment', async () => {
    const table = await without(facilitatorGraceMs);
    const [ada, ...others] = table.mentees;
    const id = await takeOver(table, ada);
    await Promise.all(others.map((one) => table.answers(one, id)));
    expect((await seatsOf(table)).facilitatorId).toBe(ada.id);
    const handed = { sessionId: table.sessionId, kind: 'HANDED_OVER' as const };
    expect(await w.owner.getRepository(SessionEvent).countBy(handed)).toBe(1);
  });

  it('stays when the others do not agree, and of a facilitator who is back in time', async () => {
    const table = await without(facilitatorGraceMs);
    const [ada, ben, cas, dee] = table.mentees;
    const declined = await takeOver(table, ada);
    await table.answers(ben, declined, false);
    await table.answers(cas, declined, false);
    expect(await seatsOf(table)).toMatchObject({ facilitatorId: table.mentor.id, seatOffers: [] });
    const late = await takeOver(table, dee);
    await table.mentor.ask(JOIN, { id: table.sessionId });
    await table.answers(ada, late);
    await table.answers(ben, late);
    expect(await seatsOf(table)).toMatchObject({ facilitatorId: table.mentor.id, seatOffers: [] });
  });

  it('is asked for by those who are there and do not bring the case; who is alone goes on alone', async () => {
    const table = await (await Table.lay(w)).open();
    const [ada, ben, cas, dee] = table.mentees;
    await table.choose(ada);
    for (const gone of [table.mentor, cas, dee]) await gone.ask(LEAVE, { id: table.sessionId });
    w.clock.pass(facilitatorGraceMs);
    await expect(takeOver(table, ada)).rejects.toMatchObject(refused('caseOwnerLeadsNot'));
    await expect(takeOver(table, cas)).rejects.toMatchObject(refused('notInSession'));
    await ada.ask(LEAVE, { id: table.sessionId });
    await takeOver(table, ben);
    expect((await seatsOf(table)).facilitatorId).toBe(ben.id);
  });
});
