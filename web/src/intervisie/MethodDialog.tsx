import { useSuspenseQuery } from '@apollo/client/react';
import { Modal, Stack } from '@mantine/core';
import { OneMethod } from './methodDocuments';
import { MethodFacts } from './MethodFacts';
import { MethodSteps } from './MethodSteps';

/** The steps of a method, on top of the choice that it is for. */
export function MethodDialog({ methodId, title, onClose }: { methodId: string; title: string; onClose: () => void }) {
  const { data } = useSuspenseQuery(OneMethod, { variables: { id: methodId } });
  return (
    <Modal opened onClose={onClose} title={title} size="lg" padding="lg">
      <Stack>
        <MethodFacts method={data.method} />
        <MethodSteps method={data.method} />
      </Stack>
    </Modal>
  );
}
