import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { fits } from '../app/i18n';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import board from './Board.module.css';
import { useBoardActions } from './BoardContext';
import type { Person, Remedy as Change, Unplaced } from './proposal';
import { guidesOf, slotText } from './words';

/** The smallest change that gives somebody a place, with a way to make it. */
export function Remedy({ left: { person, reason, remedy } }: { left: Unplaced }) {
  const { t } = useText();
  const say = useSay();
  const { readOnly } = useBoardActions();
  const text = remedy ? say(remedy) : reason.key === 'noHalfDays' ? t('explanation.remedy.giveHalfDays') : null;
  if (!text) return null;
  return (
    <div>
      <Text className={board.small}>
        <b>{t('matching.tray.helps')}</b> {text}
      </Text>
      {!readOnly &&
        (remedy?.moves.length ? <Act person={person} moves={remedy.moves} /> : <Way {...{ person, remedy }} />)}
    </div>
  );
}

/** A remedy in words. */
function useSay(): (remedy: Change) => string | null {
  const { t } = useText();
  const { list } = useFormat();
  return ({ key, mentor, partner, slot, count, moves }) => {
    const [first] = moves;
    const params = {
      ...(mentor && { name: guidesOf({ mentor, partner }) }),
      ...(slot !== null && { slot: slotText(t, slot) }),
      ...(count !== null && { count }),
      ...(first && { member: first.person.name, to: guidesOf(first) }),
      people: list(moves.map((move) => move.person.name)),
    };
    const text: string = `explanation.remedy.${key === 'oneMentorMore' && count ? 'oneMentorAndPeople' : key}`;
    return fits(text, params) ? t(text, params) : null;
  };
}

/** Moves that are the whole remedy, made one after the other: each can be taken back. */
function Act({ person, moves }: { person: Person; moves: Change['moves'] }) {
  const { t } = useText();
  const { move } = useBoardActions();
  const [busy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    for (const { groupId, fromId, person: who, ...to } of moves)
      if (!(await move(who, { groupId, fromId, mentor: guidesOf(to), byMouse: who.id !== person.id }))) break;
    setBusy(false);
  };
  return (
    <Button variant="light" size="compact-sm" className={board.action} loading={busy} onClick={() => void act()}>
      {t('explanation.remedy.act')}
    </Button>
  );
}

/** Where somebody can go about a remedy that is more than a move. */
function Way({ person, remedy }: { person: Person; remedy?: Change | null }) {
  const { t } = useText();
  const { programmeId } = useParams();
  const inSettings = remedy?.key === 'oneExceptionMore';
  const more = remedy?.key === 'oneMentorMore' || remedy?.key === 'moreMentees';
  const search = more ? '' : `?search=${encodeURIComponent(person.name)}`;
  return (
    <Anchor
      component={Link}
      to={inSettings ? `/programme/${programmeId}/settings` : `/programme/${programmeId}/enrolments${search}`}
      className={board.small}
    >
      {t(inSettings ? 'explanation.remedy.settings' : 'explanation.remedy.enrolments')}
    </Anchor>
  );
}
