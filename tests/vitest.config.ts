import { defineConfig } from 'vitest/config';

/**
 * `unit`: pure rooms, architecture, platform cases, database; seconds.
 * `browser`: the built extension in real Chromium and real Firefox, one file at a time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root: new URL('..', import.meta.url).pathname,
          include: ['tests/{unit,platforms,database,architecture,hostile}/**/*.test.{ts,tsx}'],
          // A busy machine makes a test slow, not wrong; those about speed measure themselves.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: new URL('..', import.meta.url).pathname,
          include: ['tests/{e2e,real}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
