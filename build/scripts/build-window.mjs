import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { newestChange } from './newest-change.mjs';

/** Everything that the built window is made from. */
const sources = [
  'renderer',
  'scenarios',
  'solver',
  'main/contract',
  'build/config/vite.window.config.ts',
  'package-lock.json',
];

const vite = (...words) =>
  spawnSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', ...words], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // A test runner calls its own environment something else, and React would bring its tools for developers along.
    env: { ...process.env, NODE_ENV: 'production' },
  }).status === 0;

/**
 * Builds `out/window` where its sources have changed since it was built last; answers whether there is a window.
 * All it prints goes to standard error.
 */
export function buildWindow(folder = join(root, 'out', 'window')) {
  // Beside the folder: in it, the file would be served with the window.
  const mark = `${folder}.built`;
  const began = Date.now();
  const builtAt = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const hasWindow = statSync(join(folder, 'index.html'), { throwIfNoEntry: false }) !== undefined;
  if (hasWindow && builtAt > newestChange(sources.map((path) => join(root, path)))) return true;
  console.error('Building the window, because its sources have changed: half a minute at most …');
  const words = ['--config', 'build/config/vite.window.config.ts', '--outDir', folder, '--emptyOutDir'];
  if (!vite(...words, '--logLevel', 'warn')) return false;
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, '');
  console.error(`The window was built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return true;
}
