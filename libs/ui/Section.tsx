import { Group, Paper, Text, Title, type PaperProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Section.module.css';

interface SectionProps extends PaperProps {
  title?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** `card` on a raised sheet, `plain` straight on the page, `sunken` for what is aside. */
  tone?: 'card' | 'plain' | 'sunken';
  order?: 2 | 3 | 4;
  children?: ReactNode;
}

/** A part of a page with its own heading. */
export function Section({ title, lead, actions, tone = 'card', order = 2, children, ...paper }: SectionProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={title ? id : undefined}
      className={classes.section}
      data-tone={tone}
      {...paper}
    >
      {(title || actions) && (
        <Group justify="space-between" align="flex-start" gap="sm">
          <div className={classes.words}>
            {title && (
              <Title order={order} id={id}>
                {title}
              </Title>
            )}
            {lead && (
              <Text component="div" c="dimmed" mt={4}>
                {lead}
              </Text>
            )}
          </div>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
      )}
      {children}
    </Paper>
  );
}

/** Two columns from 900 px, one below: the main thing first, what is aside second. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={classes.columns}>{children}</div>;
}
