import { IconCheck, IconX } from '@tabler/icons-react';
import classes from './Mark.module.css';
import type { Standing } from './standing';

const signs: Partial<Record<Standing, React.ReactNode>> = {
  HELD: <IconCheck size={12} stroke={3} />,
  CANCELLED: <IconX size={11} stroke={2.5} />,
  LATE: '!',
};

/** The sign of a session on a time line. It differs in form as well as in colour; the words stand beside it. */
export const Mark = ({ standing }: { standing: Standing }) => (
  <span className={classes.mark} data-standing={standing} aria-hidden="true">
    {signs[standing]}
  </span>
);
