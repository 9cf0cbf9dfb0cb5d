import { Button, Kbd, Modal } from '@mantine/core';
import { useDisclosure, useFullscreenDocument } from '@mantine/hooks';
import { IconArrowForwardUp, IconArrowsMaximize, IconArrowsMinimize, IconQrcode } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { JoinCode } from './JoinCode';
import classes from './RoomBar.module.css';
import { useShortcuts } from './useShortcuts';

const quiet = { variant: 'subtle', color: 'gray', c: 'dimmed', size: 'sm' } as const;

/** What the table's own screen can do: show the code, fill the screen, and go back. */
export function RoomBar({ sessionId, runs }: { sessionId: string; runs: boolean }) {
  const { t } = useText();
  const [shown, code] = useDisclosure(false);
  const { fullscreen, toggle } = useFullscreenDocument();
  const fill = () => void toggle().catch(() => undefined);
  useShortcuts([
    ...(runs ? [{ code: 'KeyQ', run: code.toggle }] : []),
    ...(document.fullscreenEnabled ? [{ code: 'KeyV', run: fill }] : []),
  ]);
  const Fill = fullscreen ? IconArrowsMinimize : IconArrowsMaximize;
  return (
    <div className={classes.bar}>
      {runs && (
        <Button {...quiet} onClick={code.open} leftSection={<IconQrcode size={18} aria-hidden="true" />}>
          <span className={classes.label}>{t('room.join.show')}</span> <Kbd className={classes.key}>Alt Q</Kbd>
        </Button>
      )}
      {document.fullscreenEnabled && (
        <Button {...quiet} onClick={fill} leftSection={<Fill size={18} aria-hidden="true" />}>
          <span className={classes.label}>{t(fullscreen ? 'room.notFull' : 'room.full')}</span>{' '}
          <Kbd className={classes.key}>Alt V</Kbd>
        </Button>
      )}
      <Button
        {...quiet}
        component={Link}
        to={`/session/${sessionId}/live`}
        leftSection={<IconArrowForwardUp size={18} aria-hidden="true" />}
      >
        <span className={classes.label}>{t('room.own')}</span> <Kbd className={classes.key}>Esc</Kbd>
      </Button>
      <Modal opened={shown} onClose={code.close} title={t('room.join.title')} size="auto" padding="lg">
        <JoinCode sessionId={sessionId} />
      </Modal>
    </div>
  );
}
