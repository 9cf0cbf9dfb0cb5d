import { VisuallyHidden } from '@libs/ui';
import { Text } from '@mantine/core';
import { useContext } from 'react';
import { useText } from '../app/useText';
import { DetailContext, useBoardActions } from './BoardContext';
import classes from './PeopleList.module.css';
import { MoveButton } from './PersonCard';
import type { BoardGroup, BoardMember } from './proposal';
import { useNear } from './useNear';
import { guidesOf, personMatches, slotText } from './words';

/** The same groups as a table: a line per mentee, under the mentor. */
export function PeopleList({ name, groups }: { name: string; groups: BoardGroup[] }) {
  const { t } = useText();
  const rowsBefore = groups.map((_, at) => groups.slice(0, at).reduce(addRows, HEAD_ROWS));
  return (
    <table className={classes.list} role="table" aria-rowcount={groups.reduce(addRows, HEAD_ROWS)}>
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
      {groups.map((group, at) => (
        <GroupRows key={group.id} group={group} before={rowsBefore[at]!} />
      ))}
    </table>
  );
}

const HEAD_ROWS = 1;
const ROW_REM = 2.6;

/** A group has a row of its own, and one for each member. */
const addRows = (rows: number, { members }: BoardGroup) => rows + 1 + members.length;

interface GroupRowsProps {
  group: BoardGroup;
  /** Rows of the table above it. */
  before: number;
}

/** Lines far from the window are not drawn; the table says how many there are, and which these are. */
function GroupRows(props: GroupRowsProps) {
  const { ref, near, height } = useNear<HTMLTableSectionElement>();
  const room = height ? `${height}px` : `${ROW_REM * (1 + props.group.members.length)}rem`;
  return (
    <tbody ref={ref} role="rowgroup">
      {near ? (
        <Rows {...props} />
      ) : (
        <tr aria-hidden="true" style={{ height: room }}>
          <td colSpan={6} />
        </tr>
      )}
    </tbody>
  );
}

function Rows({ group, before }: GroupRowsProps) {
  const { t } = useText();
  const { members, slot, score } = group;
  return (
    <>
      <tr role="row" aria-rowindex={before + 1}>
        <th scope="rowgroup" role="rowheader" colSpan={6} className={classes.mentor}>
          {guidesOf(group)}
          <Text component="span" className={classes.quiet}>
            {t('matching.group.members', { count: members.length })} · {slotText(t, slot, 'slotsShort')} ·{' '}
            {t('matching.person.score', { score: score ?? 0 })}
          </Text>
        </th>
      </tr>
      {members.map((member, at) => (
        <MemberRow key={member.person.id} member={member} index={before + 2 + at} />
      ))}
    </>
  );
}

function MemberRow({ member: { person, needs, score, locked }, index }: { member: BoardMember; index: number }) {
  const { t } = useText();
  const { readOnly } = useBoardActions();
  const { words } = useContext(DetailContext);
  return (
    <tr role="row" aria-rowindex={index} data-found={(words && personMatches(person, words)) || undefined}>
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
