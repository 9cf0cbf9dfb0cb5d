import { Button, Checkbox, Group, NativeSelect, NumberInput, Switch } from '@mantine/core';
import { Section } from '@libs/ui';
import { caseOwnerParts, type CaseOwnerPart, type Method, parties, type Party, type Phase } from '@libs/methods';
import { useText } from '../app/useText';
import { OutputFields } from './OutputFields';
import { useProblemAt } from './problems';
import { TextFields } from './TextFields';
import { TextList } from './TextList';

interface PhaseFieldsProps {
  method: Method;
  at: number;
  onChange: (method: Method) => void;
}

/** One step: how long, who has the word, what the case owner may do, what is said to whom, and what comes out. */
export function PhaseFields({ method, at, onChange }: PhaseFieldsProps) {
  const { t, language } = useText();
  const phase = method.phases[at];
  const path = `phases.${at}`;
  const set = (more: Partial<Phase>) => onChange({ ...method, phases: method.phases.with(at, { ...phase, ...more }) });
  return (
    <Section
      title={`${at + 1}. ${phase.name[language] || t('ownMethod.step', { at: at + 1 })}`}
      actions={<Moving method={method} at={at} onChange={onChange} />}
    >
      <TextFields
        label={t('ownMethod.stepName')}
        path={`${path}.name`}
        value={phase.name}
        onChange={(name) => set({ name })}
      />
      <Speakers phase={phase} path={path} set={set} />
      {(['CASE_OWNER', 'ADVISER', 'FACILITATOR'] as const).map((seat) => (
        <TextFields
          key={seat}
          label={seat === 'ADVISER' ? t('method.group') : t(`intervisie.seats.${seat}`)}
          path={`${path}.instruction.${seat}`}
          value={phase.instruction[seat]}
          onChange={(text) => set({ instruction: said(phase, seat, text) })}
        />
      ))}
      <OutputFields outputs={phase.outputs} path={path} onChange={(outputs) => set({ outputs })} />
      {(['examples', 'may', 'mayNot'] as const).map((list) => (
        <TextList
          key={list}
          title={t(`ownMethod.lists.${list}`)}
          path={`${path}.${list}`}
          texts={phase[list] ?? []}
          onChange={(texts) => set({ [list]: texts })}
        />
      ))}
    </Section>
  );
}

/** A seat without words gets those of the group, so words that were taken away are left out. */
function said(phase: Phase, seat: 'CASE_OWNER' | 'ADVISER' | 'FACILITATOR', text: Phase['name']): Phase['instruction'] {
  const none = seat === 'CASE_OWNER' && !text.nl.trim() && !text.en.trim();
  const all = Object.entries({ ...phase.instruction, [seat]: text });
  return Object.fromEntries(all.filter(([name]) => !none || name !== seat)) as Phase['instruction'];
}

function Speakers({ phase, path, set }: { phase: Phase; path: string; set: (more: Partial<Phase>) => void }) {
  const { t } = useText();
  const wrong = useProblemAt();
  return (
    <>
      <Group align="start">
        <NumberInput
          label={t('ownMethod.minutes')}
          value={phase.minutes}
          min={1}
          max={480}
          onChange={(minutes) => set({ minutes: Number(minutes) })}
          {...wrong(`${path}.minutes`)}
        />
        <NativeSelect
          label={t('ownMethod.owner')}
          value={phase.owner}
          data={parties.map((party) => ({ value: party, label: t(`ownMethod.party.${party}`) }))}
          onChange={(event) => set({ owner: event.currentTarget.value as Party })}
          {...wrong(`${path}.owner`)}
        />
      </Group>
      <Checkbox.Group
        label={t('ownMethod.alsoSpeaking')}
        value={phase.alsoSpeaking ?? []}
        onChange={(alsoSpeaking) => set({ alsoSpeaking: alsoSpeaking as Party[] })}
      >
        <Group mt="xs">
          {parties.map((party) => (
            <Checkbox key={party} value={party} label={t(`ownMethod.party.${party}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Switch
        label={t('ownMethod.silent')}
        checked={!!phase.silent}
        onChange={(event) => set({ silent: event.currentTarget.checked })}
      />
      <Checkbox.Group
        label={t('ownMethod.caseOwner')}
        value={phase.caseOwner}
        onChange={(caseOwner) => set({ caseOwner: caseOwner as CaseOwnerPart[] })}
        {...wrong(`${path}.caseOwner`)}
      >
        <Group mt="xs">
          {caseOwnerParts.map((part) => (
            <Checkbox key={part} value={part} label={t(`method.caseOwner.${part}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
}

/** Up, down, away. What was taken away comes back with undo. */
function Moving({ method, at, onChange }: PhaseFieldsProps) {
  const { t } = useText();
  const { phases } = method;
  const moved = (to: number) => onChange({ ...method, phases: phases.toSpliced(at, 1).toSpliced(to, 0, phases[at]) });
  return (
    <Group gap="xs">
      <Button size="compact-md" variant="subtle" disabled={at === 0} onClick={() => moved(at - 1)}>
        {t('ownMethod.up')}
      </Button>
      <Button size="compact-md" variant="subtle" disabled={at === phases.length - 1} onClick={() => moved(at + 1)}>
        {t('ownMethod.down')}
      </Button>
      <Button
        size="compact-md"
        variant="subtle"
        color="gray"
        disabled={phases.length === 1}
        onClick={() => onChange({ ...method, phases: phases.toSpliced(at, 1) })}
      >
        {t('ownMethod.remove')}
      </Button>
    </Group>
  );
}
