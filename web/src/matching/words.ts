import type { MessageKey } from '@libs/messages';
import { fits } from '../app/i18n';
import { useFormat } from '../app/useFormat';
import { useText, type Say } from '../app/useText';
import type { BoardGroup, BoardMember, Reason } from './proposal';

export const components = ['need', 'discipline', 'preference', 'seniority', 'location', 'slot'] as const;

/** Who guides a group: a mentor, or the two of a duo. */
export const guidesOf = ({
  mentor,
  partner,
}: {
  mentor: { name: string };
  partner?: { name: string } | null;
}): string => (partner ? `${mentor.name} & ${partner.name}` : mentor.name);

const slots = ['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9'] as const;

/** A half-day, such as "dinsdagochtend", or "di ochtend" where there is little room. */
export const slotText = (t: Say, slot: number | null | undefined, as: 'slots' | 'slotsShort' = 'slots'): string => {
  const known = slot === null || slot === undefined ? undefined : slots[slot];
  return known ? t(`matching.${as}.${known}`) : t('matching.group.noSlot');
};

/** A rule with its number and the person it is about. */
export function reasonText(t: Say, reason: Reason): string {
  const { key, count, person } = reason;
  const params = { ...(person && { name: person.name }), ...(count !== null && count !== undefined && { count }) };
  const text: string = `matching.reason.${key}`;
  return t(fits(text, params) ? text : ('matching.reason.notPossible' satisfies MessageKey), params);
}

export const reasonTexts = (t: Say, reasons: readonly Reason[]): string =>
  reasons.map((reason) => reasonText(t, reason)).join(' ');

/** What a move gains or costs, in points. */
export function gainText(t: Say, gain: number | null | undefined): string {
  if (!gain) return t('matching.move.same');
  return gain > 0 ? t('matching.move.gain', { count: gain }) : t('matching.move.loss', { count: -gain });
}

/** "Ecologie · Team Noord"; a team that is named after its discipline says it all. */
export function placeOf({ discipline, team }: BoardMember['person']): string {
  const names = discipline && team?.name.startsWith(discipline.name) ? [team.name] : [discipline?.name, team?.name];
  return names.filter(Boolean).join(' · ');
}

const whole = (share: number) => Math.floor(100 * share);

/** How near a score is to the proven bound. Rounded down, so that 100 % is only said when it is reached. */
export const shareOfBound = (objective: number, bound: number | null | undefined): number | null =>
  bound && bound > 0 ? Math.max(0, Math.min(100, whole(objective / bound))) : null;

/** The score of a whole proposal in words. */
export function useScoreText(): (objective: number, bound: number | null | undefined) => string {
  const { t } = useText();
  const { number } = useFormat();
  return (objective, bound) => {
    const percent = shareOfBound(objective, bound);
    return percent === null
      ? t('matching.board.points', { points: number(objective) })
      : t('matching.board.scoreValue', { percent });
  };
}

const includes = (text: string | undefined, words: string) => !!text && text.toLocaleLowerCase().includes(words);

/** Whether somebody, or the team or discipline of that person, holds these words in small letters. */
export const personMatches = ({ name, team, discipline }: BoardMember['person'], words: string): boolean =>
  includes(name, words) || includes(team?.name, words) || includes(discipline?.name, words);

/** Whether a mentor of the group holds these words. */
export const guidesMatch = ({ mentor, partner }: BoardGroup, words: string): boolean =>
  !words || personMatches(mentor, words) || (!!partner && personMatches(partner, words));

/** Whether a mentor or somebody in the group holds these words. */
export const groupMatches = (group: BoardGroup, words: string): boolean =>
  guidesMatch(group, words) || group.members.some(({ person }) => personMatches(person, words));
