import { dirname, join } from 'node:path';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`Node 24 is needed and this is ${process.version}: run "npm test", which brings its own.`);

const rootDir = dirname(import.meta.dirname);

// specs start many processes and threads that run the same sources: each is compiled once
process.env.NODE_COMPILE_CACHE ??= join(rootDir, '.nx/compiled');

const typescript = {
  rootDir,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: {
    '^@api/(.*)$': '<rootDir>/api/src/$1/index.ts',
    '^@libs/(.*)$': '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

export default {
  rootDir,
  testTimeout: 180_000, // for what hangs: a slow machine must not fail a test
  workerIdleMemoryLimit: '1GB', // a process that has grown to 2 GB takes too long to end, and is then ended with a warning
  testSequencer: '<rootDir>/api/src/testing/longest-first.mjs',
  projects: [
    { ...typescript, displayName: 'libs', testMatch: ['<rootDir>/libs/**/*.spec.ts'] },
    {
      ...typescript,
      displayName: 'api',
      testMatch: ['<rootDir>/api/**/*.spec.ts'],
      globalSetup: '<rootDir>/api/src/testing/start-database.mjs',
      globalTeardown: '<rootDir>/api/src/testing/stop-database.mjs',
    },
  ],
};
