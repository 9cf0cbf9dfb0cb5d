import { VisuallyHidden } from '@libs/ui';
import { Button, Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { memo, useContext } from 'react';
import { useText } from '../app/useText';
import board from './Board.module.css';
import classes from './MemberCard.module.css';
import { EarlierContext, useBoardActions, WeightsContext } from './BoardContext';
import { Needs, PersonCard } from './PersonCard';
import type { BoardMember } from './proposal';
import { WhyHere } from './WhyHere';
import { components, placeOf } from './words';

/** A mentee in a group. */
export const MemberCard = memo(function MemberCard({ member }: { member: BoardMember }) {
  const { readOnly } = useBoardActions();
  const { person, locked } = member;
  return (
    <PersonCard
      person={person}
      locked={locked}
      aside={<Score score={member.score} />}
      notes={<Before personId={person.id} />}
    >
      <Text className={board.quiet}>{placeOf(person)}</Text>
      <Exception member={member} />
      <Needs needs={member.needs} />
      <Points member={member} />
      <WhyHere person={person} />
      {!readOnly && <Lock member={member} />}
    </PersonCard>
  );
});

/** How well the place fits. */
function Score({ score }: Pick<BoardMember, 'score'>) {
  const { t } = useText();
  return (
    <span className={classes.score}>
      {score}
      <VisuallyHidden>&nbsp;{t('matching.person.score', { score: '' }).trim()}</VisuallyHidden>
    </span>
  );
}

/** Why somebody of another discipline is here. */
function Exception({ member: { otherDiscipline, exceptionReason } }: { member: BoardMember }) {
  const { t } = useText();
  if (!otherDiscipline) return null;
  return (
    <Text className={board.small}>
      <b>{t('board.exception.mark')}</b> {exceptionReason && t('board.exception.because', { reason: exceptionReason })}
    </Text>
  );
}

/** With whom this person was in the proposal before. */
function Before({ personId }: { personId: string }) {
  const { t } = useText();
  const mentors = useContext(EarlierContext);
  if (!mentors.has(personId)) return null;
  const name = mentors.get(personId);
  return (
    <span className={classes.before}>
      {name ? t('matching.board.before', { name }) : t('matching.board.beforeNone')}
    </span>
  );
}

/** What the points of this place are made of. */
function Points({ member }: { member: BoardMember }) {
  const { t } = useText();
  const mostPoints = useContext(WeightsContext);
  return (
    <dl className={classes.points}>
      {components.map((key) => (
        <div key={key}>
          <dt>{t(`matching.component.${key}`)}</dt>
          <dd>{t('matching.person.points', { points: member.components[key], most: mostPoints[key] })}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lock({ member: { person, locked } }: { member: BoardMember }) {
  const { t } = useText();
  const { lock } = useBoardActions();
  const Icon = locked ? IconLock : IconLockOpen;
  return (
    <Button
      variant={locked ? 'light' : 'subtle'}
      size="compact-sm"
      className={board.action}
      aria-pressed={locked}
      leftSection={<Icon size={16} aria-hidden="true" />}
      onClick={() => lock(person.id, !locked)}
    >
      {t(locked ? 'matching.person.locked' : 'matching.person.lock')}
      <VisuallyHidden>&nbsp;{person.name}</VisuallyHidden>
    </Button>
  );
}
