import type { Rolldown } from 'vite';

const parts = [
  /node_modules\/(react|react-dom|react-router|scheduler|react-i18next|i18next|clsx)\//,
  /node_modules\/(@apollo|rxjs|optimism|@wry|tslib)\//,
  /@mantine\/core\/esm\/(core|components\/(Input|InputBase|TextInput|Stack|ActionIcon))\//,
  /\/libs\/ui\/(?!notices|ToastPlace)/,
  /\/web\/src\/app\/(App|Loading|NotFoundPage|Preferences|answers|apollo|connection|domains|drafts|fresh|i18n|useAction|useText)\./,
];

/**
 * Puts what the first page needs, and with it every page, in one file. Left alone each combination of pages that share
 * something gets a file for it: four times as many, that compress worse. Nothing else may come along: `weight.e2e.ts`.
 */
export const firstPage: Rolldown.CodeSplittingOptions = {
  groups: [{ name: 'first-page', test: (id) => parts.some((part) => part.test(id)) }],
};
