import { Menu, UnstyledButton } from '@mantine/core';
import { Initials } from '@libs/ui';
import { IconLogout } from '@tabler/icons-react';
import type { Me } from './me';
import { useSignOut } from './useSignOut';
import { useText } from './useText';

/** Who is signed in, and the way out. */
export function AccountMenu({ me }: { me: Me }) {
  const { t } = useText();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={t('common.shell.account', { name: me.person.name })} ml="xs">
          <Initials name={me.person.name} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.person.name}
          <br />
          {me.organisation.name}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={() => void signOut()}>
          {t('signIn.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
