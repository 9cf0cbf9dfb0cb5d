import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { toast, VisuallyHidden } from '@libs/ui';
import { Button, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { DuoOfMentor_EnrolmentFragment as Mentor } from '../gql/graphql';

const DuoOfMentor_enrolment = graphql(`
  fragment DuoOfMentor_enrolment on Enrolment {
    id
    person {
      id
      name
    }
    partner {
      id
      name
    }
  }
`);

const MentorsForDuo = graphql(`
  query MentorsForDuo($programmeId: ID!, $search: String) {
    enrolments(programmeId: $programmeId, role: MENTOR, search: $search, first: 20) {
      edges {
        node {
          id
          person {
            id
            name
            team {
              id
              name
            }
          }
          partner {
            id
          }
        }
      }
    }
  }
`);

const JoinDuo = graphql(`
  mutation JoinDuo($input: JoinDuo!) {
    joinDuo(input: $input) {
      id
      ...DuoOfMentor_enrolment
    }
  }
`);

const PartDuo = graphql(`
  mutation PartDuo($enrolmentId: ID!) {
    partDuo(enrolmentId: $enrolmentId) {
      id
      ...DuoOfMentor_enrolment
    }
  }
`);

const refetch = ['Enrolments', 'ProgrammeHome'];

interface DuoOfMentorProps {
  enrolment: FragmentType<typeof DuoOfMentor_enrolment>;
  closed: boolean;
}

/** With whom a mentor guides a group. HR makes a duo and parts it until the groups are announced. */
export function DuoOfMentor({ enrolment, closed }: DuoOfMentorProps) {
  const { t } = useText();
  const { data: mentor } = useSuspenseFragment({
    fragment: DuoOfMentor_enrolment,
    fragmentName: 'DuoOfMentor_enrolment',
    from: enrolment,
  });
  const [choosing, setChoosing] = useState(false);
  const { partner, person } = mentor;
  return (
    <Stack gap={4} align="flex-start">
      {partner && <Text size="sm">{t('enrolment.duo.with', { name: partner.name })}</Text>}
      {partner && !closed && <Part mentor={mentor} />}
      {!partner && !closed && !choosing && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconUsers size={16} aria-hidden />}
          onClick={() => setChoosing(true)}
        >
          {t('enrolment.duo.make')}
          <VisuallyHidden>&nbsp;{t('enrolment.duo.of', { name: person.name })}</VisuallyHidden>
        </Button>
      )}
      {!partner && !closed && choosing && <Choose mentor={mentor} onDone={() => setChoosing(false)} />}
    </Stack>
  );
}

function Choose({ mentor, onDone }: { mentor: Mentor; onDone: () => void }) {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { data, previousData } = useQuery(MentorsForDuo, { variables: { programmeId, search } });
  const [join, joining] = useAction(JoinDuo, { refetch });
  const free = ((data ?? previousData)?.enrolments.edges ?? []).filter(
    ({ node }) => node.id !== mentor.id && !node.partner,
  );
  const choose = async (partnerId: string | null) => {
    const name = free.find(({ node }) => node.id === partnerId)?.node.person.name;
    if (!partnerId || !name || !(await join({ input: { enrolmentId: mentor.id, partnerId } }))) return;
    toast.done(t('enrolment.duo.made', { name: mentor.person.name, partner: name }));
    onDone();
  };
  return (
    <Stack gap="xs" w="100%" maw="20rem">
      <Select
        label={t('enrolment.duo.choose', { name: mentor.person.name })}
        placeholder={t('enrolment.list.search')}
        searchable
        autoFocus
        disabled={joining}
        data={free.map(({ node: { id, person } }) => ({
          value: id,
          label: [person.name, person.team?.name].filter(Boolean).join(' · '),
        }))}
        filter={({ options }) => options}
        value={null}
        onChange={(id) => void choose(id)}
        searchValue={typed}
        onSearchChange={setTyped}
        nothingFoundMessage={t('enrolment.wanted.nobody')}
      />
      <Button variant="default" size="compact-sm" onClick={onDone}>
        {t('common.actions.cancel')}
      </Button>
    </Stack>
  );
}

/** The list of the other is read again: there the duo is gone as well. */
function Part({ mentor: { id, person } }: { mentor: Mentor }) {
  const { t } = useText();
  const [part, parting] = useAction(PartDuo, { refetch });
  const alone = async () => {
    if (await part({ enrolmentId: id })) toast.done(t('enrolment.duo.parted'));
  };
  return (
    <Button variant="subtle" size="compact-sm" loading={parting} onClick={() => void alone()}>
      {t('enrolment.duo.part')}
      <VisuallyHidden>&nbsp;{t('enrolment.duo.of', { name: person.name })}</VisuallyHidden>
    </Button>
  );
}
