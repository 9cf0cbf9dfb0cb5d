import { Button } from '@mantine/core';
import { CirclesPicture, Page } from '@libs/ui';
import { Link } from 'react-router';
import { useText } from './useText';

/** Not there, or not yours: the page does not tell which. */
export function NotFoundPage() {
  const { t } = useText();
  return (
    <Page width="text" title={t('common.notFound.title')} lead={t('common.notFound.lead')}>
      <CirclesPicture width={220} />
      <div>
        <Button component={Link} to="/">
          {t('common.notFound.action')}
        </Button>
      </div>
    </Page>
  );
}
