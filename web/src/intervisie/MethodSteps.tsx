import { Text } from '@mantine/core';
import { useText } from '../app/useText';
import { Limits } from './Limits';
import type { PaperMethod, PaperPhase } from './methodDocuments';
import classes from './MethodSteps.module.css';
import { Speaking } from './Speaking';

/** Every step of a session by this method, with what is said to each seat; the steps of the frame stand apart. */
export function MethodSteps({ method }: { method: PaperMethod }) {
  const own = new Set(method.phases.map(({ id }) => id));
  return (
    <ol className={classes.steps}>
      {method.wholeSession.map((phase) => (
        <Step key={phase.id} phase={phase} frame={!own.has(phase.id)} />
      ))}
    </ol>
  );
}

function Step({ phase, frame }: { phase: PaperPhase; frame: boolean }) {
  const { t, language } = useText();
  return (
    <li className={classes.step} data-frame={frame || undefined}>
      <div className={classes.head}>
        <Text fw={650} component="h3">
          {phase.name[language]}
        </Text>
        <Text c="dimmed" size="sm" className={classes.minutes}>
          {t('intervisie.minutes', { count: phase.minutes })}
        </Text>
      </div>
      {!frame && (
        <>
          <Text size="sm" c="dimmed">
            <Speaking phase={phase} />
            {phase.caseOwner.includes('ACTIVE') ? '' : `. ${t('intervisie.seats.CASE_OWNER')}: ${partOf(phase, t)}`}
          </Text>
          <dl className={classes.said}>
            {phase.instructions.map(({ seat, text }) => (
              <div key={seat}>
                <dt>{seat === 'ADVISER' ? t('method.group') : t(`intervisie.seats.${seat}`)}</dt>
                <dd>{text[language]}</dd>
              </div>
            ))}
          </dl>
          {phase.examples.length > 0 && (
            <Text size="sm" fs="italic">
              {phase.examples.map((example) => `‘${example[language]}’`).join(' ')}
            </Text>
          )}
          <Limits phase={phase} />
        </>
      )}
    </li>
  );
}

/** What the case owner does in a phase, in words. */
export const partOf = (phase: Pick<PaperPhase, 'caseOwner'>, t: ReturnType<typeof useText>['t']) =>
  phase.caseOwner.map((part) => t(`method.caseOwner.${part}`)).join(', ');
