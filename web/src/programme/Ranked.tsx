import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../app/useText';
import classes from './EnrolSteps.module.css';

interface RankedProps<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  children?: (item: Item) => ReactNode;
  /** Whether the order means something. */
  ordered?: boolean;
  onChange: (items: Item[]) => void;
}

/** What somebody chose, in order; moved by buttons, so that it works without a mouse. */
export function Ranked<Item>({ label, items, keyOf, nameOf, children, ordered = true, onChange }: RankedProps<Item>) {
  const { t } = useText();
  const move = (from: number, to: number) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  return (
    <ol className={classes.chosen} aria-label={label}>
      {items.map((item, at) => {
        const name = nameOf(item);
        return (
          <li key={keyOf(item)}>
            {ordered && <span className={classes.rank}>{at + 1}</span>}
            <span className={classes.grow}>{name}</span>
            {children?.(item)}
            {ordered && items.length > 1 && (
              <>
                <ActionIcon
                  aria-label={t('enrolment.order.up', { name })}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                >
                  <IconArrowUp size={20} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('enrolment.order.down', { name })}
                  disabled={at === items.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  <IconArrowDown size={20} aria-hidden />
                </ActionIcon>
              </>
            )}
            <ActionIcon
              aria-label={t('enrolment.order.remove', { name })}
              onClick={() => onChange(items.filter((other) => other !== item))}
            >
              <IconX size={20} aria-hidden />
            </ActionIcon>
          </li>
        );
      })}
    </ol>
  );
}
