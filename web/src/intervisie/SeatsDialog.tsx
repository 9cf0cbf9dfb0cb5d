import { Button, Modal, NativeSelect, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { Initials } from '@libs/ui';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { useAround } from './around';
import { LayDownSeat, OfferSeat, WithdrawSeatOffer } from './commands';
import { PastSeats } from './PastSeats';
import classes from './SeatsDialog.module.css';
import { useSeats, type SeatState } from './useSeats';

/** Who sits where. A seat is offered, and changes hands when the other says yes; it cannot be taken. */
export function SeatsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useText();
  const seats = useSeats();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('seats.title')}
      closeButtonProps={{ 'aria-label': t('common.actions.close') }}
    >
      <Text>{t('seats.text')}</Text>
      <Stack component="ul" gap="sm" mt="md" p={0} className={classes.seats}>
        {seats.map((seat) => (
          <Seat key={seat.seat} of={seat} />
        ))}
      </Stack>
      <PastSeats />
    </Modal>
  );
}

function Seat({ of }: { of: SeatState }) {
  const { t } = useText();
  const { me, live, session } = useAround();
  const { seat, holder, offer, mayAsk } = of;
  const [layDown, laying] = useAction(LayDownSeat);
  const name = (id: string) => session.group.members.find(({ person }) => person.id === id)?.person.name ?? '…';
  return (
    <li className={classes.seat}>
      <div className={classes.who}>
        {holder ? <Initials name={name(holder)} size="sm" /> : <span className={classes.empty} aria-hidden="true" />}
        <div>
          <Title order={3} className={classes.name}>
            {t(`intervisie.seats.${seat}`)}
          </Title>
          <Text size="sm" c="dimmed">
            {holder ? name(holder) : t('seats.nobody')}
          </Text>
        </div>
        {seat !== 'FACILITATOR' && holder === me && (
          <Button
            size="sm"
            variant="default"
            loading={laying}
            onClick={() => void layDown({ input: { sessionId: live.id, seat } })}
          >
            {t('seats.layDown')}
          </Button>
        )}
      </div>
      {offer ? <Asked offer={offer} name={name(offer.toId)} /> : mayAsk && <Ask of={of} name={name} />}
    </li>
  );
}

function Asked({ offer, name }: { offer: NonNullable<SeatState['offer']>; name: string }) {
  const { t } = useText();
  const { me } = useAround();
  const [withdraw, withdrawing] = useAction(WithdrawSeatOffer);
  return (
    <div className={classes.row} role="status">
      <Text className={classes.grow}>{t('seats.asked', { name })}</Text>
      {offer.fromId === me && (
        <Button size="sm" variant="default" loading={withdrawing} onClick={() => void withdraw({ id: offer.id })}>
          {t('seats.withdraw')}
        </Button>
      )}
    </div>
  );
}

function Ask({ of, name }: { of: SeatState; name: (id: string) => string }) {
  const { t } = useText();
  const { live } = useAround();
  const [chosen, choose] = useState<string>();
  const [offer, offering] = useAction(OfferSeat);
  const { seat, candidates, turn } = of;
  const to = chosen && candidates.includes(chosen) ? chosen : (turn ?? candidates[0]);
  if (!to) return <Text size="sm">{t('seats.nobodyToAsk')}</Text>;
  const label = (id: string) => (id === turn ? t('seats.turn', { name: name(id) }) : name(id));
  const ask = () => offer({ input: { id: crypto.randomUUID(), sessionId: live.id, seat, personId: to } });
  return (
    <div className={classes.row}>
      <NativeSelect
        className={classes.grow}
        label={t(`seats.who.${seat}`)}
        value={to}
        onChange={(event) => choose(event.currentTarget.value)}
        data={candidates.map((id) => ({ value: id, label: label(id) }))}
      />
      <Button variant="light" loading={offering} onClick={() => void ask()}>
        {t('seats.askButton')} <VisuallyHidden>{t(`intervisie.seats.${seat}`)}</VisuallyHidden>
      </Button>
    </div>
  );
}
