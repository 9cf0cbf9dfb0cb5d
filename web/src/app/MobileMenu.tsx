import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Me } from './me';
import { LanguageSwitch, SchemeSwitch } from './Preferences';
import { useSignOut } from './useSignOut';
import { useText } from './useText';

/** On a phone everything of the header stands in a drawer. */
export function MobileMenu({ me, children, onGo }: { me: Me; children: ReactNode; onGo: () => void }) {
  const { t } = useText();
  const signOut = useSignOut();
  const leave = () => {
    onGo();
    void signOut();
  };
  return (
    <Stack gap="md">
      {children}
      <Divider color="var(--look-line)" />
      <div>
        <Text fw={600}>{me.person.name}</Text>
        <Text size="sm" c="dimmed">
          {me.organisation.name}
        </Text>
      </div>
      <Group justify="space-between">
        <LanguageSwitch />
        <SchemeSwitch />
      </Group>
      <Button variant="default" leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={leave}>
        {t('signIn.signOut')}
      </Button>
    </Stack>
  );
}
