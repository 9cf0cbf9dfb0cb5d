import { LiveRegion } from '@libs/ui';
import { Loader } from '@mantine/core';
import { useConnection } from './connection';
import classes from './ConnectionNotice.module.css';
import { useText } from './useText';

/** Says quietly that a live page has lost its connection, and that this costs nothing. */
export function ConnectionNotice() {
  const { t } = useText();
  const away = useConnection() === 'reconnecting';
  return (
    <>
      <LiveRegion>{away ? t('common.connection.reconnecting') : ''}</LiveRegion>
      {away && (
        <div className={classes.notice} aria-hidden="true">
          <Loader size={16} color="apricot" type="dots" />
          {t('common.connection.reconnecting')}
        </div>
      )}
    </>
  );
}
