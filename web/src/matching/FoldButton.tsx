import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import classes from './FoldButton.module.css';

interface FoldButtonProps extends Omit<ComponentProps<'button'>, 'ref'> {
  open: boolean;
  controls: string;
  children: ReactNode;
}

/** Opens and folds what it controls. */
export const FoldButton = ({ open, controls, children, ...button }: FoldButtonProps) => (
  <UnstyledButton {...button} className={classes.fold} aria-expanded={open} aria-controls={controls}>
    {children}
    <IconChevronDown size={18} className={classes.chevron} data-open={open || undefined} aria-hidden="true" />
  </UnstyledButton>
);
