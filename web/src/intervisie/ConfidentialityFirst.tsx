import { Button, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { Frame } from './Frame';
import classes from './WaitingRoom.module.css';

/** For a member who has not accepted the confidentiality agreement yet: nothing of the session, and the way to it. */
export function ConfidentialityFirst() {
  const { t } = useText();
  return (
    <Frame title={t('intervisie.title')}>
      <title>{`${t('intervisie.confidentiality.title')} · Crossmentor`}</title>
      <div className={classes.room}>
        <Title order={1}>{t('intervisie.confidentiality.title')}</Title>
        <Text size="lg">{t('intervisie.confidentiality.lead')}</Text>
        <Button component={Link} to="/">
          {t('intervisie.confidentiality.action')}
        </Button>
      </div>
    </Frame>
  );
}
