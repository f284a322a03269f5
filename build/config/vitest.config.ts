import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // Two cores: more workers than that only make the solver tests wait for one another.
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
