import { Field, Form, Section, type FormProblem } from '@libs/ui';
import { Button, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { MessageKey } from '@libs/messages';
import { useDraft } from '../app/drafts';
import { useText } from '../app/useText';

/** What HR sets; the bounds are the server's. */
export interface ProgrammeSettings {
  name: string;
  startsOn: string;
  months: number;
  everyWeeks: number;
  minutes: number;
  minMembers: number;
  maxMembers: number;
  intensiveMonths: number;
  intensiveShare: number;
  caseMonths: number;
}

type NumberSetting = Exclude<keyof ProgrammeSettings, 'name' | 'startsOn'>;
type Unit = 'months' | 'weeks' | 'minutes' | 'percent';

const units: Partial<Record<NumberSetting, Unit>> = {
  months: 'months',
  everyWeeks: 'weeks',
  minutes: 'minutes',
  intensiveMonths: 'months',
  intensiveShare: 'percent',
  caseMonths: 'months',
};

const parts: { title: MessageKey; lead?: MessageKey; settings: NumberSetting[] }[] = [
  { title: 'programme.form.rhythm', lead: 'programme.form.rhythmLead', settings: ['everyWeeks', 'minutes'] },
  { title: 'programme.form.groups', settings: ['minMembers', 'maxMembers'] },
  {
    title: 'programme.form.safety',
    lead: 'programme.form.safetyLead',
    settings: ['intensiveMonths', 'intensiveShare'],
  },
  { title: 'programme.form.keeping', lead: 'programme.form.keepingLead', settings: ['caseMonths'] },
];

interface ProgrammeFormProps {
  /** Which form this is: what is typed is kept by this name. */
  name: string;
  start: ProgrammeSettings;
  saveLabel: string;
  saving: boolean;
  problem?: FormProblem;
  /** Whether they were taken. */
  onSave: (settings: ProgrammeSettings) => Promise<boolean>;
}

/** What it means stands below the field, so that fields beside each other stay in line. */
const order: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'error', 'description'];

type Typed = Record<keyof ProgrammeSettings, string | number>;

/** Name, dates, rhythm and safety of a programme, each with what it means in plain words. */
export function ProgrammeForm({ name, start, saveLabel, saving, problem, onSave }: ProgrammeFormProps) {
  const { t } = useText();
  const [typed, setTyped, forget] = useDraft<Typed>(`programme.${name}`, () => ({ ...start }));
  const set = (setting: keyof ProgrammeSettings) => (value: string | number) =>
    setTyped((before) => ({ ...before, [setting]: value }));
  const number = (setting: NumberSetting) => (
    <NumberSettingField key={setting} setting={setting} value={typed[setting]} onChange={set(setting)} />
  );
  const save = async () => {
    if (await onSave(filledIn(typed))) forget();
  };
  return (
    <Form problem={problem} onSubmit={() => void save()}>
      <Stack gap="lg">
        <Section title={t('programme.form.basics')}>
          <Field path="name">
            {(wrong) => (
              <TextInput
                inputWrapperOrder={order}
                label={t('programme.form.name')}
                description={t('programme.form.nameHelp')}
                value={typed.name}
                onChange={(event) => set('name')(event.currentTarget.value)}
                {...wrong}
              />
            )}
          </Field>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <Field path="startsOn">
              {(wrong) => (
                <TextInput
                  type="date"
                  inputWrapperOrder={order}
                  label={t('programme.form.startsOn')}
                  description={t('programme.form.startsOnHelp')}
                  value={typed.startsOn}
                  onChange={(event) => set('startsOn')(event.currentTarget.value)}
                  {...wrong}
                />
              )}
            </Field>
            {number('months')}
          </SimpleGrid>
        </Section>
        {parts.map(({ title, lead, settings }) => (
          <Section key={title} title={t(title)} lead={lead && t(lead)}>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>{settings.map(number)}</SimpleGrid>
          </Section>
        ))}
        <div>
          <Button type="submit" size="lg" loading={saving}>
            {saveLabel}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}

function NumberSettingField(props: {
  setting: NumberSetting;
  value: string | number;
  onChange: (value: string | number) => void;
}) {
  const { t } = useText();
  const { setting, value, onChange } = props;
  const unit = units[setting];
  return (
    <Field path={setting}>
      {(wrong) => (
        <NumberInput
          inputWrapperOrder={order}
          label={t(`programme.form.${setting}`)}
          description={t(`programme.form.${setting}Help`)}
          value={value}
          onChange={onChange}
          allowDecimal={false}
          suffix={unit && ` ${t(`programme.form.suffix.${unit}`)}`}
          {...wrong}
        />
      )}
    </Field>
  );
}

const settings = ['name', 'startsOn', 'months', ...parts.flatMap((part) => part.settings)] as const;

/** The settings of a programme alone, to start a form with. */
export const settingsOf = (programme: ProgrammeSettings): ProgrammeSettings =>
  Object.fromEntries(settings.map((setting) => [setting, programme[setting]])) as unknown as ProgrammeSettings;

/** A number that was left empty goes to the server as one that it refuses, so that the field says what it may be. */
function filledIn(typed: Typed): ProgrammeSettings {
  const numbers = Object.entries(typed).map(([setting, value]) => [setting, value === '' ? -1 : value]);
  return {
    ...(Object.fromEntries(numbers) as ProgrammeSettings),
    name: String(typed.name),
    startsOn: String(typed.startsOn),
  };
}
