import { install } from './installed.mjs';
import { become, run } from './run.mjs';

/** `npm run dev`: the API restarts and the page reloads when a file changes. The page is on PORT, the API beside it. */
install();
run('npm run -s build:api && npm run -s generate:web');
const port = Number(process.env.PORT ?? 3000);
const api = String(port + 1);
const settings = { PORT: api, PUBLIC_URL: `http://localhost:${port}`, DEVELOPMENT: '1', DEMO: process.env.DEMO ?? '1' };
become(
  ['swc', 'api/src libs -d dist --watch --quiet --copy-files --ignore libs/ui/**'.split(' ')],
  ['node', ['--watch', '--watch-preserve-output', 'dist/api/src/main.js'], settings],
  ['graphql-codegen', ['--config', 'web/codegen.ts', '--watch']],
  ['vite', ['--config', 'web/vite.config.ts', '--port', String(port), '--strictPort'], { PORT: api }],
);
