import { useQuery } from '@apollo/client/react';
import { Initials } from '@libs/ui';
import { Group, Modal, Skeleton, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { IconBan, IconSearch, IconUserOff } from '@tabler/icons-react';
import { useDisclosure } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useText } from '../app/useText';
import { useBoardActions } from './BoardContext';
import { PlaceOptions } from './documents';
import { FoldButton } from './FoldButton';
import type { Board, BoardGroup, BoardMember, Option } from './proposal';
import classes from './MoveDialog.module.css';
import { Needs } from './PersonCard';
import { gainText, personMatches, placeOf, reasonTexts, slotText } from './words';

interface MoveDialogProps {
  proposal: Board;
  personId: string;
  onClose: () => void;
}

interface Place {
  group: BoardGroup;
  option: Option;
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
  const now = from && member && t('matching.move.now', { name: from.mentor.name, score: member.score });
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
          mentorName={from?.mentor.name}
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
  const go = async (groupId: string | null, mentor?: string) => {
    setBusy(true);
    const done = await move(person, { groupId, mentor });
    setBusy(false);
    if (done) onClose();
  };
  if (!places) return <Skeleton height="14rem" />;
  const words = search.trim().toLocaleLowerCase();
  const found = places.filter(({ group }) => !words || personMatches(group.mentor, words));
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
              onClick={() => void go(group.id, group.mentor.name)}
            >
              <About group={group} />
              <span className={classes.gain} data-loss={(option.gain ?? 0) < 0 || undefined}>
                {gainText(t, option.gain)}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <Forbidden places={forbidden} searched={words !== ''} />
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

const isFar = ({ option }: Place) => option.reasons.some(({ key }) => key === 'discipline');

/** Groups that cannot be, with the rule. Those of another discipline are folded away, unless they were looked for. */
function Forbidden({ places, searched }: { places: Place[]; searched: boolean }) {
  const { t } = useText();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  if (!places.length) return null;
  const far = searched ? [] : places.filter(isFar);
  const near = places.filter((place) => !far.includes(place));
  return (
    <>
      {near.length > 0 && <Title order={3}>{t('matching.move.forbidden', { count: near.length })}</Title>}
      <ForbiddenList places={near} />
      {far.length > 0 && (
        <div>
          <FoldButton open={open} controls={id} onClick={toggle}>
            {t('matching.move.far', { count: far.length })}
          </FoldButton>
          <div id={id} hidden={!open}>
            {open && <ForbiddenList places={far} />}
          </div>
        </div>
      )}
    </>
  );
}

function ForbiddenList({ places }: { places: Place[] }) {
  const { t } = useText();
  return (
    <ul className={classes.list}>
      {places.map(({ group, option }) => (
        <li key={group.id} className={classes.forbidden}>
          <About group={group} />
          <Group gap={6} wrap="nowrap" align="flex-start" className={classes.reason}>
            <IconBan size={18} aria-hidden="true" />
            <span>{reasonTexts(t, option.reasons)}</span>
          </Group>
        </li>
      ))}
    </ul>
  );
}

/** Which group it is. */
function About({ group: { mentor, members, slot, most } }: { group: BoardGroup }) {
  const { t } = useText();
  const room = most - members.length;
  const size = t('matching.group.members', { count: members.length });
  const left = room > 0 ? t('matching.group.room', { count: room }) : t('matching.group.noRoom');
  const state = members.length ? `${slotText(t, slot)} · ${size}, ${left}` : t('matching.move.emptyGroup');
  return (
    <>
      <Initials name={mentor.name} size="md" />
      <span className={classes.words}>
        <span className={classes.name}>{mentor.name}</span>
        <span className={classes.quiet}>
          {placeOf(mentor)} · {state}
        </span>
      </span>
    </>
  );
}
