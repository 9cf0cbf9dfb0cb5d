import { SimpleGrid, Textarea } from '@mantine/core';
import type { Text } from '@libs/methods';
import { useText } from '../app/useText';
import { useProblemAt } from './problems';

interface TextFieldsProps {
  label: string;
  path: string;
  value: Text | undefined;
  onChange: (text: Text) => void;
}

/** One text in both languages, side by side where there is room. */
export function TextFields({ label, path, value = { nl: '', en: '' }, onChange }: TextFieldsProps) {
  const { t } = useText();
  const wrong = useProblemAt()(path);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      {(['nl', 'en'] as const).map((language) => (
        <Textarea
          key={language}
          autosize
          minRows={1}
          maxLength={1_000}
          label={t(`ownMethod.in.${language}`, { label })}
          value={value[language]}
          onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
          error={value[language].trim() ? undefined : wrong.error}
        />
      ))}
    </SimpleGrid>
  );
}
