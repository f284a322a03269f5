import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildHosts } from './build-hosts.mjs';
import { buildWindow } from './build-window.mjs';
import { findElectron } from './find-electron.mjs';
import { installWhatIsMissing, root } from './install.mjs';
import { runTypeScript } from './run-typescript.mjs';

/**
 * Starts the program: in Electron where its runtime is there or can be fetched, else in a browser on this machine.
 * `npm start -- <file.plusn>` opens that file, `--browser` does not try Electron, `--no-open` prints the address alone.
 */
installWhatIsMissing();
if (!buildWindow()) {
  console.error('The window could not be built; what is wrong stands above.');
  process.exit(70);
}

const words = process.argv.slice(2);
const inBrowser = words.filter((word) => word !== '--browser');
const asked = ['--browser', '--no-open'].find((word) => words.includes(word));
const electron = asked === undefined ? findElectron() : { path: null, why: `${asked} was given`, next: null };

if (electron.path !== null && buildHosts()) {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  );
  console.log(`Starting PlusN in Electron ${version}: its runtime is here.`);
  // Chromium refuses to run as root inside its own sandbox.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron.path, [...asRoot, root, ...words], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    stdio: 'inherit',
  });
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => (process.exitCode = code ?? 70));
} else {
  const why = electron.path === null ? electron.why : 'its part of the program could not be built';
  console.log(`Starting PlusN in a browser on this machine, not in Electron: ${why}.`);
  if (electron.next != null) console.log(electron.next);
  runTypeScript('main/browser/browser-host.ts', inBrowser, { cwd: root });
}
