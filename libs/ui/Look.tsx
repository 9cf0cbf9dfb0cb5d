import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './fonts.css';
import './look.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { cssVariablesResolver, theme } from './theme';

/** Gives everything inside it the look: theme, fonts, light or dark as the system has it, and the place for toasts. */
export function Look({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      {children}
      <Notifications position="bottom-right" limit={4} zIndex={500} />
    </MantineProvider>
  );
}
