import { IconLock } from '@tabler/icons-react';
import { useText } from '../app/useText';
import classes from './EnrolSteps.module.css';

/** Says that nobody else ever reads what is written here. */
export function OnlyYou() {
  const { t } = useText();
  return (
    <div className={classes.private}>
      <IconLock size={20} aria-hidden />
      <span>{t('enrolment.page.onlyYou')}</span>
    </div>
  );
}
