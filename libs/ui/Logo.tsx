import classes from './Logo.module.css';

/** Two circles that overlap: each keeps its own shape, and something new grows where they meet. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg className={classes.mark} width={size * 1.5} height={size} viewBox="0 0 48 32" aria-hidden="true">
      <circle className={classes.left} cx="17" cy="16" r="14" />
      <circle className={classes.right} cx="31" cy="16" r="14" />
      <path className={classes.shared} d="M24 3.88a14 14 0 0 1 0 24.24a14 14 0 0 1 0-24.24Z" />
    </svg>
  );
}

/** The mark with the name of the product beside it. On a narrow screen only the mark shows. */
export function Logo({ name, size = 28 }: { name: string; size?: number }) {
  return (
    <span className={classes.logo}>
      <Mark size={size} />
      <span className={`look-serif ${classes.name}`}>{name}</span>
    </span>
  );
}
