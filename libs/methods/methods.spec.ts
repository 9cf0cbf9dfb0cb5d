import * as fc from 'fast-check';
import {
  audienceOf,
  caseKinds,
  forSeat,
  frameProblems,
  maySpeak,
  methodOf,
  methodProblems,
  methods,
  methodsFor,
  methodUses,
  minutesOf,
  ratedBefore,
  ratings,
  seatOf,
  sessionFrame,
  sessionScript,
  type Frame,
  type Method,
  type MethodUse,
  type Output,
  type Phase,
  type Text,
} from './index.js';

const incident = () => structuredClone(methodOf('incident')) as Method;
const phase = (method: Method, id: string) => method.phases.find((one) => one.id === id) as Phase;

/** The incident method with one thing changed by someone who edits it. */
function edited(change: (method: Method) => void) {
  const method = incident();
  change(method);
  return methodProblems(method);
}

/** Minutes by phase as the sources give them; null where the minutes are our own proposal. */
const sourced: Record<string, (number | null)[]> = {
  incident: [5, 10, 5, 15, 10, 10, 10],
  roddel: [5, 15, 15, 15, null],
  balint: [5, 5, 10, 5, null, null, null, null, null, null],
  tietze: [2, 10, 5, 5, 5, 3, 7, null],
  caseclinic: [12, 2, 10, 3, 12, null, null],
  troika: [1, ...[2, 2, 5], ...[2, 2, 5], ...[2, 2, 5], 2],
};
const lengths: Record<string, number> = {
  ...{ incident: 65, roddel: 60, tienstappen: 90, balint: 90, vijfstappen: 60, tietze: 40, caseclinic: 75 },
  ...{ 'incident-imi': 60, kwaliteiten: 60, troika: 30 },
};

