import { useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { Columns, Page } from '@libs/ui';
import { Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useReconnected } from '../app/connection';
import { useText } from '../app/useText';
import { Breaches } from './Breaches';
import { Decided } from './Decided';
import { GroupRepair, GroupRepairChanged } from './documents';
import { NoProposal } from './NoProposal';
import { RepairProposal } from './RepairProposal';

/** Which rules do not hold any more in the running groups, and the one proposal that mends them. */
export function RepairPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const [done, setDone] = useState('');
  const options = { variables: { programmeId }, fetchPolicy: 'cache-and-network' as const };
  const { data, refetch } = useSuspenseQuery(GroupRepair, options);
  useSubscription(GroupRepairChanged, { variables: { programmeId } });
  useReconnected(() => void refetch());
  const { name, minMembers, ruleBreaches, repairs } = data.programme;
  const open = repairs.find(({ state }) => state === 'OPEN');
  const decided = repairs.filter(({ state }) => state !== 'OPEN');
  return (
    <Page
      title={t('groupRepair.title')}
      lead={t('groupRepair.lead')}
      breadcrumbs={[
        { label: name, to: `/programme?programme=${programmeId}` },
        { label: t('mentorGroup.hr.title'), to: `/programme/${programmeId}/groups` },
      ]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {done && <Told text={done} />}
      <Columns>
        <Stack gap="lg">
          <Breaches breaches={ruleBreaches} />
          {open && (
            <RepairProposal
              key={open.id}
              repair={open}
              min={minMembers}
              onDone={setDone}
              onStale={() => void refetch()}
            />
          )}
          {!open && ruleBreaches.length > 0 && <NoProposal latest={decided[0]} />}
        </Stack>
        <Decided repairs={decided} />
      </Columns>
    </Page>
  );
}

/** What was done; the button that did it is gone, so the reader is brought here. */
function Told({ text }: { text: string }) {
  const on = useRef<HTMLParagraphElement>(null);
  useEffect(() => on.current?.focus(), [text]);
  return (
    <Text ref={on} tabIndex={-1} role="status" fw={600}>
      {text}
    </Text>
  );
}
