import { Button, Group, Paper, Text } from '@mantine/core';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './Asked.module.css';
import { AnswerSeatOffer } from './commands';

/** What somebody is asked: to take a seat. Nothing happens until they say yes. */
export function SeatAsked() {
  const { t } = useText();
  const { live, me, nameOf } = useAround();
  const [answer, answering] = useAction(AnswerSeatOffer);
  const asked = live.seatOffers.filter(({ toId, takesOver }) => toId === me && !takesOver);
  return asked.map(({ id, seat, fromId }) => (
    <Paper key={id} component="section" className={classes.asked} aria-label={t(`intervisie.seats.${seat}`)}>
      <div>
        <Text fw={650}>{t(`seats.ask.${seat}`, { name: nameOf(fromId) })}</Text>
        <Text size="sm">{t(`seats.line.${seat}`)}</Text>
      </div>
      <Group gap="xs">
        <Button disabled={answering} onClick={() => void answer({ input: { id, accept: true } })}>
          {t('seats.yes')}
        </Button>
        <Button variant="default" disabled={answering} onClick={() => void answer({ input: { id, accept: false } })}>
          {t('seats.no')}
        </Button>
      </Group>
    </Paper>
  ));
}
