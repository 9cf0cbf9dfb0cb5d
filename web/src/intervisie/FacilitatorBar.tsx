import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArmchair,
  IconArrowLeft,
  IconArrowRight,
  IconClockPlus,
  IconDeviceTv,
  IconDots,
  IconDoorExit,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { useAround } from './around';
import { CloseSessionDialog } from './CloseSessionDialog';
import classes from './FacilitatorBar.module.css';
import { ReadyCount } from './Ready';
import { SeatsDialog } from './SeatsDialog';
import { useFacilitation } from './useFacilitation';

/** What only the facilitator has: on, back, more time, and the rest behind one button. */
export function FacilitatorBar() {
  const { t, language } = useText();
  const { live, at } = useAround();
  const { next, previous, addTime, pause, paused, busy } = useFacilitation();
  const [seatsShown, seats] = useDisclosure(false);
  const [closing, close] = useDisclosure(false);
  const following = live.phases[at + 1];
  return (
    <>
      <div className={classes.bar} data-bar role="toolbar" aria-label={t('intervisie.bar.label')}>
        <Button
          variant="default"
          disabled={at === 0 || busy}
          onClick={previous}
          leftSection={<IconArrowLeft size={18} aria-hidden="true" />}
          className={classes.back}
        >
          {t('intervisie.bar.previous')}
        </Button>
        <Button
          variant="default"
          disabled={busy}
          onClick={addTime}
          leftSection={<IconClockPlus size={18} aria-hidden="true" />}
        >
          {t('intervisie.bar.addTimeShort')}
        </Button>
        <Menu position="top" withArrow>
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={18} aria-hidden="true" />}>
              {t('intervisie.bar.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={
                paused ? (
                  <IconPlayerPlay size={18} aria-hidden="true" />
                ) : (
                  <IconPlayerPause size={18} aria-hidden="true" />
                )
              }
              onClick={pause}
            >
              {t(paused ? 'intervisie.bar.resume' : 'intervisie.bar.pause')}
            </Menu.Item>
            <Menu.Item leftSection={<IconArmchair size={18} aria-hidden="true" />} onClick={seats.open}>
              {t('intervisie.bar.seats')}
            </Menu.Item>
            <Menu.Item
              component={Link}
              to={`/session/${live.id}/room`}
              target="_blank"
              leftSection={<IconDeviceTv size={18} aria-hidden="true" />}
            >
              {t('room.open')}
            </Menu.Item>
            <Menu.Item leftSection={<IconDoorExit size={18} aria-hidden="true" />} onClick={close.open}>
              {t('intervisie.bar.close')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <ReadyCount />
        {following ? (
          <Button
            className={classes.next}
            disabled={busy}
            onClick={next}
            rightSection={<IconArrowRight size={18} aria-hidden="true" />}
          >
            {t('intervisie.bar.next')}
            <span className={classes.to}>: {following.name[language]}</span>
          </Button>
        ) : (
          <Button className={classes.next} onClick={close.open}>
            {t('intervisie.bar.close')}
          </Button>
        )}
      </div>
      <SeatsDialog opened={seatsShown} onClose={seats.close} />
      <CloseSessionDialog opened={closing} onClose={close.close} />
    </>
  );
}
