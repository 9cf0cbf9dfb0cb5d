import { useDroppable } from '@dnd-kit/core';
import { Initials, ScoreBar, VisuallyHidden } from '@libs/ui';
import { Button, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconLock, IconLockOpen } from '@tabler/icons-react';
import { memo, useContext, useId } from 'react';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './Board.module.css';
import { DraggingContext, useBoardActions } from './BoardContext';
import type { BoardGroup, Option } from './proposal';
import { MemberCard } from './MemberCard';
import { components, gainText, mostPoints, placeOf, reasonText, reasonTexts, slotText } from './words';

/** A group as a column. While somebody is dragged it says whether that person can come here. */
export function GroupColumn({ group }: { group: BoardGroup }) {
  const id = useId();
  const dragging = useContext(DraggingContext);
  const { setNodeRef, isOver } = useDroppable({ id: group.id });
  const option = dragging && dragging.fromId !== group.id ? dragging.options.get(group.id) : undefined;
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={id}
      className={classes.column}
      data-forbidden={(option && !option.allowed) || undefined}
      data-allowed={option?.allowed || undefined}
      data-over={(isOver && dragging?.fromId !== group.id) || undefined}
    >
      <ColumnHead group={group} headingId={id} />
      {option && <Verdict option={option} />}
      <ColumnBody group={group} />
    </section>
  );
}

/** In words, whether somebody who is dragged can come here. */
function Verdict({ option }: { option: Option }) {
  const { t } = useText();
  const { allowed, gain, reasons } = option;
  return (
    <div className={classes.afloat}>
      <div className={classes.verdict} data-forbidden={!allowed || undefined}>
        {!allowed && <IconBan size={18} aria-hidden="true" />}
        <span>{allowed ? gainText(t, gain) : reasonTexts(t, reasons)}</span>
      </div>
    </div>
  );
}

const ColumnHead = memo(function ColumnHead({ group, headingId }: { group: BoardGroup; headingId: string }) {
  return (
    <>
      <Mentor group={group} headingId={headingId} />
      <Facts group={group} />
    </>
  );
});

const ColumnBody = memo(function ColumnBody({ group }: { group: BoardGroup }) {
  const { readOnly } = useBoardActions();
  return (
    <>
      <Score group={group} />
      <Problems group={group} />
      <ul className={classes.cards}>
        {group.members.map((member) => (
          <li key={member.person.id}>
            <MemberCard member={member} />
          </li>
        ))}
      </ul>
      {!readOnly && <LockGroup group={group} />}
    </>
  );
});

function Mentor({ group: { mentor }, headingId }: { group: BoardGroup; headingId: string }) {
  return (
    <div className={classes.mentor}>
      <Initials name={mentor.name} size="md" />
      <div className={classes.words}>
        <Title order={2} id={headingId} className={classes.mentorName}>
          {mentor.name}
        </Title>
        <Text className={classes.quiet}>{placeOf(mentor)}</Text>
      </div>
    </div>
  );
}

function Facts({ group: { members, least, most, slot, agenda } }: { group: BoardGroup }) {
  const { t } = useText();
  const { list } = useFormat();
  const count = members.length;
  return (
    <div className={classes.facts}>
      <div className={classes.pills}>
        <span className={classes.pill} data-warm={count < least || count > most || undefined}>
          {t('matching.group.size', { count, least, most })}
        </span>
        <span className={classes.pill}>{slotText(t, slot)}</span>
      </div>
      {agenda.length > 0 && (
        <Text className={classes.small}>
          <b>{t('matching.group.agenda')}</b> {list(agenda.map(({ name }) => name))}
        </Text>
      )}
    </div>
  );
}

/** The mean of the members, that opens into its parts. */
function Score({ group: { score, members } }: { group: BoardGroup }) {
  const { t } = useText();
  if (score === null || score === undefined) return null;
  const mean = (key: (typeof components)[number]) =>
    Math.round(members.reduce((sum, member) => sum + member.components[key], 0) / members.length);
  const parts = components.map((key) => {
    const value = mean(key);
    const max = mostPoints[key];
    return { key, label: t(`matching.component.${key}`), value, max, valueText: `${value} / ${max}` };
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

function LockGroup({ group: { id, locked, mentor } }: { group: BoardGroup }) {
  const { t } = useText();
  const { lockGroup } = useBoardActions();
  const Icon = locked ? IconLockOpen : IconLock;
  return (
    <Button
      variant="subtle"
      size="compact-md"
      className={classes.lockGroup}
      leftSection={<Icon size={18} aria-hidden="true" />}
      onClick={() => lockGroup(id, !locked)}
    >
      {t(locked ? 'matching.group.unlock' : 'matching.group.lock')}
      <VisuallyHidden>&nbsp;{t('matching.group.forGroup', { name: mentor.name })}</VisuallyHidden>
    </Button>
  );
}
