import { Button, Group, Paper, Text } from '@mantine/core';
import { mayTakeOver } from '@libs/domain';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { useAround, type Around } from './around';
import classes from './Asked.module.css';
import { AnswerSeatOffer, TakeOverLead, WithdrawSeatOffer } from './commands';
import type { ShownOffer } from './documents';

/** Since when the facilitator is gone; undefined while there is nothing to ask. */
function goneSince({ live }: Around, now: number | undefined): number | undefined {
  const facilitator = live.participants.find(({ person }) => person?.id === live.facilitatorId);
  const since = facilitator ? facilitator.awaySince : live.openedAt;
  const at = since ? Date.parse(since) : null;
  return at !== null && now !== undefined && mayTakeOver(at, now) ? at : undefined;
}

/** When the facilitator stays away the group is asked: somebody offers to go on, and the others agree or not. */
export function LeadGone({ now }: { now: number | undefined }) {
  const { t } = useText();
  const around = useAround();
  const { live, me, leads, nameOf } = around;
  const [takeOver, asking] = useAction(TakeOverLead);
  const since = goneSince(around, now);
  if (since === undefined || now === undefined || leads) return null;
  const offer = live.seatOffers.find(({ takesOver }) => takesOver);
  const minutes = Math.floor((now - since) / 60_000);
  return (
    <Paper component="section" className={classes.asked} aria-label={t('seats.takeover.label')}>
      <Text fw={650} role="status">
        {t('seats.takeover.gone', { name: nameOf(live.facilitatorId), count: minutes })}
      </Text>
      {offer ? (
        <Deciding offer={offer} />
      ) : live.caseOwnerId === me ? (
        <Text>{t('seats.takeover.caseOwner')}</Text>
      ) : (
        <Button
          loading={asking}
          onClick={() => void takeOver({ input: { id: crypto.randomUUID(), sessionId: live.id } })}
        >
          {t('seats.takeover.offer')}
        </Button>
      )}
    </Paper>
  );
}

function Deciding({ offer }: { offer: ShownOffer }) {
  const { t } = useText();
  const { live, me, nameOf } = useAround();
  const [answer, answering] = useAction(AnswerSeatOffer);
  const [withdraw, withdrawing] = useAction(WithdrawSeatOffer);
  const present = live.participants.filter((one) => one.present).length;
  const said = [...offer.agreedIds, ...offer.declinedIds].includes(me);
  const say = (accept: boolean) => void answer({ input: { id: offer.id, accept } });
  const key = offer.toId === me ? 'mine' : 'theirs';
  return (
    <div>
      <Text role="status">
        {t(`seats.takeover.${key}`, { name: nameOf(offer.toId), agreed: offer.agreedIds.length, of: present })}
      </Text>
      <Group gap="xs" mt="xs">
        {offer.toId === me ? (
          <Button variant="default" loading={withdrawing} onClick={() => void withdraw({ id: offer.id })}>
            {t('seats.withdraw')}
          </Button>
        ) : said ? (
          <Text size="sm">{t('seats.takeover.answered')}</Text>
        ) : (
          <>
            <Button disabled={answering} onClick={() => say(true)}>
              {t('seats.takeover.agree')}
            </Button>
            <Button variant="default" disabled={answering} onClick={() => say(false)}>
              {t('seats.no')}
            </Button>
          </>
        )}
      </Group>
    </div>
  );
}
