import { Button, Divider, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { Navigation, Roles } from './Navigation';
import type { Me, Role } from './me';
import { LanguageSwitch, SchemeSwitch } from './Preferences';
import { useSignOut } from './useSignOut';
import { useText } from './useText';

interface MobileMenuProps {
  me: Me;
  roles: Role[];
  role: Role | undefined;
  onChoose: (role: Role) => void;
  /** A link was followed: the focus goes to the new page. */
  onGo: () => void;
  /** Closed without going anywhere: the focus goes back to the button. */
  onDismiss: () => void;
}

/** On a phone everything of the header stands in a drawer. */
export function MobileMenu({ me, roles, role, onChoose, onGo, onDismiss }: MobileMenuProps) {
  const { t } = useText();
  const signOut = useSignOut();
  const choose = (chosen: Role) => {
    onChoose(chosen);
    onGo();
  };
  return (
    <Drawer
      opened
      returnFocus={false}
      onClose={onDismiss}
      position="right"
      size="min(22rem, 100%)"
      title={me.person.name}
      closeButtonProps={{ 'aria-label': t('common.shell.closeMenu') }}
    >
      <Stack gap="md">
        {role && <Roles roles={roles} role={role} onChoose={choose} />}
        {role && <Navigation role={role} onGo={onGo} />}
        <Divider color="var(--look-line)" />
        <Text size="sm" c="dimmed">
          {me.organisation.name}
        </Text>
        <Group justify="space-between">
          <LanguageSwitch />
          <SchemeSwitch />
        </Group>
        <Button
          variant="default"
          leftSection={<IconLogout size={18} aria-hidden="true" />}
          onClick={() => void signOut()}
        >
          {t('signIn.signOut')}
        </Button>
      </Stack>
    </Drawer>
  );
}
