import { Button } from '@mantine/core';
import type { SessionState } from '@libs/domain';
import { IconArrowRight, IconBook } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';

const signs = { PLANNED: IconArrowRight, LIVE: IconArrowRight, HELD: IconBook };

/** The way to a session: to wait for it, to join it, or to read back what the group took along. */
export function ToSession({ id, state }: { id: string; state: SessionState }) {
  const { t } = useText();
  if (state === 'CANCELLED') return null;
  const Sign = signs[state];
  return (
    <Button
      component={Link}
      to={`/session/${id}`}
      variant={state === 'LIVE' ? 'filled' : 'light'}
      rightSection={<Sign size={18} aria-hidden="true" />}
    >
      {t(`intervisie.to.${state}`)}
    </Button>
  );
}
