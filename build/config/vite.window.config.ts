import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The window as files that any host can serve, from any folder. `--outDir` names another place than `out/window`. */
export default defineConfig({
  root: path('renderer'),
  // Addresses are relative: one host serves them from a folder, the other from a scheme of its own.
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: path('out/window'),
    emptyOutDir: true,
    // Every engine that runs the window is newer: Electron's own, and the browsers of the last two years.
    target: ['chrome120', 'firefox120', 'safari17'],
    // The policy of the window lets no font or script come from a data address.
    assetsInlineLimit: 0,
    // The polyfill would be a script inside the page.
    modulePreload: { polyfill: false },
    sourcemap: false,
    // Files come from this machine's own disk: what is large for a line is not for it.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // Coastlines and reference data change at another pace than the program, and are parsed when first needed.
        codeSplitting: {
          groups: [
            { name: 'coastlines', test: /node_modules\/(world-atlas|topojson)/ },
            { name: 'reference', test: /scenarios\/library\/data/ },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
          ],
        },
      },
    },
  },
});
