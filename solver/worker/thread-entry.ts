import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * What a worker thread starts with: from TypeScript sources a loader for them and then `entry`, which lies beside the
 * module `beside`; from a bundled program the script of that name beside the file that everything ended up in.
 */
export function threadEntry(entry: string, beside: string): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL(`./${entry}.js`, import.meta.url);
  const loader = new URL('./esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx')))
    .href;
  const source = new URL(`./${entry}.ts`, beside).href;
  // The loader's own `--import` form does nothing inside a thread, so it is asked by name.
  const bootstrap = `(await import(${JSON.stringify(loader)})).register(); await import(${JSON.stringify(source)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(bootstrap)}`);
}
