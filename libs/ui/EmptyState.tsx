import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { CirclesPicture } from './CirclesPicture';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  /** What will come here. */
  children?: ReactNode;
  /** The one thing to do now. */
  action?: ReactNode;
  order?: 2 | 3;
}

/** Never an empty screen: it says what comes and offers one action. */
export function EmptyState({ title, children, action, order = 2 }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <CirclesPicture />
      <Title order={order}>{title}</Title>
      {children && (
        <Text component="div" c="dimmed" className={classes.words}>
          {children}
        </Text>
      )}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
