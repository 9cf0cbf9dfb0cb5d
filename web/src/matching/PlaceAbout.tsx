import { Initials } from '@libs/ui';
import { useText } from '../app/useText';
import classes from './MoveDialog.module.css';
import type { BoardGroup, Option } from './proposal';
import { guidesOf, placeOf, slotText } from './words';

/** A group as a place for somebody. */
export interface Place {
  group: BoardGroup;
  option: Option;
}

/** Which group it is. */
export function PlaceAbout({ group }: { group: BoardGroup }) {
  const { mentor, members, slot, most } = group;
  const { t } = useText();
  const room = most - members.length;
  const size = t('matching.group.members', { count: members.length });
  const left = room > 0 ? t('matching.group.room', { count: room }) : t('matching.group.noRoom');
  const state = members.length ? `${slotText(t, slot)} · ${size}, ${left}` : t('matching.move.emptyGroup');
  return (
    <>
      <Initials name={mentor.name} size="md" />
      <span className={classes.words}>
        <span className={classes.name}>{guidesOf(group)}</span>
        <span className={classes.quiet}>
          {placeOf(mentor)} · {state}
        </span>
      </span>
    </>
  );
}
