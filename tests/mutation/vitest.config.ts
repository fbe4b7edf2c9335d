import { defineConfig } from 'vitest/config';

/**
 * The tests that are asked whether they notice a change: those of the mutated file's own room. Not isolated from each other,
 * for a room is asked thousands of times.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [process.env.MUTATED_TESTS ?? 'tests/unit/**/*.test.ts'],
    isolate: false,
    // It runs beside other work: a test that is slow is not one that noticed.
    testTimeout: 60_000,
  },
});
