import { Collapse, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useId } from 'react';
import classes from './Bars.module.css';

export interface ScorePart {
  key: string;
  label: string;
  value: number;
  max: number;
  /** The value in words, when the figure alone says too little. */
  valueText?: string;
}

const share = (value: number, max: number) => `${max > 0 ? Math.max(0, Math.min(100, (100 * value) / max)) : 0}%`;

/** One score that opens into the parts it is made of. */
export function ScoreBar(props: { label: string; value: number; max: number; valueText: string; parts: ScorePart[] }) {
  const [open, { toggle }] = useDisclosure(false);
  const id = useId();
  return (
    <div>
      <UnstyledButton className={classes.score} onClick={toggle} aria-expanded={open} aria-controls={id}>
        <span className={classes.row}>
          <span className={classes.name}>{props.label}</span>
          <span className={classes.figure}>
            {props.valueText}
            <IconChevronDown size={16} className={classes.chevron} data-open={open || undefined} aria-hidden="true" />
          </span>
        </span>
        <span className={classes.track}>
          <span className={classes.fill} style={{ width: share(props.value, props.max) }} />
        </span>
      </UnstyledButton>
      <Collapse expanded={open} id={id}>
        <dl className={classes.parts}>
          {props.parts.map((part) => (
            <div key={part.key}>
              <div className={classes.row}>
                <dt>{part.label}</dt>
                <dd>{part.valueText ?? part.value}</dd>
              </div>
              <div className={classes.track} data-thin>
                <span className={classes.fill} style={{ width: share(part.value, part.max) }} />
              </div>
            </div>
          ))}
        </dl>
      </Collapse>
    </div>
  );
}
