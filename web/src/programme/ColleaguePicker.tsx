import { useQuery } from '@apollo/client/react';
import { Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { namedColleague, type NamedColleague } from './enrolDraft';
import { Ranked } from './Ranked';

const Colleagues = graphql(`
  query Colleagues($search: String!, $mentorsOf: ID) {
    colleagues(search: $search, mentorsOf: $mentorsOf) {
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
`);

interface ColleaguePickerProps {
  label: string;
  help: string;
  /** Only mentors of this programme. */
  mentorsOf?: string;
  most: number;
  ordered?: boolean;
  chosen: NamedColleague[];
  onChange: (chosen: NamedColleague[]) => void;
}

const shown = ({ name, place }: NamedColleague) => [name, place].filter(Boolean).join(' · ');

/** Names colleagues by typing a few letters. */
export function ColleaguePicker({ label, help, mentorsOf, most, ordered, chosen, onChange }: ColleaguePickerProps) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const skip = !mentorsOf && search.length < 2;
  const { data, previousData } = useQuery(Colleagues, { variables: { search, mentorsOf }, skip });
  const found = (skip ? [] : ((data ?? previousData)?.colleagues ?? [])).map(namedColleague);
  const free = found.filter(({ id }) => !chosen.some((person) => person.id === id));
  const choose = (id: string | null) => {
    const person = free.find((each) => each.id === id);
    if (person) onChange([...chosen, person]);
    setTyped('');
  };
  return (
    <Stack gap="xs">
      <Select
        label={label}
        description={help}
        placeholder={t('enrolment.wanted.search')}
        searchable
        data={free.map((person) => ({ value: person.id, label: shown(person) }))}
        filter={({ options }) => options}
        value={null}
        onChange={choose}
        searchValue={typed}
        onSearchChange={setTyped}
        disabled={chosen.length >= most}
        nothingFoundMessage={t(skip ? 'enrolment.wanted.twoLetters' : 'enrolment.wanted.nobody')}
      />
      {chosen.length > 0 && (
        <Ranked
          label={label}
          items={chosen}
          keyOf={({ id }) => id}
          nameOf={shown}
          ordered={ordered}
          onChange={onChange}
        />
      )}
    </Stack>
  );
}