describe('the methods that come with the product', () => {
  it.each(methods.map((method) => [method.id, method]))('%s keeps every rule', (_id, method) => {
    expect(methodProblems(method)).toEqual([]);
  });

  it('stand in a frame that looks back and makes agreements', () => {
    expect(frameProblems(sessionFrame)).toEqual([]);
  });

  it.each(Object.entries(sourced))('%s takes the minutes that its source gives', (id, minutes) => {
    const { phases } = methodOf(id) as Method;
    const given = phases.filter((_one, at) => minutes[at] !== null).map((one) => one.minutes);
    expect(given).toEqual(minutes.filter((one) => one !== null));
  });

  it.each(Object.entries(lengths))('%s lasts as long as its source says', (id, minutes) => {
    const method = methodOf(id) as Method;
    expect([method.minutes, minutesOf(method.phases)]).toEqual([minutes, minutes]);
  });

  it('give goal, reality, options and will their share of a talk', () => {
    const { phases, minutes } = methodOf('grow') as Method;
    expect(phases.map((one) => one.minutes / minutes)).toEqual([0.1, 0.4, 0.3, 0.2]);
  });

  it('offer to a group what is for its kind of session, and never a talk of two', () => {
    const ids = (use: MethodUse) => methodsFor(use).map(({ id }) => id);
    expect(ids('INTERVISIE')).not.toContain('grow');
    expect(ids('INTERVISIE')).not.toContain('moreel-beraad');
    expect(ids('ONE_ON_ONE')).toEqual(['grow']);
    expect(ids('FIRST_MEETING')).toEqual(['first-meeting']);
    expect(ids('WORK_VISIT')).toEqual(['work-visit']);
    expect(ids('GUEST')).toEqual(['guest']);
    expect(ids('PEER_GROUP')).toEqual([...ids('INTERVISIE'), 'moreel-beraad']);
    expect(methods.flatMap(({ usedIn }) => usedIn)).toEqual(expect.arrayContaining([...methodUses]));
  });

  it('show or say in every phase what fits it, or what does not', () => {
    const phases = [...methods, { id: 'frame', phases: [...sessionFrame.opening, ...sessionFrame.closing] }].flatMap(
      (method) => method.phases.map((one) => ({ ...one, id: `${method.id}/${one.id}` })),
    );
    const bare = phases.filter(
      ({ examples = [], may = [], mayNot = [] }) => !examples.length && !may.length && !mayNot.length,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('between them suit every kind of case', () => {
    expect(new Set(methods.flatMap(({ suits }) => suits))).toEqual(new Set(caseKinds));
  });

  it('say everything in two languages that differ', () => {
    const texts = JSON.stringify([methods, sessionFrame]).matchAll(/"nl":"([^"]+)","en":"([^"]+)"/g);
    expect([...texts].filter(([, nl, en]) => nl === en)).toEqual([]);
  });

  it('speak to the case owner from the moment that one is chosen', () => {
    const silent = methods
      .filter((method) => method.framed)
      .flatMap((method) => {
        const script = sessionScript(method, 120);
        const chosen = script.findIndex(({ outputs }) => outputs.some(({ kind }) => kind === 'CHOICE'));
        return script.slice(chosen + 1).filter(({ instruction }) => !instruction.CASE_OWNER);
      });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('a method that someone edits', () => {
  it('has phases', () => {
    expect(methodProblems(null)).toEqual([{ path: 'phases', rule: 'SHAPE' }]);
    expect(edited((method) => (method.phases = []))).toEqual([{ path: 'phases', rule: 'SHAPE' }]);
    expect(edited((method) => (method.phases[1] = 'pause' as never))).toContainEqual({
      path: 'phases.1',
      rule: 'SHAPE',
    });
  });

  it.each([
    ['id', ''],
    ['version', 0],
    ['people', { from: 6, to: 4 }],
    ['framed', 'yes'],
    ['usedIn', []],
    ['usedIn', ['PARTY']],
    ['suits', ['GOSSIP']],
  ])('has a sound %s', (field, value) => {
    expect(edited((method) => Object.assign(method, { [field]: value }))).toEqual([{ path: field, rule: 'SHAPE' }]);
  });

  it('fits its slot', () => {
    expect(edited((method) => (method.phases[3].minutes += 1))).toEqual([{ path: 'minutes', rule: 'SLOT' }]);
  });

  it.each([0, -5, 2.5, '10'])('counts in whole minutes, so not in %s', (minutes) => {
    expect(edited((method) => Object.assign(method.phases[0], { minutes }))).toEqual([
      { path: 'phases.0.minutes', rule: 'MINUTES' },
    ]);
  });

  it.each([undefined, 'NOBODY', ['ADVISERS', 'CASE_OWNER']])('gives a phase exactly one owner, not %s', (owner) => {
    expect(edited((method) => Object.assign(method.phases[3], { owner }))).toEqual([
      { path: 'phases.3.owner', rule: 'OWNER' },
    ]);
  });

  it('gives the word and the tasks to parties that exist', () => {
    expect(edited((method) => (method.phases[3].alsoSpeaking = ['BOSS' as never]))).toEqual([
      { path: 'phases.3.alsoSpeaking', rule: 'OWNER' },
    ]);
    expect(edited((method) => (method.phases[3].outputs[0].by = 'BOSS' as never))).toEqual([
      { path: 'phases.3.outputs.0.by', rule: 'OWNER' },
    ]);
  });

  it('lets a silent phase hand something in that others read', () => {
    const silent = (outputs: Phase['outputs']) =>
      edited((method) => Object.assign(method.phases[3], { silent: true, outputs }));
    expect(silent([])).toEqual([{ path: 'phases.3.outputs', rule: 'HAND_IN' }]);
    expect(silent([{ kind: 'NOTE', by: 'ADVISERS', audience: 'AUTHOR' }])).toEqual([
      { path: 'phases.3.outputs', rule: 'HAND_IN' },
    ]);
    expect(silent([{ kind: 'NOTE', by: 'ADVISERS', audience: 'PRESENT' }])).toEqual([]);
  });

  it('gives every output an audience and a known kind', () => {
    expect(edited((method) => Reflect.deleteProperty(method.phases[3].outputs[0], 'audience'))).toEqual([
      { path: 'phases.3.outputs.0.audience', rule: 'AUDIENCE' },
    ]);
    expect(edited((method) => (method.phases[3].outputs[0].kind = 'SCORE' as never))).toEqual([
      { path: 'phases.3.outputs.0.kind', rule: 'SHAPE' },
    ]);
  });

  it('values and votes only on what there is', () => {
    const rating = { kind: 'RATING', by: 'CASE_OWNER', audience: 'PRESENT' } as const;
    const vote = { kind: 'VOTE', by: 'EVERYONE', audience: 'PRESENT' } as const;
    const yielding = (at: number, output: Output) => edited((method) => method.phases[at].outputs.push(output));
    expect(yielding(3, rating)).toEqual([{ path: 'phases.3.outputs.1.kind', rule: 'NOTHING_TO_RATE' }]);
    expect(yielding(4, rating)).toEqual([]);
    expect(yielding(0, vote)).toEqual([{ path: 'phases.0.outputs.0.kind', rule: 'NOTHING_TO_VOTE' }]);
    expect(yielding(1, vote)).toEqual([]);
    expect(
      edited((method) => {
        method.phases[3].outputs[0].audience = 'AUTHOR';
        method.phases[4].outputs.push(rating);
      }),
    ).toEqual([{ path: 'phases.4.outputs.1.kind', rule: 'NOTHING_TO_RATE' }]);
  });

  it('lists what fits a phase and what does not in both languages', () => {
    expect(edited((method) => (method.phases[3].mayNot = [{ nl: 'Raden', en: '' }]))).toEqual([
      { path: 'phases.3.mayNot.0', rule: 'TEXT' },
    ]);
    expect(edited((method) => Object.assign(method.phases[3], { may: 'vragen' }))).toEqual([
      { path: 'phases.3.may', rule: 'SHAPE' },
    ]);
  });

  it('gives the case owner the word after listening', () => {
    expect(edited((method) => method.phases.pop())).toEqual([
      { path: 'phases.4.caseOwner', rule: 'WORD_AFTER_LISTENING' },
      { path: 'phases.5.caseOwner', rule: 'WORD_AFTER_LISTENING' },
    ]);
  });

  it.each([[[]], [['ASLEEP']], [['ACTIVE', 'OUT']], [['ACTIVE', 'LISTENS']]])(
    'says clearly what the case owner does, not %j',
    (caseOwner) => {
      expect(edited((method) => Object.assign(method.phases[3], { caseOwner }))).toEqual([
        { path: 'phases.3.caseOwner', rule: 'CASE_OWNER' },
      ]);
    },
  );

  it('speaks to seats that exist, and is silent or not', () => {
    expect(
      edited((method) => Object.assign(method.phases[3].instruction, { BOSS: { nl: 'Stil', en: 'Hush' } })),
    ).toEqual([{ path: 'phases.3.instruction.BOSS', rule: 'SHAPE' }]);
    expect(edited((method) => Object.assign(method.phases[3], { silent: 'yes' }))).toEqual([
      { path: 'phases.3.silent', rule: 'SHAPE' },
    ]);
  });

  it('names a phase once', () => {
    expect(edited((method) => (method.phases[2].id = 'cases'))).toEqual([{ path: 'phases.2.id', rule: 'SAME_ID' }]);
    expect(edited((method) => (method.phases[2].id = 'look-back'))).toEqual([{ path: 'phases.2.id', rule: 'SAME_ID' }]);
  });

  it('speaks both languages everywhere', () => {
    expect(edited((method) => (method.summary = { nl: 'Kort', en: ' ' }))).toEqual([{ path: 'summary', rule: 'TEXT' }]);
    expect(edited((method) => Reflect.deleteProperty(method.phases[0].instruction, 'ADVISER'))).toEqual([
      { path: 'phases.0.instruction.ADVISER', rule: 'TEXT' },
    ]);
    expect(edited((method) => (method.phases[0].instruction.CASE_OWNER = { nl: 'Ja' } as Text))).toEqual([
      { path: 'phases.0.instruction.CASE_OWNER', rule: 'TEXT' },
    ]);
  });

  it('makes agreements by itself when no frame does', () => {
    expect(
      edited((method) => {
        method.framed = false;
        method.phases[6].outputs = [];
      }),
    ).toEqual([{ path: 'phases', rule: 'AGREEMENTS' }]);
    const frame = structuredClone(sessionFrame) as Frame;
    frame.opening[1].outputs = [];
    frame.closing[1].outputs = [];
    expect(frameProblems(frame)).toEqual([
      { path: 'opening', rule: 'AGREEMENTS' },
      { path: 'closing', rule: 'AGREEMENTS' },
    ]);
  });
});

describe('the script of a session', () => {
  it('puts the frame around the method and asks for the case once', () => {
    const ids = (id: string) => sessionScript(methodOf(id) as Method, 120).map((one) => one.id);
    expect(ids('incident')).toEqual([
      ...['check-in', 'look-back'],
      ...['last-advice', 'cases', 'choose', 'questions', 'analysis', 'advice', 'evaluate'],
      ...['take-along', 'agreements'],
    ]);
    expect(ids('tietze').slice(0, 4)).toEqual(['check-in', 'look-back', 'choose-case', 'roles']);
    expect(ids('first-meeting')).toHaveLength(6);
    expect(ids('balint')).not.toContain('choose-case');
  });

  it('asks for no case where there is none', () => {
    const visit = { ...(methodOf('work-visit') as Method), framed: true };
    expect(sessionScript(visit, 150).map(({ id }) => id)).not.toContain('choose-case');
  });

  it('never has two phases of one name, and fits every slot that a group may choose', () => {
    fc.assert(
      fc.property(fc.constantFrom(...methods), fc.integer({ min: 60, max: 150 }), (method, slot) => {
        const script = sessionScript(method, slot);
        expect(new Set(script.map(({ id }) => id)).size).toBe(script.length);
        expect(minutesOf(script)).toBeLessThanOrEqual(slot);
        expect(Math.min(...script.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('leaves the minutes alone when there is room', () => {
    expect(minutesOf(sessionScript(incident(), 150))).toBe(110);
  });
});

describe('what is valued', () => {
  it('are the texts of the last phase that yields any', () => {
    const { phases } = incident();
    expect(ratedBefore(phases, 4)).toEqual({ phase: 'questions', kinds: ['QUESTION'] });
    expect(ratedBefore(phases, 6)).toEqual({ phase: 'questions', kinds: ['QUESTION'] });
    expect(ratedBefore(phases, 3)).toBeUndefined();
    phases[4].outputs.push({ kind: 'FORMULATION', by: 'ADVISERS', audience: 'PRESENT' });
    expect(ratedBefore(phases, 5)).toEqual({ phase: 'analysis', kinds: ['FORMULATION'] });
  });

  it('is cold, lukewarm or warm', () => expect(ratings).toEqual(['COLD', 'LUKEWARM', 'WARM']));
});

describe('a seat', () => {
  const seating = { facilitatorId: 'mia', caseOwnerId: 'ben', previousCaseOwnerId: 'ada' };

  it('follows from who leads and who brings the case', () => {
    expect(['mia', 'ben', 'ada', 'eva'].map((person) => seatOf(seating, person))).toEqual([
      'FACILITATOR',
      'CASE_OWNER',
      'PREVIOUS_CASE_OWNER',
      'ADVISER',
    ]);
    expect(seatOf({ ...seating, caseOwnerId: 'ada' }, 'ada')).toBe('CASE_OWNER');
  });

  it('decides who speaks, who writes and who reads it', () => {
    const questions = phase(incident(), 'questions');
    expect(maySpeak(questions, 'CASE_OWNER')).toBe(true);
    expect(maySpeak(questions, 'FACILITATOR')).toBe(false);
    expect(audienceOf(questions, 'ADVISER', 'QUESTION')).toBe('PRESENT');
    expect(audienceOf(questions, 'PREVIOUS_CASE_OWNER', 'QUESTION')).toBe('PRESENT');
    expect(audienceOf(questions, 'CASE_OWNER', 'QUESTION')).toBeUndefined();
    expect(audienceOf(questions, 'ADVISER', 'ADVICE')).toBeUndefined();
    expect(audienceOf(phase(incident(), 'advice'), 'CASE_OWNER', 'NOTE')).toBe('AUTHOR');
    expect(maySpeak(phase(incident(), 'analysis'), 'CASE_OWNER')).toBe(false);
  });

  it("has one sentence of instruction, the advisers' where it has none of its own", () => {
    const lastAdvice = phase(incident(), 'last-advice');
    expect(forSeat(lastAdvice.instruction, 'PREVIOUS_CASE_OWNER').en).toMatch(/what you did/);
    expect(forSeat(lastAdvice.instruction, 'CASE_OWNER')).toEqual(lastAdvice.instruction.ADVISER);
  });
});
