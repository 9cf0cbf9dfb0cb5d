import { Button, Group } from '@mantine/core';
import type { NotificationData } from '@mantine/notifications';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { notices } from './loadNotices';
import { wanted } from './wanted';

const readable = 8_000;

function show(notice: NotificationData): void {
  wanted.dispatchEvent(new Event('toast'));
  void notices().then(({ notifications }) => notifications.show(notice));
}

/** Short messages at the edge of the screen. What must not be missed belongs on the page. */
export const toast = {
  done: (message: string) => show({ message, color: 'leaf', icon: <IconCheck size={18} />, autoClose: readable }),

  problem: (message: string, title?: string) =>
    show({ message, title, color: 'red', icon: <IconAlertCircle size={20} />, autoClose: false }),

  /** Undo rather than "are you sure": done at once, and taken back with one click. */
  undo: (message: string, undoLabel: string, onUndo: () => void) => {
    const id = crypto.randomUUID();
    const undo = () => {
      void notices().then(({ notifications }) => notifications.hide(id));
      onUndo();
    };
    show({
      id,
      autoClose: 12_000,
      color: 'leaf',
      message: (
        <Group justify="space-between" gap="xs">
          <span>{message}</span>
          <Button size="compact-md" variant="light" miw="max-content" onClick={undo}>
            {undoLabel}
          </Button>
        </Group>
      ),
    });
  },
};
