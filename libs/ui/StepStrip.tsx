import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './StepStrip.module.css';

export type StepState = 'done' | 'current' | 'waiting' | 'attention';

export interface Step {
  key: string;
  label: string;
  state: StepState;
  /** The state in words: colour never says it alone. */
  stateLabel: string;
  /** A figure or a few words, such as "940". */
  hint?: string;
  to?: string;
}

const sign = (state: StepState, at: number) => {
  if (state === 'done') return <IconCheck size={18} stroke={2.5} />;
  return state === 'attention' ? <IconAlertCircle size={20} stroke={2} /> : at + 1;
};

/** A few steps in order, each with its state. On a phone they stand below each other. */
export function StepStrip({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <nav aria-label={label}>
      <ol className={classes.strip}>
        {steps.map((step, at) => {
          const words = (
            <>
              <span className={classes.sign} aria-hidden="true">
                {sign(step.state, at)}
              </span>
              <span className={classes.words}>
                <span className={classes.label}>{step.label}</span>
                <span className={classes.state}>{[step.hint, step.stateLabel].filter(Boolean).join(' · ')}</span>
              </span>
            </>
          );
          return (
            <li key={step.key} className={classes.step} data-state={step.state}>
              {step.to ? (
                <Link
                  to={step.to}
                  className={classes.body}
                  aria-current={step.state === 'current' ? 'step' : undefined}
                >
                  {words}
                </Link>
              ) : (
                <div className={classes.body}>{words}</div>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
