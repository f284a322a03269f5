import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './install.mjs';

const electronFolder = join(root, 'node_modules', 'electron');
const fetcher = join(electronFolder, 'install.js');
/** A runtime is about 120 MB. A start waits no longer than this for it; without a line it fails within seconds. */
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

/** The first line that tells of an error in what a failed program said, without the stack below it. */
function reasonIn(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const reason = lines.find((line) => /error/i.test(line)) ?? 'no reason was given';
  // All that Node says where no line leads to the server.
  return reason.endsWith('fetch failed') ? 'github.com cannot be reached' : reason;
}

/** Electron's runtime, fetched where it is not there yet: `{ path }`, or `{ path: null, why, next }`, a line each. */
export function findElectron() {
  const there = runtimePath();
  if (there !== null) return { path: there };
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH']) {
    const next = `Name a folder in which ${runtimeName} lies, or leave the variable out.`;
    return { path: null, why: `ELECTRON_OVERRIDE_DIST_PATH holds no ${runtimeName}`, next };
  }
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) {
    const next = 'Leave the variable out to have the runtime fetched.';
    return { path: null, why: 'ELECTRON_SKIP_BINARY_DOWNLOAD forbids to fetch its runtime', next };
  }
  console.error(
    `Fetching the Electron runtime (120 MB), once, for at most ${mostMsToFetch / 60_000} minutes …`,
  );
  const fetched = spawnSync(process.execPath, [fetcher], {
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
  const byHand = `node ${relative(root, fetcher)}`;
  return {
    path: null,
    why,
    next: `To fetch it without a limit: ${byHand}. Not to try: npm start -- --browser.`,
  };
}
