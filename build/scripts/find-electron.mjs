import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const electronFolder = join(root, 'node_modules', 'electron');
/** A runtime is about 120 MB: on a slow line this is a quarter of an hour, without one it fails at once. */
const mostMsToFetch = 180_000;

const runtimeName =
  {
    win32: 'electron.exe',
    darwin: 'Electron.app/Contents/MacOS/Electron',
  }[process.platform] ?? 'electron';

/** Path of Electron's runtime where it is; `null` where it is not. Electron itself is not asked: it would fetch it. */
function runtimePath() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named !== undefined && named !== '') {
    const path = join(named, runtimeName);
    return existsSync(path) ? path : null;
  }
  try {
    const path = join(electronFolder, 'dist', readFileSync(join(electronFolder, 'path.txt'), 'utf8').trim());
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** The last line of what a failed program said, without the stack below it. */
const reasonIn = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => /error/i.test(line)) ?? 'it did not say why';

/** Electron's runtime, fetched where it is not there yet: `{ path }`, or `{ path: null, why }` in one line. */
export function findElectron() {
  const there = runtimePath();
  if (there !== null) return { path: there };
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH']) {
    return { path: null, why: `ELECTRON_OVERRIDE_DIST_PATH holds no ${runtimeName}` };
  }
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) {
    return { path: null, why: 'ELECTRON_SKIP_BINARY_DOWNLOAD forbids to fetch it' };
  }
  console.error('Fetching the Electron runtime, once …');
  const fetched = spawnSync(process.execPath, [join(electronFolder, 'install.js')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: mostMsToFetch,
    killSignal: 'SIGKILL',
  });
  const path = runtimePath();
  if (path !== null) return { path };
  const isSlow = fetched.error?.code === 'ETIMEDOUT';
  const why = isSlow
    ? `its runtime did not arrive within ${mostMsToFetch / 1000} s`
    : `its runtime could not be fetched (${reasonIn(fetched.stderr)})`;
  return { path: null, why };
}
