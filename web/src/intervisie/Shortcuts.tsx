import { Kbd, UnstyledButton } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import type { MessageKey } from '@libs/messages';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './Shortcuts.module.css';
import { useReady } from './useReady';
import { useFacilitation } from './useFacilitation';
import { type Key, useShortcuts } from './useShortcuts';

interface Shortcut extends Key {
  keys: string[];
  label: MessageKey;
}

const toField = () => document.querySelector<HTMLElement>('textarea[data-write], input[data-write]')?.focus();

/** The keys that work here, in a list that can be seen. */
export function Shortcuts({ shown, onShow }: { shown: boolean; onShow: (shown: boolean) => void }) {
  const { t } = useText();
  const { leads } = useAround();
  const { next, previous, addTime, pause } = useFacilitation();
  const ready = useReady();
  const leading: Shortcut[] = [
    { code: 'KeyN', keys: ['Alt', 'N'], label: 'intervisie.shortcuts.next', run: next },
    { code: 'KeyP', keys: ['Alt', 'P'], label: 'intervisie.shortcuts.previous', run: previous },
    { code: 'KeyT', keys: ['Alt', 'T'], label: 'intervisie.shortcuts.addTime', run: addTime },
    { code: 'KeyB', keys: ['Alt', 'B'], label: 'intervisie.shortcuts.pause', run: pause },
  ];
  const all: Shortcut[] = [
    ...(leads ? leading : []),
    ...(ready.asked
      ? [{ code: 'KeyR', keys: ['Alt', 'R'], label: 'intervisie.shortcuts.ready' as const, run: ready.toggle }]
      : []),
    { code: 'KeyW', keys: ['Alt', 'W'], label: 'intervisie.shortcuts.write', run: toField },
    { code: 'KeyK', keys: ['Alt', 'K'], label: 'intervisie.shortcuts.list', run: () => onShow(!shown) },
  ];
  useShortcuts(all);
  const lines = [...all, { keys: ['Ctrl', 'Enter'], label: 'intervisie.shortcuts.send' as const }];
  return (
    <div className={classes.shortcuts}>
      <UnstyledButton className={classes.button} aria-expanded={shown} onClick={() => onShow(!shown)}>
        <IconKeyboard size={18} aria-hidden="true" />
        {t('intervisie.shortcuts.title')}
      </UnstyledButton>
      {shown && (
        <dl className={classes.list}>
          {lines.map(({ keys, label }) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
