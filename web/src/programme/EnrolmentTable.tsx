import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { DataTable, toast, type Column } from '@libs/ui';
import { ActionIcon, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { EnrolmentTable_EnrolmentFragment as Row } from '../gql/graphql';
import { DuoOfMentor } from './DuoOfMentor';
import { HalfDaysPicture } from './HalfDaysPicture';

const EnrolmentTable_enrolment = graphql(`
  fragment EnrolmentTable_enrolment on Enrolment {
    id
    role
    availability
    preferred
    groups
    confirmedAt
    ...DuoOfMentor_enrolment
    person {
      id
      name
      discipline {
        id
        name
      }
      team {
        id
        name
      }
    }
    needs {
      rank
      need {
        id
        name
      }
    }
    wanted {
      id
      name
    }
  }
`);

const RemoveEnrolment = graphql(`
  mutation RemoveEnrolment($id: ID!) {
    removeEnrolment(id: $id) {
      id
    }
  }
`);

interface EnrolmentTableProps {
  /** Of the programme. */
  name: string;
  enrolments: ({ id: string } & FragmentType<typeof EnrolmentTable_enrolment>)[];
  closed: boolean;
  empty: ReactNode;
  more?: { label: string; onMore: () => void; loading: boolean };
}

/** Enrolments as HR sees them. */
export function EnrolmentTable({ name, enrolments, closed, empty, more }: EnrolmentTableProps) {
  const { t } = useText();
  const { data: rows } = useSuspenseFragment({
    fragment: EnrolmentTable_enrolment,
    fragmentName: 'EnrolmentTable_enrolment',
    from: enrolments,
  });
  const columns: Column<Row>[] = [
    { key: 'person', header: t('enrolment.list.person'), names: true, cell: (row) => <Who row={row} /> },
    { key: 'role', header: t('enrolment.list.role'), cell: (row) => <Role row={row} closed={closed} /> },
    { key: 'needs', header: t('enrolment.list.needs'), cell: (row) => <Needs row={row} /> },
    {
      key: 'wanted',
      header: t('enrolment.list.wanted'),
      cell: ({ wanted }) => wanted.map((person) => person.name).join(', ') || '–',
    },
    {
      key: 'halfDays',
      header: t('enrolment.list.halfDays'),
      cell: ({ availability, preferred }) => <HalfDaysPicture availability={availability} preferred={preferred} />,
    },
    { key: 'state', header: t('enrolment.list.state'), cell: (row) => <State row={row} closed={closed} /> },
  ];
  return (
    <DataTable
      caption={t('enrolment.list.table', { name })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      more={more}
    />
  );
}

/** A team is often called after its discipline; then it says enough by itself. */
const placeOf = ({ discipline, team }: Row['person']) =>
  [team?.name.startsWith(discipline?.name ?? '') ? null : discipline?.name, team?.name].filter(Boolean).join(' · ');

const Who = ({ row: { person } }: { row: Row }) => (
  <div>
    {person.name}
    <Text size="sm" c="dimmed" fw={400}>
      {person.team ? placeOf(person) : person.discipline?.name}
    </Text>
  </div>
);

function Role({ row, closed }: { row: Row; closed: boolean }) {
  const { t } = useText();
  const { role, groups } = row;
  if (role === 'MENTEE') return t('enrolment.roles.MENTEE');
  return (
    <div>
      {t('enrolment.roles.MENTOR')}
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('enrolment.list.groups', { count: groups })}
      </Text>
      <DuoOfMentor enrolment={row} closed={closed} />
    </div>
  );
}

function Needs({ row: { needs } }: { row: Row }) {
  const { t } = useText();
  if (!needs.length)
    return (
      <Text span c="dimmed">
        {t('enrolment.list.noNeeds')}
      </Text>
    );
  return (
    <Stack gap={0}>
      {needs.map(({ rank, need }) => (
        <span key={need.id}>{`${rank}. ${need.name}`}</span>
      ))}
    </Stack>
  );
}

function State({ row, closed }: { row: Row; closed: boolean }) {
  const { t } = useText();
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between" align="flex-start">
      <Badge color={row.confirmedAt ? 'leaf' : 'apricot'} style={{ flex: 'none' }}>
        {t(row.confirmedAt ? 'enrolment.list.confirmed' : 'enrolment.list.waiting')}
      </Badge>
      {!closed && !row.confirmedAt && <TakeOut id={row.id} name={row.person.name} />}
    </Group>
  );
}

/** Only of somebody who has not said yes; it cannot be undone, so it asks first. */
function TakeOut({ id, name }: { id: string; name: string }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const [remove, removing] = useAction(RemoveEnrolment, { refetch: ['Enrolments', 'ProgrammeHome'] });
  const takeOut = async () => {
    if (await remove({ id })) toast.done(t('enrolment.list.removed', { name }));
  };
  if (!asking)
    return (
      <ActionIcon aria-label={t('enrolment.list.removeLabel', { name })} onClick={() => setAsking(true)}>
        <IconUserMinus size={20} aria-hidden />
      </ActionIcon>
    );
  return (
    <Stack gap="xs" role="group" aria-label={t('enrolment.list.removeLabel', { name })}>
      <Text size="sm">{t('enrolment.list.removeQuestion', { name })}</Text>
      <Button size="compact-md" color="red" loading={removing} onClick={() => void takeOut()}>
        {t('enrolment.list.removeYes')}
      </Button>
      <Button size="compact-md" variant="default" autoFocus onClick={() => setAsking(false)}>
        {t('common.actions.cancel')}
      </Button>
    </Stack>
  );
}
