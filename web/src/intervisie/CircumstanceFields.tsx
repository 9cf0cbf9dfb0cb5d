import { NativeSelect, NumberInput, Switch } from '@mantine/core';
import { caseKinds } from '@libs/methods';
import { useText } from '../app/useText';
import classes from './MethodChooser.module.css';
import type { Choice, Told } from './useMethodChoice';

interface CircumstanceFieldsProps {
  choice: Choice;
  told: Told;
  onTell: (more: Told) => void;
}

/** How many people, how well they know each other, and what the case is about. */
export function CircumstanceFields({ choice, told, onTell }: CircumstanceFieldsProps) {
  const { t } = useText();
  const kindOf = (value: string) => caseKinds.find((kind) => kind === value) ?? null;
  return (
    <div className={classes.today}>
      <NumberInput
        size="md"
        label={t('method.choose.people')}
        value={told.people ?? choice.people}
        min={2}
        max={30}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(people) => typeof people === 'number' && people >= 2 && onTell({ people })}
      />
      <NativeSelect
        size="md"
        label={t('method.choose.caseKind')}
        value={told.caseKind ?? ''}
        data={[
          { value: '', label: t('method.choose.caseUnknown') },
          ...caseKinds.map((kind) => ({ value: kind, label: t(`method.cases.${kind}`) })),
        ]}
        onChange={(event) => onTell({ caseKind: kindOf(event.currentTarget.value) })}
      />
      <Switch
        label={t('method.choose.trust')}
        checked={told.trust ?? choice.trust}
        onChange={(event) => onTell({ trust: event.currentTarget.checked })}
        className={classes.trust}
      />
    </div>
  );
}
