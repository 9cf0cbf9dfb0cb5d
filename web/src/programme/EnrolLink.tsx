import { Section } from '@libs/ui';
import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useText } from '../app/useText';

/** The address with which people enrol themselves. */
export function EnrolLink({ programmeId }: { programmeId: string }) {
  const { t } = useText();
  const address = new URL(`/enrol/${programmeId}`, window.location.href).href;
  return (
    <Section title={t('programme.link.title')} lead={t('programme.link.text')} tone="sunken">
      <TextInput readOnly value={address} aria-label={t('programme.link.title')} onFocus={(e) => e.target.select()} />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          >
            <span role="status">{t(copied ? 'programme.link.copied' : 'programme.link.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </Section>
  );
}
