import { Anchor, Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import classes from './PrintSheet.module.css';

interface PrintSheetProps {
  title: string;
  back: { to: string; label: string };
  children: ReactNode;
}

/** A sheet of paper on the screen, with what brings it to the printer above it and not on it. */
export function PrintSheet({ title, back, children }: PrintSheetProps) {
  const { t } = useText();
  return (
    <main className={classes.sheet}>
      <title>{`${title} · Crossmentor`}</title>
      <Group className={classes.tools} justify="space-between">
        <Anchor component={Link} to={back.to} py={6}>
          {back.label}
        </Anchor>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('method.print')}
        </Button>
      </Group>
      <div className={classes.paper}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
