import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/**
 * Runs a TypeScript file of the checkout in a Node of its own and ends with its exit code.
 * Worker threads inherit `--import`, so they may be TypeScript as well.
 */
export function runTypeScript(file, words, { cwd = process.cwd() } = {}) {
  const loader = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', loader, join(root, file), ...words], {
    cwd,
    stdio: 'inherit',
    // The caller's folder may hold a tsconfig.json of something else.
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'build', 'config', 'tsconfig.base.json') },
  });
  // A terminal sends Ctrl-C to both processes: the child decides what it means, this one waits for it.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 70 : 128);
  });
}
