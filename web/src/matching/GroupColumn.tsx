import { useDroppable } from '@dnd-kit/core';
import { ScoreBar } from '@libs/ui';
import { Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import { memo, useContext, useId } from 'react';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import board from './Board.module.css';
import classes from './GroupColumn.module.css';
import { DetailContext, DraggingContext, WeightsContext } from './BoardContext';
import { FoldButton } from './FoldButton';
import { GroupPicture } from './GroupPicture';
import { LockGroup } from './LockGroup';
import { MemberCard } from './MemberCard';
import { Obstacle } from './Conflicts';
import type { BoardGroup, Option } from './proposal';
import { useFolding } from './useFolding';
import { useNear } from './useNear';
import { components, gainText, groupMatches, guidesOf, placeOf, reasonText, reasonTexts, slotText } from './words';

/** A group as a column. While somebody is dragged it says whether that person can come here. */
export function GroupColumn({ group }: { group: BoardGroup }) {
  const [headingId, bodyId] = [useId(), useId()];
  const dragging = useContext(DraggingContext);
  const { words } = useContext(DetailContext);
  const { folds, open, toggle } = useFolding(groupMatches(group, words));
  const { setNodeRef, isOver } = useDroppable({ id: group.id });
  const option = dragging && dragging.fromId !== group.id ? dragging.options.get(group.id) : undefined;
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={headingId}
      data-column={group.id}
      className={classes.column}
      data-forbidden={(option && !option.allowed) || undefined}
      data-allowed={option?.allowed || undefined}
      data-over={(isOver && dragging?.fromId !== group.id) || undefined}
    >
      <ColumnHead {...{ group, headingId, bodyId, folds, open, toggle }} />
      {option && <Verdict option={option} />}
      {open ? <OpenBody id={bodyId} group={group} /> : <div id={bodyId} hidden />}
    </section>
  );
}

/** Sixty groups scroll as smoothly as six: of those far from the window only the head and the room are there. */
const OpenBody = memo(function OpenBody({ id, group }: { id: string; group: BoardGroup }) {
  const { ref, near, height } = useNear<HTMLDivElement>();
  const room = height ? `${height}px` : `${roughly(group)}rem`;
  return (
    <div ref={ref} id={id} className={classes.body} style={near ? undefined : { minHeight: room }}>
      {near && <ColumnBody group={group} />}
    </div>
  );
});

/** How high a group is that was never drawn, in rem. */
const roughly = ({ members }: BoardGroup) => (members.length ? 12 + 3.4 * members.length : 3);

interface ColumnHeadProps {
  group: BoardGroup;
  headingId: string;
  bodyId: string;
  folds: boolean;
  open: boolean;
  toggle: () => void;
}

/** Not drawn again for every column that somebody is dragged over. */
const ColumnHead = memo(function ColumnHead({ group, headingId, bodyId, folds, open, toggle }: ColumnHeadProps) {
  return (
    <>
      <div className={classes.head}>
        <Title order={3} id={headingId} className={classes.mentorName}>
          {folds ? (
            <FoldButton open={open} controls={bodyId} data-group={group.id} onClick={toggle}>
              <span className={classes.folded}>
                {guidesOf(group)}
                <Facts group={group} />
              </span>
            </FoldButton>
          ) : (
            guidesOf(group)
          )}
        </Title>
        {!folds && <LockGroup group={group} />}
      </div>
      {!folds && <Facts group={group} />}
    </>
  );
});

/** In words, whether somebody who is dragged can come here. */
function Verdict({ option }: { option: Option }) {
  const { t } = useText();
  const { allowed, gain, reasons } = option;
  return (
    <div className={classes.afloat}>
      <div className={board.verdict} data-forbidden={!allowed || undefined}>
        {!allowed && <IconBan size={18} aria-hidden="true" />}
        <span>{allowed ? gainText(t, gain) : reasonTexts(t, reasons)}</span>
      </div>
    </div>
  );
}

function ColumnBody({ group }: { group: BoardGroup }) {
  const { folds } = useContext(DetailContext);
  return (
    <>
      <About group={group} />
      <Score group={group} />
      <GroupPicture group={group} />
      <Problems group={group} />
      {group.obstacle && <Obstacle obstacle={group.obstacle} />}
      <ul className={board.cards}>
        {group.members.map((member) => (
          <li key={member.person.id}>
            <MemberCard member={member} />
          </li>
        ))}
      </ul>
      {folds && <LockGroup group={group} />}
    </>
  );
}

/** How many and when, in one line. What is not right stands out. */
function Facts({ group: { members, least, most, slot, problems } }: { group: BoardGroup }) {
  const { t } = useText();
  const count = members.length;
  const wrongSize = count > 0 && (count < least || count > most);
  return (
    <span className={board.quiet}>
      {(wrongSize || (count > 0 && problems.length > 0)) && (
        <IconAlertTriangle size={16} className={classes.warning} aria-hidden="true" />
      )}
      <span data-warm={wrongSize || undefined}>{t('matching.group.members', { count })}</span>
      {count > 0 && ` · ${slotText(t, slot, 'slotsShort')}`}
    </span>
  );
}

/** Where the mentors work and what the group will work on. */
function About({ group: { mentor, partner, agenda } }: { group: BoardGroup }) {
  const { t } = useText();
  const { list } = useFormat();
  return (
    <div>
      <Text className={board.quiet}>
        {[mentor, ...(partner ? [partner] : [])].map((guide) => placeOf(guide)).join(' & ')}
      </Text>
      {partner && <Text className={board.quiet}>{t('matching.group.duo')}</Text>}
      {agenda.length > 0 && (
        <Text className={board.small}>
          <b>{t('matching.group.agenda')}</b> {list(agenda.map(({ name }) => name))}
        </Text>
      )}
    </div>
  );
}

/** The mean of the members, that opens into its parts. */
function Score({ group: { score, members } }: { group: BoardGroup }) {
  const { t } = useText();
  const mostPoints = useContext(WeightsContext);
  if (score === null || score === undefined) return null;
  const mean = (key: (typeof components)[number]) =>
    Math.round(members.reduce((sum, member) => sum + member.components[key], 0) / members.length);
  const parts = components.map((key) => {
    const [value, max] = [mean(key), mostPoints[key]];
    const valueText = t('matching.person.points', { points: value, most: max });
    return { key, label: t(`matching.component.${key}`), value, max, valueText };
  });
  const valueText = t('matching.group.scoreValue', { score });
  return <ScoreBar label={t('matching.group.score')} value={score} max={100} valueText={valueText} parts={parts} />;
}

function Problems({ group: { problems } }: { group: BoardGroup }) {
  const { t } = useText();
  if (!problems.length) return null;
  return (
    <div className={classes.problems}>
      <Text className={classes.problemsTitle}>
        <IconAlertTriangle size={18} aria-hidden="true" /> {t('matching.group.problems')}
      </Text>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>{reasonText(t, problem)}</li>
        ))}
      </ul>
    </div>
  );
}
