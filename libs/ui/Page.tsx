import { Anchor, Breadcrumbs, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import classes from './Page.module.css';

interface PageProps {
  /** Also the title of the browser tab. */
  title: string;
  /** One or two sentences that say what this page is for. */
  lead?: ReactNode;
  /** Buttons for the page as a whole, the main one last. */
  actions?: ReactNode;
  breadcrumbs?: { label: string; to: string }[];
  breadcrumbsLabel?: string;
  /** `text` for reading and forms, `wide` for lists, `full` for boards. */
  width?: 'text' | 'wide' | 'full';
  children?: ReactNode;
}

let pathShown: string | undefined;

/** Arriving on another page moves the focus to its heading, so that a screen reader starts reading there. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (pathShown !== undefined && pathShown !== pathname) heading.current?.focus({ preventScroll: true });
    pathShown = pathname;
  }, [pathname]);
  return heading;
}

/** One page: heading, what it is for, what you can do, and its content. */
export function Page({ title, lead, actions, breadcrumbs, breadcrumbsLabel, width = 'wide', children }: PageProps) {
  const heading = useFocusOnArrival();
  return (
    <div className={classes.page} data-width={width}>
      <title>{`${title} · Crossmentor`}</title>
      <header className={classes.head}>
        <div className={classes.words}>
          {breadcrumbs && (
            <nav aria-label={breadcrumbsLabel} className="look-screen-only">
              <Breadcrumbs mt={-5} mb={5} separatorMargin={6}>
                {breadcrumbs.map(({ label, to }) => (
                  <Anchor key={to} component={Link} to={to} size="sm" display="inline-block" py={5}>
                    {label}
                  </Anchor>
                ))}
              </Breadcrumbs>
            </nav>
          )}
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {lead && (
            <Text component="div" size="lg" c="dimmed" mt="xs" className={classes.lead}>
              {lead}
            </Text>
          )}
        </div>
        {actions && (
          <Group gap="sm" className={`${classes.actions} look-screen-only`}>
            {actions}
          </Group>
        )}
      </header>
      {children}
    </div>
  );
}
