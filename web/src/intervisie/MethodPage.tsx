import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { Page, Section } from '@libs/ui';
import { IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useText } from '../app/useText';
import { MethodFacts } from './MethodFacts';
import { OneMethod } from './methodDocuments';
import { MethodSteps } from './MethodSteps';

/** One method, to read before a session. */
export function MethodPage() {
  const { t, language } = useText();
  const { methodId = '' } = useParams();
  const { data } = useSuspenseQuery(OneMethod, { variables: { id: methodId } });
  const { method } = data;
  return (
    <Page
      title={method.name[language]}
      lead={method.summary[language]}
      width="text"
      breadcrumbs={[{ label: t('method.title'), to: '/methods' }]}
      actions={
        <Button component={Link} to="print" variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
          {t('method.printed')}
        </Button>
      }
    >
      <Section tone="plain">
        <MethodFacts method={method} />
      </Section>
      <Section title={t('method.steps')}>
        {method.framed && (
          <Text c="dimmed" size="sm">
            {t('method.inSession')}
          </Text>
        )}
        <MethodSteps method={method} />
      </Section>
    </Page>
  );
}
