import { Mark } from '@libs/ui';
import classes from './Loading.module.css';
import { useText } from './useText';

/** Shown while a page is fetched; appears only when that takes a moment, so that nothing flickers. */
export function Loading() {
  const { t } = useText();
  return (
    <div className={classes.loading} role="status">
      <Mark size={40} />
      <span>{t('common.loading')}</span>
    </div>
  );
}
