import { VisuallyHidden } from '@mantine/core';

/** Reads a changed text aloud without moving anything on the screen. Keep it in the page; change only its text. */
export const LiveRegion = ({ children, urgent = false }: { children: string; urgent?: boolean }) => (
  <VisuallyHidden role={urgent ? 'alert' : 'status'}>{children}</VisuallyHidden>
);
