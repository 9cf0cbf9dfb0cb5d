import { EmptyState, Page } from '@libs/ui';
import { useText } from '../app/useText';

/** The home of a mentor. */
export function MyGroupPage() {
  const { t } = useText();
  return (
    <Page title={t('mentorGroup.title')} lead={t('mentorGroup.lead')}>
      <EmptyState title={t('common.start.waiting')}>{t('common.start.lead')}</EmptyState>
    </Page>
  );
}
