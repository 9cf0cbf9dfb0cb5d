import { VisuallyHidden } from '@libs/ui';
import { Text } from '@mantine/core';
import { useContext } from 'react';
import { useText } from '../app/useText';
import { DetailContext, useBoardActions } from './BoardContext';
import classes from './PeopleList.module.css';
import { MoveButton } from './PersonCard';
import type { BoardGroup, BoardMember } from './proposal';
import { guidesOf, personMatches, slotText } from './words';

/** The same groups as a table: a line per mentee, under the mentor. */
export function PeopleList({ name, groups }: { name: string; groups: BoardGroup[] }) {
  const { t } = useText();
  return (
    <table className={classes.list} role="table">
      <caption>
        <VisuallyHidden>{t('board.list.caption', { name })}</VisuallyHidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['person', 'team', 'site', 'needs', 'score', 'move'] as const).map((column) => (
            <th key={column} scope="col" role="columnheader" data-column={column}>
              {column === 'move' ? <VisuallyHidden>{t('board.list.move')}</VisuallyHidden> : t(`board.list.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={group.id} group={group} />
      ))}
    </table>
  );
}

function GroupRows({ group }: { group: BoardGroup }) {
  const { t } = useText();
  const { members, slot, score } = group;
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th scope="rowgroup" role="rowheader" colSpan={6} className={classes.mentor}>
          {guidesOf(group)}
          <Text component="span" className={classes.quiet}>
            {t('matching.group.members', { count: members.length })} · {slotText(t, slot, 'slotsShort')} ·{' '}
            {t('matching.person.score', { score: score ?? 0 })}
          </Text>
        </th>
      </tr>
      {members.map((member) => (
        <MemberRow key={member.person.id} member={member} />
      ))}
    </tbody>
  );
}

function MemberRow({ member: { person, needs, score, locked } }: { member: BoardMember }) {
  const { t } = useText();
  const { readOnly } = useBoardActions();
  const { words } = useContext(DetailContext);
  return (
    <tr role="row" data-found={(words && personMatches(person, words)) || undefined}>
      <th scope="row" role="rowheader">
        {person.name}
      </th>
      <td role="cell" data-label={t('board.list.team')}>
        {person.team?.name ?? t('matching.person.noTeam')}
      </td>
      <td role="cell" data-label={t('board.list.site')}>
        {person.site ?? t('board.picture.none')}
      </td>
      <td role="cell" data-label={t('board.list.needs')}>
        {needs.map((need) => need.name).join(', ')}
      </td>
      <td role="cell" data-label={t('board.list.score')} data-column="score">
        {score}
      </td>
      <td role="cell" data-column="move">
        {locked ? t('matching.person.locked') : !readOnly && <MoveButton person={person} />}
      </td>
    </tr>
  );
}
