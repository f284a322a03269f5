import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** What runs in Node, in `out/app`: the desktop program, the loopback host, the command line, solver process and thread. */
export default defineConfig({
  root: path(''),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path('out/app'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      // Each is found by its name beside the others, so all lie in one folder.
      input: {
        main: path('main/electron/main.ts'),
        'browser-host': path('main/browser/browser-host.ts'),
        'solver-process': path('main/jobs/solver-process.ts'),
        'solver-thread': path('solver/worker/solver-thread.ts'),
        'sweep-thread': path('main/jobs/sweep-thread.ts'),
        'document-thread': path('main/jobs/document-thread.ts'),
        'import-thread': path('main/jobs/import-thread.ts'),
        'session-thread': path('solver/worker/session-thread.ts'),
        plusn: path('main/cli/plusn.ts'),
      },
      // The engines find their own files beside their scripts.
      external: ['electron', 'highs', /^highs\//, 'glpk.js', /^glpk\.js\//],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
