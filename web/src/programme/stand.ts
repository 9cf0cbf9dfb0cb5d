import type { MessageKey, MessageParams } from '@libs/messages';
import type { Step, StepState } from '@libs/ui';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { HomeProgramme } from './ProgrammePage';

/** Where a programme stands: only counts and states. */
export interface Stand {
  people: number;
  mentors: number;
  mentees: number;
  unconfirmed: number;
  incomplete: number;
  /** Mentees for whom no mentor offers a place. */
  short: number;
  closed: boolean;
  groups: number;
  planned: number;
}

export function standOf({ figures, groups, enrolmentClosedAt }: HomeProgramme, people: number): Stand {
  const { mentors = 0, mentees = 0, unconfirmed = 0, incomplete = 0, capacity = 0 } = figures ?? {};
  const planned = groups.edges.filter(({ node }) => node.plannedAt).length;
  const counts = { people, mentors, mentees, unconfirmed, incomplete, groups: groups.edges.length, planned };
  return { ...counts, short: Math.max(0, mentees - capacity), closed: Boolean(enrolmentClosedAt) };
}

const isReady = ({ mentors, mentees }: Stand) => mentors > 0 && mentees > 3;

function statesOf(stand: Stand): Record<'people' | 'enrolments' | 'matching' | 'groups' | 'rhythm', StepState> {
  const { people, mentees, mentors, unconfirmed, incomplete, closed, groups, planned } = stand;
  const begun = mentees + mentors > 0;
  const asks = unconfirmed + incomplete > 0;
  const wait = (ready: boolean): StepState => (ready ? 'current' : 'waiting');
  return {
    people: people > 1 ? 'done' : 'current',
    enrolments: closed ? 'done' : begun && asks ? 'attention' : begun && isReady(stand) ? 'done' : wait(people > 1),
    matching: closed ? 'done' : wait(isReady(stand)),
    groups: groups > 0 ? 'done' : 'waiting',
    rhythm: groups === 0 ? 'waiting' : planned < groups ? 'current' : 'done',
  };
}

/** The five steps with their state in words and figures. */
export function useSteps(programmeId: string, stand: Stand): Step[] {
  const { t } = useText();
  const { number } = useFormat();
  const states = statesOf(stand);
  const { people, mentors, mentees, groups, planned } = stand;
  const place = `/programme/${programmeId}`;
  const about = {
    people: { hint: people && number(people), to: '/people' },
    enrolments: { hint: mentors + mentees && number(mentors + mentees), to: `${place}/enrolments` },
    matching: { hint: 0, to: `${place}/matching` },
    groups: { hint: groups && number(groups), to: `${place}/groups` },
    rhythm: { hint: groups && t('programme.steps.planned', { planned, count: groups }), to: `${place}/rhythm` },
  };
  return (Object.keys(about) as (keyof typeof about)[]).map((key) => ({
    key,
    label: t(`programme.steps.${key}`),
    state: states[key],
    stateLabel: t(`programme.steps.states.${states[key]}`),
    hint: about[key].hint ? String(about[key].hint) : undefined,
    to: states[key] === 'waiting' ? undefined : about[key].to,
  }));
}

/** Something that HR decides or does now. */
export interface Decision {
  key: string;
  text: MessageKey;
  params?: MessageParams;
  tone: 'ask' | 'go';
  actions: { label: MessageKey; to: string }[];
}

/** What needs HR now, the first thing first. */
export function decisionsOf(programmeId: string, stand: Stand): Decision[] {
  const place = `/programme/${programmeId}`;
  const { people, mentors, mentees, unconfirmed, incomplete, short, closed, groups, planned } = stand;
  const ask = (key: string, text: MessageKey, count: number, label: MessageKey, to: string): Decision[] =>
    count > 0 ? [{ key, text, params: { count }, tone: 'ask', actions: [{ label, to }] }] : [];
  if (people < 2)
    return ask('people', 'programme.decisions.people', 1, 'programme.decisions.peopleAction', '/people/import');
  if (closed || groups > 0) {
    const count = Math.max(0, groups - planned);
    return ask('plan', 'programme.decisions.plan', count, 'programme.decisions.planAction', `${place}/rhythm`);
  }
  if (mentors + mentees === 0)
    return [
      {
        key: 'enrolments',
        text: 'programme.decisions.enrolments',
        tone: 'ask',
        actions: [
          { label: 'programme.decisions.enrolmentsAction', to: `${place}/enrolments?invite=1` },
          { label: 'programme.decisions.importAction', to: `${place}/enrolments/import` },
        ],
      },
    ];
  const list = `${place}/enrolments`;
  const matching: Decision = {
    key: 'match',
    text: 'programme.decisions.match',
    tone: 'go',
    actions: [{ label: 'programme.decisions.matchAction', to: `${place}/matching` }],
  };
  return [
    ...(isReady(stand) ? [matching] : []),
    ...ask(
      'noMentors',
      'programme.decisions.noMentors',
      mentors ? 0 : 1,
      'programme.decisions.noMentorsAction',
      `${list}?invite=1`,
    ),
    ...ask(
      'unconfirmed',
      'programme.decisions.unconfirmed',
      unconfirmed,
      'programme.decisions.unconfirmedAction',
      `${list}?state=unconfirmed`,
    ),
    ...ask(
      'incomplete',
      'programme.decisions.incomplete',
      incomplete,
      'programme.decisions.incompleteAction',
      `${list}?state=incomplete`,
    ),
    ...ask(
      'short',
      'programme.decisions.short',
      mentors ? short : 0,
      'programme.decisions.shortAction',
      `${list}?invite=1`,
    ),
  ];
}
