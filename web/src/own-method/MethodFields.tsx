import { Checkbox, Group, NumberInput, Switch } from '@mantine/core';
import { Section } from '@libs/ui';
import { caseKinds, type CaseKind, type Method, methodUses, type MethodUse } from '@libs/methods';
import { useText } from '../app/useText';
import { useProblemAt } from './problems';
import { TextFields } from './TextFields';

interface MethodFieldsProps {
  method: Method;
  onChange: (method: Method) => void;
}

/** What a method is for, how long it takes, and for whom. */
export function MethodFields({ method, onChange }: MethodFieldsProps) {
  const { t } = useText();
  const wrong = useProblemAt();
  const set = (more: Partial<Method>) => onChange({ ...method, ...more });
  const people = (more: Partial<Method['people']>) => set({ people: { ...method.people, ...more } });
  return (
    <Section title={t('ownMethod.about')}>
      <TextFields label={t('ownMethod.name')} path="name" value={method.name} onChange={(name) => set({ name })} />
      <TextFields
        label={t('ownMethod.summary')}
        path="summary"
        value={method.summary}
        onChange={(summary) => set({ summary })}
      />
      <Group align="start">
        <NumberInput
          label={t('ownMethod.minutes')}
          value={method.minutes}
          min={1}
          max={480}
          onChange={(minutes) => set({ minutes: Number(minutes) })}
          {...wrong('minutes')}
        />
        <NumberInput
          label={t('ownMethod.from')}
          value={method.people.from}
          min={1}
          max={30}
          onChange={(from) => people({ from: Number(from) })}
          {...wrong('people')}
        />
        <NumberInput
          label={t('ownMethod.to')}
          value={method.people.to}
          min={1}
          max={30}
          onChange={(to) => people({ to: Number(to) })}
        />
      </Group>
      <Switch
        label={t('method.needsTrust')}
        checked={method.needsTrust}
        onChange={(event) => set({ needsTrust: event.currentTarget.checked })}
      />
      <Switch
        label={t('ownMethod.framed')}
        checked={method.framed}
        onChange={(event) => set({ framed: event.currentTarget.checked })}
      />
      <Checkbox.Group
        label={t('ownMethod.usedIn')}
        value={method.usedIn}
        onChange={(usedIn) => set({ usedIn: usedIn as MethodUse[] })}
        {...wrong('usedIn')}
      >
        <Group mt="xs">
          {methodUses.map((use) => (
            <Checkbox key={use} value={use} label={t(`method.uses.${use}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('ownMethod.suits')}
        value={method.suits}
        onChange={(suits) => set({ suits: suits as CaseKind[] })}
      >
        <Group mt="xs">
          {caseKinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`method.cases.${kind}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </Section>
  );
}
