import { Button, Fieldset, Group, NativeSelect } from '@mantine/core';
import {
  audiences,
  type Audience,
  type Output,
  outputKinds,
  type OutputKind,
  parties,
  type Party,
} from '@libs/methods';
import { useText } from '../app/useText';
import { useProblemAt } from './problems';

interface OutputFieldsProps {
  outputs: Output[];
  path: string;
  onChange: (outputs: Output[]) => void;
}

/** What comes out of a step, who makes it, and who sees it. */
export function OutputFields({ outputs, path, onChange }: OutputFieldsProps) {
  const { t } = useText();
  const wrong = useProblemAt();
  const set = (at: number, more: Partial<Output>) => onChange(outputs.with(at, { ...outputs[at], ...more }));
  return (
    <Fieldset legend={t('ownMethod.outputs')}>
      {outputs.map(({ kind, by, audience }, at) => (
        <Group key={at} align="end" mb="sm">
          <NativeSelect
            label={t('ownMethod.what')}
            value={kind}
            data={outputKinds.map((one) => ({ value: one, label: t(`ownMethod.kind.${one}`) }))}
            onChange={(event) => set(at, { kind: event.currentTarget.value as OutputKind })}
            {...wrong(`${path}.outputs.${at}.kind`)}
          />
          <NativeSelect
            label={t('ownMethod.by')}
            value={by}
            data={parties.map((one) => ({ value: one, label: t(`ownMethod.party.${one}`) }))}
            onChange={(event) => set(at, { by: event.currentTarget.value as Party })}
          />
          <NativeSelect
            label={t('ownMethod.seenBy')}
            value={audience}
            data={audiences.map((one) => ({ value: one, label: t(`ownMethod.audience.${one}`) }))}
            onChange={(event) => set(at, { audience: event.currentTarget.value as Audience })}
            {...wrong(`${path}.outputs.${at}.audience`)}
          />
          <Button variant="subtle" color="gray" onClick={() => onChange(outputs.toSpliced(at, 1))}>
            {t('ownMethod.remove')}
          </Button>
        </Group>
      ))}
      <Button
        variant="subtle"
        onClick={() => onChange([...outputs, { kind: 'NOTE', by: 'ADVISERS', audience: 'PRESENT' }])}
      >
        {t('ownMethod.addOutput')}
      </Button>
    </Fieldset>
  );
}
