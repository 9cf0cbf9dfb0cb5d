import { useQuery } from '@apollo/client/react';
import { Section, toast } from '@libs/ui';
import { Button, Group, MultiSelect, SegmentedControl, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'react-router';
import { useDraft } from '../app/drafts';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { EnrolmentRole } from '../gql/graphql';

const PeopleToEnrol = graphql(`
  query PeopleToEnrol($search: String!) {
    people(first: 20, search: $search) {
      edges {
        node {
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
      }
    }
  }
`);

const EnrolPeople = graphql(`
  mutation EnrolPeople($input: EnrolPeople!) {
    enrolPeople(input: $input) {
      id
    }
  }
`);

/** Who is chosen so far, by id. */
const nobody: { role: EnrolmentRole; names: Record<string, string> } = { role: 'MENTOR', names: {} };

/** HR enrols people by name; they say yes themselves. */
export function InvitePeople({ programmeId }: { programmeId: string }) {
  const { t } = useText();
  const [{ role, names }, setDraft, forget] = useDraft(`invite.${programmeId}`, () => nobody);
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 200);
  const { data } = useQuery(PeopleToEnrol, { variables: { search: settled }, skip: !settled });
  const [enrol, enrolling] = useAction(EnrolPeople, { refetch: ['Enrolments', 'ProgrammeHome'] });
  const found = (settled && data ? data.people.edges : []).map(({ node: { id, name, discipline, team } }) => ({
    value: id,
    label: [name, discipline?.name, team?.name].filter(Boolean).join(' · '),
  }));
  const chosen = Object.keys(names);
  const kept = chosen.filter((id) => !found.some(({ value }) => value === id));
  const choose = (ids: string[]) =>
    setDraft({
      role,
      names: Object.fromEntries(ids.map((id) => [id, names[id] ?? found.find(({ value }) => value === id)!.label])),
    });
  const send = async () => {
    if (!chosen.length) return toast.problem(t('enrolment.invite.someone'));
    const people = chosen.map((personId) => ({ id: crypto.randomUUID(), personId }));
    if (!(await enrol({ input: { programmeId, role, people } }))) return;
    forget();
    toast.done(t('enrolment.invite.done', { count: people.length }));
  };
  const roles = (['MENTOR', 'MENTEE'] as const).map((value) => ({ value, label: t(`enrolment.roles.${value}`) }));
  return (
    <Section title={t('enrolment.invite.title')} lead={t('enrolment.invite.lead')}>
      <Stack gap="md" align="flex-start">
        <div role="group" aria-label={t('enrolment.invite.as')}>
          <SegmentedControl
            data={roles}
            value={role}
            onChange={(value) => setDraft({ role: value as EnrolmentRole, names })}
          />
        </div>
        <MultiSelect
          w="100%"
          label={t('enrolment.invite.who')}
          placeholder={t('enrolment.invite.search')}
          searchable
          hidePickedOptions
          data={[...found, ...kept.map((value) => ({ value, label: names[value] ?? '' }))]}
          filter={({ options }) => options.filter((option) => !('value' in option && kept.includes(option.value)))}
          value={chosen}
          onChange={choose}
          searchValue={search}
          onSearchChange={setSearch}
          maxValues={100}
          nothingFoundMessage={settled && data ? t('people.none.notFound') : undefined}
        />
        <Group gap="sm">
          <Button onClick={() => void send()} loading={enrolling}>
            {chosen.length ? t('enrolment.invite.action', { count: chosen.length }) : t('enrolment.invite.open')}
          </Button>
          <Button component={Link} to="?" variant="default">
            {t('common.actions.close')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
