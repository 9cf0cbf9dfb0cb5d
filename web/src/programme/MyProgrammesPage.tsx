import { EmptyState, Page } from '@libs/ui';
import { useText } from '../app/useText';
import { MyProgrammes } from './MyProgrammes';

/** Where somebody enrols, or finds the own enrolment. */
export function MyProgrammesPage() {
  const { t } = useText();
  return (
    <Page width="text" title={t('enrolment.mine.title')} lead={t('enrolment.mine.lead')}>
      <MyProgrammes none={<EmptyState title={t('enrolment.mine.none')}>{t('enrolment.mine.noneText')}</EmptyState>} />
    </Page>
  );
}
