import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';

const readable = 8_000;

/** Short messages at the edge of the screen. What must not be missed belongs on the page. */
export const toast = {
  done: (message: string) =>
    notifications.show({ message, color: 'leaf', icon: <IconCheck size={18} />, autoClose: readable }),

  problem: (message: string, title?: string) =>
    notifications.show({ message, title, color: 'red', icon: <IconAlertCircle size={20} />, autoClose: false }),

  /** Undo rather than "are you sure": done at once, and taken back with one click. */
  undo: (message: string, undoLabel: string, onUndo: () => void) => {
    const undo = () => {
      notifications.hide(id);
      onUndo();
    };
    const id: string = notifications.show({
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
    return id;
  },
};
