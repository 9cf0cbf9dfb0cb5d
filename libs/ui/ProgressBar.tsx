import { Progress, Text } from '@mantine/core';
import { useId } from 'react';
import classes from './Bars.module.css';

interface ProgressBarProps {
  label: string;
  value: number;
  max?: number;
  /** The value in words, such as "41 of 60 placed". */
  valueText: string;
}

/** How far something is, with its name and its value in words. */
export function ProgressBar({ label, value, max = 100, valueText }: ProgressBarProps) {
  const id = useId();
  const share = max > 0 ? Math.min(100, (100 * value) / max) : 0;
  return (
    <div>
      <div className={classes.row}>
        <Text component="span" id={id} fw={600}>
          {label}
        </Text>
        <Text component="span" c="dimmed" className={classes.figure}>
          {valueText}
        </Text>
      </div>
      <Progress.Root mt={6} size="lg">
        <Progress.Section value={share} aria-labelledby={id} aria-valuetext={valueText} />
      </Progress.Root>
    </div>
  );
}
