import { Radio } from '@mantine/core';
import classes from './Choice.module.css';

/** One of a few choices, as a card that can be pressed anywhere. */
export const Choice = ({ value, label, help }: { value: string; label: string; help?: string }) => (
  <Radio.Card value={value} className={classes.choice} aria-label={label}>
    <Radio.Indicator />
    <span>
      <span className={classes.label}>{label}</span>
      {help && <span className={classes.help}>{help}</span>}
    </span>
  </Radio.Card>
);
