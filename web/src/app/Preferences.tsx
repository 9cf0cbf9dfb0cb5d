import { ActionIcon, Button, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { chooseLanguage } from './i18n';
import { useText } from './useText';

/** Offers the other language, in its own words. */
export function LanguageSwitch() {
  const { t, language } = useText();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <Button
      variant="subtle"
      color="gray"
      c="dimmed"
      size="sm"
      px="xs"
      lang={other}
      onClick={() => void chooseLanguage(other)}
    >
      {t(`common.shell.languages.${other}`)}
    </Button>
  );
}

const signs = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };
const next = { auto: 'light', light: 'dark', dark: 'auto' } as const;

/** Goes round: as the device has it, light, dark. */
export function SchemeSwitch() {
  const { t } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Sign = signs[colorScheme];
  const label = `${t('common.shell.scheme')}: ${t(`common.shell.schemes.${colorScheme}`)}`;
  return (
    <ActionIcon
      color="gray"
      c="dimmed"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next[colorScheme])}
    >
      <Sign size={20} aria-hidden="true" />
    </ActionIcon>
  );
}
