import { buildWhenChanged } from './built.mjs';
import { install } from './installed.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { become, run } from './run.mjs';

/** `npm start`: installs when needed, builds when something changed, and serves. */
try {
  oneAtATime(() => {
    install();
    buildWhenChanged(() => run('nx run-many -t build > .nx/build.log 2>&1 || { cat .nx/build.log; exit 1; }'));
  });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const demo = process.env.DATABASE_URL ? {} : { DEMO: process.env.DEMO ?? '1' };
become(['node', ['dist/api/src/main.js'], { ...demo, NODE_COMPILE_CACHE: '.nx/compiled' }]);
