import { VisuallyHidden } from '@mantine/core';
import page from './Page.module.css';
import section from './Section.module.css';
import classes from './Outline.module.css';

interface OutlineProps {
  /** Says to a screen reader what is going on. */
  label: string;
  /** With the heading of a page, where there is none yet. */
  ofPage?: boolean;
}

/** Where things will stand that are still being fetched: calm, and at their places, so that nothing jumps. */
export function Outline({ label, ofPage = false }: OutlineProps) {
  return (
    <div role="status" data-loading className={`${classes.outline} ${ofPage ? page.page : ''}`}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {ofPage && (
        <div className={page.head}>
          <div className={page.words}>
            <div className={classes.title} />
            <div className={classes.lead} />
          </div>
        </div>
      )}
      <div className={section.columns}>
        <Block lines={5} />
        <Block lines={3} />
      </div>
    </div>
  );
}

const Block = ({ lines }: { lines: number }) => (
  <div className={section.section} data-tone="card">
    <div className={classes.heading} />
    {Array.from({ length: lines }, (_, at) => (
      <div key={at} className={classes.line} />
    ))}
  </div>
);
