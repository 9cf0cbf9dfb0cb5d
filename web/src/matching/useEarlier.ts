import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useText } from '../app/useText';
import { sameGuides } from './compared';
import { EarlierPlaces } from './documents';
import type { Board } from './proposal';
import type { MatchingProgramme } from './MatchingPage';
import { guidesOf } from './words';

interface Earlier {
  /** For who sits elsewhere than before: with whom that was, or null for nobody. */
  mentors: ReadonlyMap<string, string | null>;
  text?: string;
}

const nameIn = (group?: Parameters<typeof guidesOf>[0]) => (group ? guidesOf(group) : null);

const none: Earlier = { mentors: new Map() };

/** What moved since the proposal before this one. */
export function useEarlier({ proposals }: MatchingProgramme, proposal: Board): Earlier {
  const { t } = useText();
  const before = proposals[proposals.findIndex(({ id }) => id === proposal.id) + 1]?.id;
  const skip = !before || proposal.state === 'PUBLISHED';
  const { data } = useQuery(EarlierPlaces, { variables: { id: before ?? '' }, skip });
  return useMemo(() => {
    if (!data || skip) return none;
    const was = new Map(
      data.proposal.groups.flatMap((group) => group.members.map(({ person }) => [person.id, group] as const)),
    );
    const moved = proposal.groups.flatMap((group) =>
      group.members
        .filter(({ person }) => !sameGuides(was.get(person.id), group))
        .map(({ person }) => [person.id, nameIn(was.get(person.id))] as const),
    );
    const count = moved.length;
    const text = count ? t('matching.board.movedPeople', { count }) : t('matching.board.movedNobody');
    return { mentors: new Map(moved), text };
  }, [data, skip, proposal.groups, t]);
}
