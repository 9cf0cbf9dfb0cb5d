import { dirname, join, relative } from 'node:path';

// The server is one file: reading three thousand took most of the time of a start. It takes the place of main.js, so
// that everything that starts the server starts the same one.

const root = dirname(import.meta.dirname);
const dir = join(root, 'dist/api/src');

/** A module finds the files beside it from where it was, not from where the server's file is. */
const beside = {
  name: 'beside',
  transform: {
    filter: { code: /import\.meta|__dirname/ },
    handler(code, id) {
      const place = JSON.stringify(relative(dir, id));
      const folder = JSON.stringify(`/${relative(root, dirname(id))}`);
      if (!code.includes('import.meta'))
        return { code: `var __dirname = process.cwd() + ${folder}; ${code}`, map: null };
      const placed = code
        .replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`)
        .replaceAll('import.meta.dirname', `process.cwd() + ${folder}`);
      return { code: placed, map: null }; // every line stays where it is
    },
  },
};

/** Packages ask for others that one may have, and decorators for types that are gone: neither says anything about us. */
const idle = (log) =>
  log.code === 'IMPORT_IS_UNDEFINED' || (log.code === 'UNRESOLVED_IMPORT' && log.id?.includes('node_modules'));

export default {
  input: join(dir, 'main.js'),
  platform: 'node',
  tsconfig: false,
  plugins: [beside],
  external: ['pg', 'exceljs', 'highs', 'typescript'], // TypeORM asks for pg by name; few starts need the others
  onLog: (level, log, print) => idle(log) || print(level, log),
  output: { dir, keepNames: true, sourcemap: true, codeSplitting: false },
};
