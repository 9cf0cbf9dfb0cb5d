import { useQuery } from '@apollo/client/react';
import { Skeleton, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { useText } from '../app/useText';
import board from './Board.module.css';
import { useBoardActions } from './BoardContext';
import classes from './Explanation.module.css';
import { FoldButton } from './FoldButton';
import { NearMentorsOf } from './placeDocuments';
import type { Near, Person } from './proposal';
import { guidesOf, reasonTexts } from './words';

interface NearMentorsProps {
  person: Person;
  /** Of the proposal: whatever changes may change this too. */
  version: number;
}

/** The mentors who would suit somebody best, each with the rule in the way. */
export function NearMentors({ person, version }: NearMentorsProps) {
  const { t } = useText();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  return (
    <div>
      <FoldButton open={open} controls={id} onClick={toggle}>
        <span className={board.small}>{t('explanation.near.show')}</span>
      </FoldButton>
      <div id={id} hidden={!open}>
        {open && <NearList key={version} person={person} />}
      </div>
    </div>
  );
}

function NearList({ person }: Pick<NearMentorsProps, 'person'>) {
  const { t } = useText();
  const { proposalId } = useBoardActions();
  const variables = { proposalId, personId: person.id };
  const { data } = useQuery(NearMentorsOf, { variables, fetchPolicy: 'cache-and-network' });
  if (!data) return <Skeleton height="4rem" />;
  const near = data.proposal.unplaced.flatMap((left) => left.near);
  if (!near.length) return <Text className={board.small}>{t('explanation.near.none')}</Text>;
  return (
    <ul className={classes.list}>
      {near.map((place) => (
        <li key={place.groupId}>
          <NearPlace place={place} />
        </li>
      ))}
    </ul>
  );
}

function NearPlace({ place }: { place: Near }) {
  const { t } = useText();
  return (
    <Text className={board.small}>
      <b>{guidesOf(place)}</b> {reasonTexts(t, place.reasons)}
    </Text>
  );
}
