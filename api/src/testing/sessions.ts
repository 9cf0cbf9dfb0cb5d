import { randomUUID } from 'node:crypto';
import { Session, SessionKind } from '@api/planning';
import type { Client, Data } from './client.js';
import type { TestGroup } from './people.js';
import type { World } from './world.js';

export const OFFER = 'mutation ($input: OfferSeat!) { offerSeat(input: $input) { seatOffers { id seat toId } } }';
export const ANSWER_OFFER = `mutation ($input: AnswerSeatOffer!) { live: answerSeatOffer(input: $input) {
  facilitatorId timekeeperId noteTakerId observerId seatOffers { id } } }`;

const LIVE = `id phase addedMinutes facilitatorId caseOwnerId lastNumber closedAt noAgreements`;
const move = (name: string) => `mutation ($input: MovePhase!) { live: ${name}(input: $input) { ${LIVE} } }`;

export const OPEN = `mutation ($input: OpenSession!) { live: openSession(input: $input) { ${LIVE} phases { id minutes } } }`;
export const JOIN = `mutation ($id: ID!) { live: joinSession(sessionId: $id) { ${LIVE} participants { present person { name } } } }`;
export const NEXT = move('nextPhase');
export const BACK = move('previousPhase');
export const CONTRIBUTE =
  'mutation ($input: Contribute!) { contribute(input: $input) { id kind text audience phase } }';
export const CHOOSE = `mutation ($input: GiveSeat!) { live: chooseCaseOwner(input: $input) { ${LIVE} } }`;
export const AGREE = 'mutation ($input: Agree!) { agree(input: $input) { id text dueOn outcome } }';
export const CLOSE = `mutation ($input: CloseSession!) { live: closeSession(input: $input) { ${LIVE} } }`;

let days = 0;

/** A group around the table: everybody signed in, a session planned for today. */
export class Table {
  private constructor(
    readonly group: TestGroup,
    readonly sessionId: string,
    readonly mentor: Client,
    readonly mentees: Client[],
  ) {}

  static async lay(
    w: World,
    options: { group?: TestGroup; mentees?: number; kind?: SessionKind } = {},
  ): Promise<Table> {
    const group = options.group ?? (await w.newGroup({ mentees: options.mentees }));
    const id = randomUUID();
    const organisationId = group.organisation.id;
    const day = {
      kind: options.kind ?? SessionKind.INTERVISIE,
      startsAt: new Date(w.clock.now().getTime() + ++days * 86_400_000), // sessions of a group never overlap

      minutes: 120,
      state: 'PLANNED' as const,
    };
    await w.insert(Session, { id, organisationId, groupId: group.id, ...day });
    const mentees = await Promise.all(group.mentees.map((mentee) => w.as(mentee)));
    return new Table(group, id, await w.as(group.mentor), mentees);
  }

  get everyone(): Client[] {
    return [this.mentor, ...this.mentees];
  }

  /** The mentor opens it and all come in. */
  async open(methodId?: string): Promise<this> {
    await this.mentor.ask(OPEN, { input: { sessionId: this.sessionId, methodId } });
    for (const someone of this.everyone) await someone.ask(JOIN, { id: this.sessionId });
    return this;
  }

  /** The facilitator goes on from phase to phase until this one. */
  async goTo(phase: string, facilitator = this.mentor): Promise<Data> {
    let live = (await facilitator.ask(JOIN, { id: this.sessionId })).live as { phase: string };
    while (live.phase !== phase)
      live = (await facilitator.ask(NEXT, this.leaving(live.phase))).live as { phase: string };
    return live as never;
  }

  leaving(phase: string): { input: object } {
    return { input: { sessionId: this.sessionId, leaving: phase } };
  }

  /** Chosen at the place that the method has for it. */
  async choose(mentee: Client, phase = 'choose'): Promise<void> {
    await this.goTo(phase);
    await this.mentor.ask(CHOOSE, { input: { sessionId: this.sessionId, personId: mentee.id } });
  }

  writes(someone: Client, phase: string, kind: string, text = 'some words', id: string = randomUUID()): Promise<Data> {
    return someone.ask(CONTRIBUTE, { input: { id, sessionId: this.sessionId, phase, kind, text } });
  }

  promises(someone: Client, owner = someone, id: string = randomUUID(), dueOn = '2099-01-31'): Promise<Data> {
    const input = { id, sessionId: this.sessionId, ownerId: owner.id, text: 'I ask him what he needs', dueOn };
    return someone.ask(AGREE, { input });
  }

  /** Asks somebody to take a seat; gives the id of what was asked. */
  async offers(from: Client, to: Client, seat = 'FACILITATOR', id: string = randomUUID()): Promise<string> {
    await from.ask(OFFER, { input: { id, sessionId: this.sessionId, seat, personId: to.id } });
    return id;
  }

  answers(someone: Client, id: string, accept = true): Promise<Data> {
    return someone.ask(ANSWER_OFFER, { input: { id, accept } });
  }

  /** One asks, the other says yes. */
  async seats(from: Client, to: Client, seat = 'FACILITATOR'): Promise<void> {
    await this.answers(to, await this.offers(from, to, seat));
  }

  closes(someone: Client, noAgreements = false): Promise<Data> {
    return someone.ask(CLOSE, { input: { sessionId: this.sessionId, noAgreements } });
  }
}
