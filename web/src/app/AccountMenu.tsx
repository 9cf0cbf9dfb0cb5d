import { Button, Text, UnstyledButton } from '@mantine/core';
import { useClickOutside, useDisclosure } from '@mantine/hooks';
import { Initials } from '@libs/ui';
import { IconLogout } from '@tabler/icons-react';
import { useId } from 'react';
import classes from './AccountMenu.module.css';
import type { Me } from './me';
import { useSignOut } from './useSignOut';
import { useText } from './useText';

/** Who is signed in, and the way out. */
export function AccountMenu({ me }: { me: Me }) {
  const { t } = useText();
  const signOut = useSignOut();
  const [open, { toggle, close }] = useDisclosure(false);
  const frame = useClickOutside<HTMLDivElement>(close);
  const id = useId();
  return (
    <div ref={frame} className={classes.frame} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <UnstyledButton
        className={classes.button}
        aria-label={t('common.shell.account', { name: me.person.name })}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <Initials name={me.person.name} />
      </UnstyledButton>
      <div id={id} className={classes.panel} hidden={!open}>
        <Text fw={600}>{me.person.name}</Text>
        <Text size="sm" c="dimmed">
          {me.organisation.name}
        </Text>
        <Button
          fullWidth
          mt="md"
          variant="default"
          leftSection={<IconLogout size={18} aria-hidden="true" />}
          onClick={() => void signOut()}
        >
          {t('signIn.signOut')}
        </Button>
      </div>
    </div>
  );
}
