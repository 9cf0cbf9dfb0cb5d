import { Select } from '@mantine/core';
import { useText } from '../app/useText';

interface DisciplineSelectProps {
  disciplines: readonly { id: string; name: string }[];
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Narrows a list down to one discipline. */
export function DisciplineSelect({ disciplines, value, onChange }: DisciplineSelectProps) {
  const { t } = useText();
  return (
    <Select
      flex={{ base: '1 1 100%', sm: '0 1 15rem' }}
      label={t('people.discipline')}
      placeholder={t('people.everyDiscipline')}
      data={disciplines.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      clearable
    />
  );
}
