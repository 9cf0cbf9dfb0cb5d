import './library.css';
import './fonts.css';
import './look.css';
import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useEffect, useMemo, type ReactNode } from 'react';
import { keepFocus } from './keepFocus';
import { cssVariablesResolver, theme } from './theme';
import { ToastPlace } from './ToastPlace';

interface LookProps {
  /** What a button with a cross is called, wherever one stands. */
  closeLabel: string;
  children: ReactNode;
}

/** Gives everything inside it the look: theme, fonts, light or dark as the system has it, and the place for toasts. */
export function Look({ closeLabel, children }: LookProps) {
  const named = useMemo(
    () => mergeThemeOverrides(theme, { components: { CloseButton: { defaultProps: { 'aria-label': closeLabel } } } }),
    [closeLabel],
  );
  useEffect(keepFocus, []);
  return (
    <MantineProvider theme={named} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      {children}
      <ToastPlace />
    </MantineProvider>
  );
}
