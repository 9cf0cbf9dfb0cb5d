import { Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useText } from '../app/useText';
import type { EnrolmentRole } from '../gql/graphql';
import { DisciplineSelect } from '../people/DisciplineSelect';

const states = ['confirmed', 'unconfirmed', 'incomplete'] as const;
type State = (typeof states)[number];
const roles = ['MENTOR', 'MENTEE'] as const;

interface EnrolmentFilter {
  search: string;
  role: EnrolmentRole | null;
  disciplineId: string | null;
  state: State | null;
}

/** The filter stands in the address, so that a page of HR can be sent and comes back. */
export function useEnrolmentFilter(): EnrolmentFilter & { filtered: boolean; inviting: boolean } {
  const [params] = useSearchParams();
  const filter = {
    search: params.get('search') ?? '',
    role: roles.find((role) => role === params.get('role')) ?? null,
    disciplineId: params.get('discipline'),
    state: states.find((state) => state === params.get('state')) ?? null,
  };
  return { ...filter, filtered: Object.values(filter).some(Boolean), inviting: params.has('invite') };
}

/** As the API asks for it. */
export const variablesOf = ({ search, role, disciplineId, state }: EnrolmentFilter) => ({
  search: search.trim() || null,
  role,
  disciplineId,
  confirmed: state === 'confirmed' ? true : state === 'unconfirmed' ? false : null,
  incomplete: state === 'incomplete' ? true : null,
});

export function EnrolmentFilters({ disciplines }: { disciplines: readonly { id: string; name: string }[] }) {
  const { t } = useText();
  const filter = useEnrolmentFilter();
  const [, setParams] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setParams(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  return (
    <Group gap="md" align="flex-end">
      <TextInput
        flex="1 1 14rem"
        label={t('enrolment.list.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={filter.search}
        onChange={(event) => set('search', event.currentTarget.value)}
      />
      <Select
        flex={{ base: '1 1 9rem', sm: '0 1 11rem' }}
        label={t('enrolment.list.role')}
        placeholder={t('enrolment.list.everyRole')}
        clearable
        data={[
          { value: 'MENTOR', label: t('enrolment.list.mentors') },
          { value: 'MENTEE', label: t('enrolment.list.mentees') },
        ]}
        value={filter.role}
        onChange={(role) => set('role', role)}
      />
      <DisciplineSelect
        disciplines={disciplines}
        value={filter.disciplineId}
        onChange={(discipline) => set('discipline', discipline)}
      />
      <Select
        flex={{ base: '1 1 9rem', sm: '0 1 14rem' }}
        label={t('enrolment.list.state')}
        placeholder={t('enrolment.list.states.all')}
        clearable
        data={states.map((state) => ({ value: state, label: t(`enrolment.list.states.${state}`) }))}
        value={filter.state}
        onChange={(state) => set('state', state)}
      />
    </Group>
  );
}
