import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { install } from './installed.mjs';
import { aside, run } from './run.mjs';

// npm test: everything, in the order in which a mistake shows soonest. Its last line counts what passed and failed.

const reports = 'dist/reports';
const count = { passed: 0, failed: 0 };

function step(name, command, extra) {
  console.log(`\n${name}`);
  try {
    run(command, extra);
    return true;
  } catch {
    return false;
  }
}

function check(name, command) {
  count[step(name, command) ? 'passed' : 'failed']++;
}

/** Checks that do not need each other run side by side; what they say is printed one after the other. */
async function checksAside(...checks) {
  const running = checks.map(([name, command]) => ({ name, ended: aside(command) }));
  for (const { name, ended } of running) {
    const { said, good } = await ended;
    console.log(`\n${name}\n${said.trimEnd()}`);
    count[good ? 'passed' : 'failed']++;
  }
}

/** A suite that ends badly without a failed test of its own still counts as one failure. */
function suite(name, command, report, read) {
  const good = step(name, command, { E2E_REPORT: report });
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  count.passed += passed;
  count.failed += good ? failed : Math.max(1, failed);
}

const ofJest = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
});
const ofPlaywright = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });

try {
  install();
  ensureChromium();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  check('Build', 'nx run-many -t build');
  await checksAside(['Lint and format', 'npm run -s lint'], ['Types', 'npm run -s types']);
  check('The schema is up to date', 'npm run -s check:generated');
  check('Nothing is unused', 'npm run -s unused');
  suite(
    'Libraries and API',
    `npm run -s jest:all -- --json --outputFile=${reports}/jest.json`,
    `${reports}/jest.json`,
    ofJest,
  );
  suite('Journeys', 'npm run -s e2e', `${process.cwd()}/${reports}/e2e.json`, ofPlaywright);
} catch (error) {
  console.error(error.message);
  count.failed++;
}
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed ? 1 : 0);
