import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The script between the desktop program and its window: in a sandbox, so one file in the old module format. */
export default defineConfig({
  root: path(''),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path('out/app'),
    // The hosts are built first, into the same folder.
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { preload: path('main/electron/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
});
