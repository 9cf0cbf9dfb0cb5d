import { apart, type Colleague, type Stint } from './index.js';

const settings = { intensiveMonths: 6, intensiveShare: 40, today: '2027-01-04' };
const colleague = (id: string, facts: Partial<Colleague> = {}): Colleague => ({
  id,
  teamId: null,
  line: [],
  assignments: [],
  ...facts,
});
const on = (stint: Partial<Stint>): Stint => ({
  projectId: 'dike',
  from: '2026-09-01',
  until: '2027-02-28',
  share: 40,
  ...stint,
});
const together = (a: Stint[], b: Stint[]) =>
  apart(colleague('ada', { assignments: a }), colleague('ben', { assignments: b }), settings);

describe('two colleagues', () => {
  it('may be in one group when nothing keeps them apart', () => {
    expect(apart(colleague('ada', { teamId: 'x' }), colleague('ben', { teamId: 'y' }), settings)).toEqual([]);
    expect(apart(colleague('ada'), colleague('ben'), settings)).toEqual([]);
  });

  it('of one team are kept apart', () => {
    expect(apart(colleague('ada', { teamId: 'x' }), colleague('ben', { teamId: 'x' }), settings)).toEqual([
      'SAME_TEAM',
    ]);
  });

  it('are kept apart when one manages the other, or the manager of the other', () => {
    const ben = colleague('ben', { line: ['cas', 'ada'] });
    expect(apart(colleague('ada'), ben, settings)).toEqual(['REPORTING_LINE']);
    expect(apart(ben, colleague('ada'), settings)).toEqual(['REPORTING_LINE']);
  });

  it('who have the same manager may be in one group', () => {
    expect(apart(colleague('ada', { line: ['cas'] }), colleague('ben', { line: ['cas'] }), settings)).toEqual([]);
  });
});

describe('a project in common', () => {
  it('keeps apart from exactly the months and the share of the settings', () => {
    expect(together([on({})], [on({})])).toEqual(['SAME_PROJECT']);
    expect(together([on({})], [on({ from: '2026-09-02' })])).toEqual([]);
    expect(together([on({})], [on({ share: 39 })])).toEqual([]);
    expect(together([on({})], [on({ projectId: 'pump' })])).toEqual([]);
  });

  it('counts what falls together, over changes of the share', () => {
    const split = [on({ until: '2026-11-30', share: 50 }), on({ from: '2026-12-01', share: 60 })];
    expect(together(split, [on({})])).toEqual(['SAME_PROJECT']);
    expect(together([on({ until: '2027-01-31' })], [on({ from: '2027-01-01', until: null })])).toEqual([]);
  });

  it('without an end goes on', () => {
    expect(together([on({ until: null })], [on({ until: null })])).toEqual(['SAME_PROJECT']);
  });

  it('that is over keeps nobody apart', () => {
    const over = on({ from: '2025-01-01', until: '2027-01-03' });
    expect(together([over], [over])).toEqual([]);
  });
});
