import { Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import classes from './Dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A short task on top of the page. Escape and the cross leave everything as it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title={title} size="md" classNames={{ title: classes.title }} padding="lg">
      {children}
    </Modal>
  );
}

/** It is there only while it is open, so it brings the focus back itself to what opened it. */
function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => void setTimeout(() => opener instanceof HTMLElement && opener.focus()), [opener]);
}
