import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { AgreementOutcome } from '@libs/domain';
import { Columns, Section } from '@libs/ui';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { AgreementList } from './Agreements';
import agreements from './Agreements.module.css';
import { useAround } from './around';
import { CaseKept } from './CaseKept';
import { Frame } from './Frame';
import classes from './HeldScreen.module.css';
import { Reopening } from './Reopening';
import { Sheets } from './Texts';

/** After closing: what the group takes along, also for who was absent. */
export function HeldScreen() {
  const { t } = useText();
  const { session, live, me } = useAround();
  const kept = live.contributions.filter(({ audience }) => audience === 'GROUP');
  const came = live.participants.some(({ person }) => person?.id === me);
  return (
    <Frame title={session.group.name}>
      <title>{`${t('intervisie.held.title')} · Crossmentor`}</title>
      <div className={classes.held}>
        <div>
          <Title order={1}>{t('intervisie.held.title')}</Title>
          <Text size="lg" mt="xs">
            {t(came ? 'intervisie.held.lead' : 'report.absent')}
          </Text>
        </div>
        <Reopening />
        <Columns>
          <Section title={t('intervisie.agree.title')}>
            {live.noAgreements ? <Text>{t('intervisie.held.noAgreements')}</Text> : <AgreementList />}
          </Section>
          <Section title={t('intervisie.held.takeaways')} tone="sunken">
            {kept.length ? <Sheets texts={kept} /> : <Text c="dimmed">{t('intervisie.held.noTakeaways')}</Text>}
          </Section>
        </Columns>
        {live.lookBack.length > 0 && (
          <Section title={t('intervisie.held.answered')} tone="plain">
            <ul className={agreements.list}>
              {live.lookBack.map(({ id, text, outcome }) => (
                <Paper component="li" key={id} className={agreements.agreement}>
                  <Text fw={650}>{text}</Text>
                  {outcome && <Badge mt="xs">{t(`intervisie.lookBack.${outcome as AgreementOutcome}`)}</Badge>}
                </Paper>
              ))}
            </ul>
          </Section>
        )}
        {came && <CaseKept />}
        <Group gap="sm">
          <Button component={Link} to="/">
            {t('intervisie.waiting.back')}
          </Button>
          <Button
            component={Link}
            to={`/session/${session.id}/print`}
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden="true" />}
          >
            {t('report.print')}
          </Button>
        </Group>
      </div>
    </Frame>
  );
}
