import { EmptyState, Page } from '@libs/ui';
import { useText } from '../app/useText';

/** The home of a mentee. */
export function MyGoalsPage() {
  const { t } = useText();
  return (
    <Page title={t('learningGoal.title')} lead={t('learningGoal.lead')}>
      <EmptyState title={t('common.start.waiting')}>{t('common.start.lead')}</EmptyState>
    </Page>
  );
}
