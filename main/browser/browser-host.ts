import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { browserWords } from './browser-words.ts';
import { dataFolder } from '../hosts/data-folder.ts';
import { findBrowser } from './find-browser.ts';
import { startBrowserHost } from './start-browser-host.ts';

/** The entry of the loopback host: `[--no-open] [file.plusn]`. */

/** The checkout, or the folder that the package was unpacked in: from sources and from `out/app` it is two up. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = z.object({ version: z.string() });

const { values, positionals } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
// npm runs scripts in the checkout; the paths in the arguments are the caller's.
const workingFolder = process.env['INIT_CWD'] ?? process.cwd();
const place = { platform: process.platform, homeFolder: homedir(), environment: process.env };
const data = dataFolder(place);
const browser = values['no-open'] ? null : findBrowser({ ...place, isThere: existsSync });
const tracesRequests = process.env['PLANNER_TRACE_IPC'] === '1';

const host = await startBrowserHost({
  dataFolder: data,
  windowFolder: join(root, 'out', 'window'),
  examplesFolder: join(root, 'scenarios', 'examples'),
  version: manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version,
  platform: process.platform,
  openAtStart: file === undefined ? null : resolve(workingFolder, file),
  // A tab among others may be set aside by its browser for longer than a window of its own.
  goneAfterMs: browser === null ? 60_000 : 8000,
  report: (fault, error) => console.error(fault, error ?? ''),
  ...(tracesRequests
    ? {
        onServed: ({ name, milliseconds, refused }) =>
          console.error(`${name} ${milliseconds.toFixed(1)} ms ${refused ?? 'answered'}`),
      }
    : {}),
});

let window: ChildProcess | null = null;
const askByHand = (why: string): void => {
  console.log(`${why} Open this address in a browser on this machine; it works once:\n\n  ${host.url}\n`);
};
if (browser === null) {
  askByHand(values['no-open'] ? 'PlusN is ready.' : 'No Chromium, Chrome or Edge was found.');
} else {
  const words = browserWords({
    url: host.url,
    profileFolder: join(data, 'browser-profile'),
    isRoot: process.getuid?.() === 0,
  });
  window = spawn(browser, words, { stdio: 'ignore' });
  window.on('error', (error) => askByHand(`${browser} could not be started (${error.message}).`));
  window.on('exit', (code) => {
    // A browser that runs already takes the address over and ends well.
    if (code !== 0 && code !== null) askByHand(`${browser} ended with code ${code}.`);
  });
  console.log(`PlusN is open in a window of ${browser}. Ctrl-C ends it.`);
}

let isEnding = false;
async function end(): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  window?.kill();
  await host.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
await host.gone;
console.log('The window was closed.');
await end();
