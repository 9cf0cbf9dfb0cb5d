import { useQuery } from '@apollo/client/react';
import { Modal, Skeleton, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { IconSearch, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../app/useText';
import { useBoardActions } from './BoardContext';
import { PlaceOptions } from './placeDocuments';
import { ForbiddenPlaces } from './ForbiddenPlaces';
import { PlaceAbout, type Place } from './PlaceAbout';
import type { Board, BoardMember } from './proposal';
import classes from './MoveDialog.module.css';
import { Needs } from './PersonCard';
import { gainText, guidesMatch, guidesOf } from './words';

interface MoveDialogProps {
  proposal: Board;
  personId: string;
  onClose: () => void;
}

const MANY = 8;

function whereIs({ groups, unplaced }: Board, personId: string) {
  const from = groups.find(({ members }) => members.some(({ person }) => person.id === personId));
  const member = from?.members.find(({ person }) => person.id === personId);
  const left = unplaced.find((one) => one.person.id === personId);
  const someone: Pick<BoardMember, 'person' | 'needs'> | undefined = member ?? left;
  return { from, member, someone };
}

/** Every group as a place for somebody: what is possible with its gain, what is not with the rule and with whom. */
export function MoveDialog({ proposal, personId, onClose }: MoveDialogProps) {
  const { t } = useText();
  const { from, member, someone } = whereIs(proposal, personId);
  if (!someone) return null;
  const { person, needs } = someone;
  const now = from && member && t('matching.move.now', { name: guidesOf(from), score: member.score });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('matching.move.title', { name: person.name })}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common.actions.close') }}
    >
      <Stack gap="md">
        <div>
          <Text>{now ?? t('matching.move.nowNone')}</Text>
          <Needs needs={needs} />
        </div>
        <Places
          key={proposal.version}
          {...{ proposal, person, onClose }}
          fromId={from?.id}
          mentorName={from && guidesOf(from)}
        />
      </Stack>
    </Modal>
  );
}

type Person = BoardMember['person'];
type PlacesProps = Pick<MoveDialogProps, 'proposal' | 'onClose'> & {
  person: Person;
  fromId?: string;
  mentorName?: string;
};

function usePlaces(proposal: Board, personId: string, fromId: string | undefined) {
  const variables = { proposalId: proposal.id, personId };
  const { data } = useQuery(PlaceOptions, { variables, fetchPolicy: 'network-only' });
  const groups = new Map(proposal.groups.map((group) => [group.id, group]));
  return data?.placeOptions.flatMap((option): Place[] => {
    const group = groups.get(option.groupId);
    return group && group.id !== fromId ? [{ group, option }] : [];
  });
}

/** Groups that nearly fit come first: of the same discipline, with the fewest rules in the way. */
const distance = ({ option: { reasons } }: Place) =>
  reasons.length + (reasons.some(({ key }) => key === 'discipline') ? 100 : 0);

function Places({ proposal, person, fromId, onClose }: PlacesProps) {
  const { t } = useText();
  const { move } = useBoardActions();
  const [search, setSearch] = useState('');
  const [busy, setBusy] = useState(false);
  const places = usePlaces(proposal, person.id, fromId);
  const go = async (groupId: string | null, mentor?: string, reason?: string) => {
    setBusy(true);
    const done = await move(person, { groupId, fromId, mentor, reason });
    setBusy(false);
    if (done) onClose();
  };
  if (!places) return <Skeleton height="14rem" />;
  const words = search.trim().toLocaleLowerCase();
  const found = places.filter(({ group }) => guidesMatch(group, words));
  const allowed = found.filter(({ option }) => option.allowed);
  allowed.sort((one, other) => (other.option.gain ?? 0) - (one.option.gain ?? 0));
  const forbidden = found.filter(({ option }) => !option.allowed);
  forbidden.sort((one, other) => distance(one) - distance(other));
  return (
    <Stack gap="md" aria-busy={busy}>
      {places.length > MANY && (
        <TextInput
          label={t('matching.move.find')}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      {fromId && <TrayTarget disabled={busy} onChoose={() => void go(null)} />}
      <div>
        <Title order={3}>
          {allowed.length || search
            ? t('matching.move.allowed', { count: allowed.length })
            : t('matching.move.noneAllowed')}
        </Title>
        {allowed.length > 0 && <Text className={classes.quiet}>{t('matching.move.gainHelp')}</Text>}
      </div>
      <ul className={classes.list}>
        {allowed.map(({ group, option }) => (
          <li key={group.id}>
            <UnstyledButton
              className={classes.choice}
              disabled={busy}
              onClick={() => void go(group.id, guidesOf(group))}
            >
              <PlaceAbout group={group} />
              <span className={classes.gain} data-loss={(option.gain ?? 0) < 0 || undefined}>
                {gainText(t, option.gain)}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <ForbiddenPlaces
        places={forbidden}
        searched={words !== ''}
        busy={busy}
        onExcept={({ group }, reason) => void go(group.id, guidesOf(group), reason)}
      />
    </Stack>
  );
}

function TrayTarget({ disabled, onChoose }: { disabled: boolean; onChoose: () => void }) {
  const { t } = useText();
  return (
    <UnstyledButton className={classes.choice} disabled={disabled} onClick={onChoose}>
      <IconUserOff size={28} stroke={1.5} aria-hidden="true" />
      <span className={classes.words}>
        <span className={classes.name}>{t('matching.tray.target')}</span>
        <span className={classes.quiet}>{t('matching.tray.targetHelp')}</span>
      </span>
    </UnstyledButton>
  );
}
