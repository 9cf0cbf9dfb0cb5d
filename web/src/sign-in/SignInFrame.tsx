import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../app/useText';
import classes from './SignInFrame.module.css';

/** Beside every way in: what this place is, and what it promises. */
export function SignInFrame({ children }: { children: ReactNode }) {
  const { t } = useText();
  return (
    <div className={classes.frame}>
      <div className={classes.form}>{children}</div>
      <aside className={classes.aside}>
        <svg className={classes.picture} viewBox="0 0 520 360" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          <circle className={classes.left} cx="195" cy="180" r="150" />
          <circle className={classes.right} cx="325" cy="180" r="150" />
          <path className={classes.shared} d="M260 44.8a150 150 0 0 1 0 270.4a150 150 0 0 1 0-270.4Z" />
          <g className={classes.rings}>
            {[112, 74, 36].map((r) => (
              <g key={r}>
                <circle cx="195" cy="180" r={r} />
                <circle cx="325" cy="180" r={r} />
              </g>
            ))}
          </g>
        </svg>
        <p className={`look-serif ${classes.tagline}`}>{t('common.tagline')}</p>
        <div className={classes.promise}>
          <IconLock size={22} aria-hidden="true" />
          <div>
            <strong>{t('signIn.promise.title')}</strong>
            <p>{t('signIn.promise.text')}</p>
          </div>
        </div>
      </aside>
    </div>
  );
}
