import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const root = `${import.meta.dirname}/..`;
const sheets = `${root}/node_modules/@mantine/core/styles`;
const libraryClass = /\bm_[0-9a-f]{6,8}\b/g;

const classesIn = (text: string) => new Set(text.match(libraryClass));

/** Fails the build when the app has a component of the library whose style sheet is not in `libs/ui/library.css`. */
export const libraryStyles = (): Plugin => ({
  name: 'library-styles',
  apply: 'build',
  generateBundle(_options, bundle) {
    const used = classesIn(
      Object.values(bundle)
        .map((file) => (file.type === 'chunk' ? file.code : ''))
        .join('\n'),
    );
    const imported = readFileSync(`${root}/libs/ui/library.css`, 'utf8');
    const missing = readdirSync(sheets)
      .filter((sheet) => /^\w+\.css$/.test(sheet) && !imported.includes(`/${sheet}'`))
      .filter((sheet) => !classesIn(readFileSync(`${sheets}/${sheet}`, 'utf8')).isDisjointFrom(used));
    if (missing.length) this.error(`libs/ui/library.css lacks ${missing.join(', ')}`);
  },
});
