import { Mark, Outline } from '@libs/ui';
import classes from './Loading.module.css';
import { useText } from './useText';

/** Shown while nothing is there yet, the header included; appears only when that takes a moment, so that nothing flickers. */
export function Loading() {
  const { t } = useText();
  return (
    <div className={classes.loading} role="status" data-loading>
      <Mark size={40} />
      <span>{t('common.loading')}</span>
    </div>
  );
}

/** The outline of a page that is being fetched, below the header. */
export function LoadingPage() {
  const { t } = useText();
  return <Outline label={t('common.loading')} ofPage />;
}

/** The outline of what is being fetched for a page that has its heading already. */
export function LoadingPart() {
  const { t } = useText();
  return <Outline label={t('common.loading')} />;
}
