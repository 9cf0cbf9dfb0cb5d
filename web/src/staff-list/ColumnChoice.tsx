import { Alert, Button, Collapse, NativeSelect, SimpleGrid } from '@mantine/core';
import { Section } from '@libs/ui';
import { IconAlertCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { StaffList_ListFragment } from '../gql/graphql';
import type { Field } from './fields';
import { ChooseStaffListColumns, comparedAgain } from './staffList';

/** Which column holds what: guessed, and to be changed. A column that is taken for one field leaves the other. */
export function ColumnChoice({ list }: { list: StaffList_ListFragment }) {
  const { t } = useText();
  const { list: inWords } = useFormat();
  const [choose, choosing] = useAction(ChooseStaffListColumns, { refetch: comparedAgain });
  const missing = list.columns.filter(({ required, column }) => required && column === null);
  const [open, setOpen] = useState(missing.length > 0);
  const id = useId();
  const nameOf = (field: string) => t(`staffList.fields.${field as Field}`);
  const change = (field: string, column: number | null) => {
    const columns = list.columns.map((each) => {
      const taken = each.field !== field && each.column === column;
      return { field: each.field, column: each.field === field ? column : taken ? null : each.column };
    });
    void choose({ input: { id: list.id, columns } });
  };
  const options = [
    { value: '', label: t('staffList.columns.none') },
    ...list.header.map((name, at) => ({
      value: String(at),
      label: name || t('staffList.columns.nameless', { at: at + 1 }),
    })),
  ];
  const recognised = { count: list.columns.filter(({ column }) => column !== null).length, total: list.columns.length };
  return (
    <Section
      mb="lg"
      title={t('staffList.columns.title')}
      lead={t('staffList.columns.recognised', recognised)}
      actions={
        <Button variant="default" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t(open ? 'staffList.columns.hide' : 'staffList.columns.show')}
        </Button>
      }
    >
      {missing.length > 0 && (
        <Alert color="apricot" mt="md" icon={<IconAlertCircle aria-hidden="true" />}>
          {t('staffList.columns.missing', {
            count: missing.length,
            fields: inWords(missing.map(({ field }) => nameOf(field))),
          })}
        </Alert>
      )}
      <Collapse expanded={open} id={id}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} mt="md">
          {list.columns.map(({ field, required, column }) => (
            <NativeSelect
              key={field}
              label={nameOf(field)}
              withAsterisk={required}
              required={required}
              disabled={choosing}
              data={options}
              value={column === null ? '' : String(column)}
              onChange={({ currentTarget: { value } }) => change(field, value === '' ? null : Number(value))}
            />
          ))}
        </SimpleGrid>
      </Collapse>
    </Section>
  );
}
