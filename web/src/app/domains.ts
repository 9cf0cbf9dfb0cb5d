import type { MessageKey } from '@libs/messages';
import type { RouteObject } from 'react-router';
import type { Role } from './me';

export interface NavEntry {
  role: Role;
  label: MessageKey;
  to: string;
  /** The first of a role is its home. */
  order: number;
}

/** What a domain may state in its `routes.tsx`. */
export interface Domain {
  /** Pages for people who are signed in, inside header and navigation. */
  routes?: RouteObject[];
  /** Pages that fill the screen, such as a live session; signed in, without header. */
  bareRoutes?: RouteObject[];
  /** Pages for everybody. */
  publicRoutes?: RouteObject[];
  nav?: NavEntry[];
}

export const domains: Domain[] = Object.values(import.meta.glob<Domain>('../*/routes.tsx', { eager: true }));

export const navOf = (role: Role): NavEntry[] =>
  domains
    .flatMap(({ nav = [] }) => nav)
    .filter((entry) => entry.role === role)
    .sort((a, b) => a.order - b.order);
