import { components, type Component } from '@libs/domain';
import { Section } from '@libs/ui';
import { Button, NumberInput, SegmentedControl, SimpleGrid, Text } from '@mantine/core';
import { useId } from 'react';
import { useText } from '../app/useText';
import { bounds, musts, pointsOf, weightOf, type Must, type Rules } from './rules';
import classes from './Rules.module.css';

interface RulesProps {
  rules: Rules;
  onChange: (rules: Rules) => void;
}

/** What a place gets points for, and how many. */
export function Weights({ rules, onChange, onUsual }: RulesProps & { onUsual: () => void }) {
  const { t } = useText();
  const points = pointsOf(rules);
  return (
    <Section
      title={t('board.rules.weights')}
      lead={t('board.rules.weightsLead')}
      actions={
        <Button variant="subtle" onClick={onUsual}>
          {t('board.rules.usual')}
        </Button>
      }
    >
      <div className={classes.weights}>
        {components.map((component) => (
          <Weight
            key={component}
            component={component}
            value={rules[weightOf(component)]}
            points={points[component]}
            onChange={(value) => onChange({ ...rules, [weightOf(component)]: value })}
          />
        ))}
      </div>
    </Section>
  );
}

const steps = ['s0', 's1', 's2', 's3'] as const;

function Weight(props: { component: Component; value: number; points: number; onChange: (value: number) => void }) {
  const { t } = useText();
  const { component, value, points, onChange } = props;
  const [labelId, helpId] = [useId(), useId()];
  return (
    <div className={classes.weight}>
      <div className={classes.weightHead}>
        <Text fw={600} id={labelId}>
          {t(`matching.component.${component}`)}
        </Text>
        <Text component="span" className={classes.points} role="status">
          {t('board.rules.points', { points })}
        </Text>
      </div>
      <div className={classes.bar} aria-hidden="true">
        <span style={{ inlineSize: `${points}%` }} />
      </div>
      <Text c="dimmed" id={helpId}>
        {t(`board.rules.${component}`)}
      </Text>
      <SegmentedControl
        fullWidth
        size="md"
        role="radiogroup"
        aria-labelledby={labelId}
        aria-describedby={helpId}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
        data={steps.map((step, at) => ({ value: String(at), label: t(`board.rules.step.${step}`) }))}
      />
    </div>
  );
}

/** What every proposal keeps to. */
export function Musts({ rules, onChange }: RulesProps) {
  const { t } = useText();
  return (
    <Section title={t('board.rules.musts')} lead={t('board.rules.mustsLead')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {musts.map((must) => (
          <MustField
            key={must}
            must={must}
            value={rules[must]}
            onChange={(value) => onChange({ ...rules, [must]: value })}
          />
        ))}
      </SimpleGrid>
      <Text c="dimmed">{t('board.rules.always')}</Text>
    </Section>
  );
}

function MustField({ must, value, onChange }: { must: Must; value: number; onChange: (value: number) => void }) {
  const { t } = useText();
  const [min, max] = bounds[must];
  return (
    <NumberInput
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      label={t(`programme.form.${must}`)}
      description={t(`programme.form.${must}Help`)}
      value={value}
      min={min}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      suffix={must === 'minGapYears' ? ` ${t('programme.form.suffix.years')}` : undefined}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : min)}
    />
  );
}
