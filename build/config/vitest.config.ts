import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/**/*.test.{ts,tsx}'],
    // They need a built window and a browser: `vitest.e2e.config.ts`.
    exclude: ['tests/e2e/**'],
    // Two cores: more workers than that only make the solver tests wait for one another.
    maxWorkers: 2,
    // Data in, data out: no file leaves anything behind that another would meet, and each loads the rest once.
    isolate: false,
    testTimeout: 60_000,
  },
});
