import { Button, Radio, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconThumbUp } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useText } from '../app/useText';
import classes from './MethodChooser.module.css';
import { MethodDialog } from './MethodDialog';
import type { Choice } from './useMethodChoice';

/** One method to choose: what it is, how long, why it suits now or not, and its steps. */
export function AdviceCard({ advised, choice }: { advised: Choice['advice'][number]; choice: Choice }) {
  const { t, language } = useText();
  const [open, setOpen] = useState(false);
  const { method, verdict, reason, needed } = advised;
  const name = method.name[language];
  const Sign = verdict === 'WARNED' ? IconAlertCircle : IconThumbUp;
  const { people, minutes } = choice;
  return (
    <div className={classes.card} data-verdict={verdict}>
      <Radio.Card value={method.id} className={classes.method} aria-label={name}>
        <Radio.Indicator />
        <span>
          <Text fw={650}>{name}</Text>
          <Text size="sm" c="dimmed">
            {t('method.choose.length', { minutes: method.minutes, needed })}
          </Text>
          <Text mt={4}>{method.summary[language]}</Text>
          <span className={classes.why}>
            {verdict !== 'POSSIBLE' && <Sign size={18} aria-hidden="true" />}
            {t(`method.why.${reason}`, { ...method.people, people, minutes, needed })}
          </span>
        </span>
      </Radio.Card>
      <Button variant="subtle" size="compact-md" className={classes.see} onClick={() => setOpen(true)}>
        {t('method.see')}
        <VisuallyHidden>{name}</VisuallyHidden>
      </Button>
      {open && (
        <Suspense>
          <MethodDialog methodId={method.id} title={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
