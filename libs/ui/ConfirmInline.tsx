import { Button, Group, Text, type ButtonProps } from '@mantine/core';
import { useState } from 'react';

interface ConfirmInlineProps extends ButtonProps {
  label: string;
  question: string;
  yes: string;
  no: string;
  /** What the button is called in full, where its words alone could be of several. */
  'aria-label'?: string;
  /** Red for what is lost by it; left out, it is. */
  yesColor?: 'red' | 'leaf';
  onConfirm: () => void;
}

/** For the few things that cannot be undone: the question comes where the button was, without a dialog. */
export function ConfirmInline(props: ConfirmInlineProps) {
  const { label, question, yes, no, yesColor = 'red', onConfirm, 'aria-label': named, ...button } = props;
  const [asking, setAsking] = useState(false);
  const answer = (confirmed: boolean) => {
    setAsking(false);
    if (confirmed) onConfirm();
  };
  if (!asking)
    return (
      <Button variant="default" {...button} aria-label={named} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <Group gap="xs" role="group" aria-label={question} onKeyDown={(event) => event.key === 'Escape' && answer(false)}>
      <Text fw={600}>{question}</Text>
      <Button {...button} color={yesColor} variant="filled" onClick={() => answer(true)}>
        {yes}
      </Button>
      <Button {...button} variant="default" autoFocus onClick={() => answer(false)}>
        {no}
      </Button>
    </Group>
  );
}
