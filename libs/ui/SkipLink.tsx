import classes from './SkipLink.module.css';

/** The first stop of the Tab key: past the header to the content. */
export const SkipLink = ({ to, label }: { to: string; label: string }) => (
  <a className={`${classes.skip} look-screen-only`} href={`#${to}`}>
    {label}
  </a>
);
