import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { browserWords } from './browser-words.ts';
import { dataFolder } from '../hosts/data-folder.ts';
import { findPrinter } from '../hosts/find-printer.ts';
import { traceRequests } from '../hosts/trace-requests.ts';
import { findBrowser } from './find-browser.ts';
import { sayAddress, showInBrowser } from './show-in-browser.ts';
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

const host = await startBrowserHost({
  dataFolder: data,
  windowFolder: join(root, 'out', 'window'),
  examplesFolder: join(root, 'scenarios', 'examples'),
  version: manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version,
  platform: process.platform,
  printPdf: findPrinter(),
  openAtStart: file === undefined ? null : resolve(workingFolder, file),
  // A tab among others may be set aside by its browser for longer than a window of its own.
  goneAfterMs: browser === null ? 60_000 : 8000,
  report: (fault, error) => console.error(fault, error ?? ''),
  ...traceRequests(process.env),
});

let window: ChildProcess | null = null;
if (browser === null) {
  const why = values['no-open'] ? 'PlusN is ready.' : 'No Chromium, Chrome or Edge was found.';
  console.log(sayAddress(why, host.url));
} else {
  const words = browserWords({
    url: host.url,
    profileFolder: join(data, 'browser-profile'),
    isRoot: process.getuid?.() === 0,
  });
  showInBrowser({
    browser,
    url: host.url,
    came: host.came,
    start: () => (window = spawn(browser, words, { stdio: 'ignore' })),
    say: (text) => console.log(text),
    after: (milliseconds, act) => void setTimeout(act, milliseconds),
  });
}

let isEnding = false;
async function end(): Promise<void> {
  isEnding = true;
  await host.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Who asks twice does not want to wait for a disk that does not answer; every write is whole or not there.
    if (isEnding) process.exit(1);
    // Only here: a browser whose window was closed may show that of another start, and ends by itself otherwise.
    window?.kill();
    void end();
  });
}
await host.gone;
if (!isEnding) {
  console.log('The window was closed.');
  await end();
}
