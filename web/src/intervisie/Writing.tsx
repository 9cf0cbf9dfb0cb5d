import { Button, Group, Loader, Paper, Text, Textarea } from '@mantine/core';
import { IconClock, IconLock, IconSend } from '@tabler/icons-react';
import type { ContributionKind, Output } from '@libs/methods';
import { type KeyboardEvent, useRef } from 'react';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './Texts.module.css';
import { useDraft } from '../app/drafts';
import type { Sending } from './useSending';

interface WritingProps {
  output: Pick<Output, 'kind' | 'audience'>;
  onSend: (text: Pick<Sending, 'phase' | 'kind' | 'text'>) => void;
}

const longest = 2_000;

/** A field for one kind of text, with who will read it. What is typed stays until it has been sent. */
export function Writing({ output, onSend }: WritingProps) {
  const { t } = useText();
  const { live, phase, me } = useAround();
  const kind = output.kind as ContributionKind;
  const [text, setText] = useDraft(`${me}.${live.id}.${phase.id}.${kind}`, String);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = () => {
    if (!text.trim()) return;
    onSend({ phase: phase.id, kind, text: text.trim() });
    setText('');
    field.current?.focus(); // the button is off now, and the next thought may follow
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const own = output.audience === 'AUTHOR';
  return (
    <div className={classes.writing}>
      <Textarea
        ref={field}
        data-write
        label={t(`intervisie.write.${kind}`)}
        description={t(`intervisie.write.${output.audience}`)}
        size="md"
        minRows={2}
        maxRows={8}
        maxLength={longest}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed" className={classes.hint}>
          {t('intervisie.write.shortcut')}
        </Text>
        <Button
          onClick={send}
          disabled={!text.trim()}
          leftSection={own ? <IconLock size={18} aria-hidden="true" /> : <IconSend size={18} aria-hidden="true" />}
        >
          {t(own ? 'intervisie.write.keep' : 'intervisie.write.send')}
        </Button>
      </Group>
    </div>
  );
}

/** Texts that the server does not have yet, each with what happens to it. */
export function OnItsWay({ all, onDrop }: { all: Sending[]; onDrop: (id: string) => void }) {
  const { t } = useText();
  const { live } = useAround();
  const known = new Set(live.contributions.map(({ id }) => id));
  const rest = all.filter(({ id }) => !known.has(id));
  if (!rest.length) return null;
  return (
    <ul className={classes.list} role="status">
      {rest.map(({ id, text, state }) => (
        <Paper component="li" key={id} className={classes.text} data-state={state}>
          <Text className={classes.words}>{text}</Text>
          <Group gap="xs" c="dimmed" mt={4}>
            {state === 'sending' ? <Loader size={14} aria-hidden="true" /> : <IconClock size={16} aria-hidden="true" />}
            <Text size="sm">{t(`intervisie.write.${state}`)}</Text>
            {(state === 'late' || state === 'refused') && (
              <Button size="compact-sm" variant="default" onClick={() => onDrop(id)}>
                {t('intervisie.write.drop')}
              </Button>
            )}
          </Group>
        </Paper>
      ))}
    </ul>
  );
}
