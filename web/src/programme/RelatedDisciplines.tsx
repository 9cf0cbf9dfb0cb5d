import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Section } from '@libs/ui';
import { MultiSelect, Stack, Text } from '@mantine/core';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';

const RelatedDisciplines_discipline = graphql(`
  fragment RelatedDisciplines_discipline on Discipline {
    id
    name
    related {
      id
    }
  }
`);

const RelateDisciplines = graphql(`
  mutation RelateDisciplines($oneId: ID!, $otherId: ID!, $related: Boolean!) {
    relateDisciplines(oneId: $oneId, otherId: $otherId, related: $related) {
      ...RelatedDisciplines_discipline
    }
  }
`);

/** Which disciplines may share a group; what is chosen at one shows at the other. */
export function RelatedDisciplines(props: {
  disciplines: readonly ({ id: string } & FragmentType<typeof RelatedDisciplines_discipline>)[];
}) {
  const { t } = useText();
  const { data: disciplines } = useSuspenseFragment({
    fragment: RelatedDisciplines_discipline,
    from: [...props.disciplines],
  });
  const [relate] = useAction(RelateDisciplines);
  const options = disciplines.map(({ id, name }) => ({ value: id, label: name }));
  const change = (oneId: string, before: string[], after: string[]) => {
    for (const otherId of after.filter((id) => !before.includes(id))) void relate({ oneId, otherId, related: true });
    for (const otherId of before.filter((id) => !after.includes(id))) void relate({ oneId, otherId, related: false });
  };
  return (
    <Section title={t('programme.related.title')} lead={t('programme.related.lead')}>
      {disciplines.length < 2 && <Text c="dimmed">{t('programme.related.fewer')}</Text>}
      {disciplines.length > 1 && (
        <Stack gap="md">
          {disciplines.map(({ id, name, related }) => (
            <MultiSelect
              key={id}
              label={t('programme.related.of', { name })}
              placeholder={related.length ? undefined : t('programme.related.none')}
              data={options.filter(({ value }) => value !== id)}
              value={related.map((other) => other.id)}
              onChange={(after) =>
                change(
                  id,
                  related.map((other) => other.id),
                  after,
                )
              }
            />
          ))}
        </Stack>
      )}
    </Section>
  );
}
