import { Button, Fieldset } from '@mantine/core';
import type { Text } from '@libs/methods';
import { useText } from '../app/useText';
import { TextFields } from './TextFields';

interface TextListProps {
  title: string;
  path: string;
  texts: Text[];
  onChange: (texts: Text[]) => void;
}

/** Short texts in both languages, as many as wanted. */
export function TextList({ title, path, texts, onChange }: TextListProps) {
  const { t } = useText();
  return (
    <Fieldset legend={title}>
      {texts.map((text, at) => (
        <div key={at}>
          <TextFields
            label={String(at + 1)}
            path={`${path}.${at}`}
            value={text}
            onChange={(next) => onChange(texts.with(at, next))}
          />
          <Button variant="subtle" color="gray" onClick={() => onChange(texts.toSpliced(at, 1))}>
            {t('ownMethod.remove')}
          </Button>
        </div>
      ))}
      <Button variant="subtle" onClick={() => onChange([...texts, { nl: '', en: '' }])}>
        {t('ownMethod.addText')}
      </Button>
    </Fieldset>
  );
}
