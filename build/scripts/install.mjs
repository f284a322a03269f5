import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const leastNode = [20, 19];

/** Reads a lockfile's packages, or `null` where there is none that can be read. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** npm's rule for `os` and `cpu`: a list of names, or of names not allowed with a `!` before them. */
function allows(list, here) {
  if (list === undefined) return true;
  if (list.includes(`!${here}`)) return false;
  return list.every((name) => name.startsWith('!')) || list.includes(here);
}

const runsHere = (entry) => allows(entry.os, process.platform) && allows(entry.cpu, process.arch);

/**
 * Why `node_modules` is not what `package-lock.json` says, in one phrase; `null` where it is.
 * npm writes what it installed to `node_modules/.package-lock.json`, so the two files are compared entry by entry.
 */
export function whyStale(folder = root) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  if (wanted === null) return 'package-lock.json cannot be read';
  const found = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (found === null) return 'nothing is installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link === true) continue;
    const present = found[path];
    if (present === undefined) {
      // Optional packages are binaries for one platform; those of other platforms stay away. C libraries
      // cannot be told apart from here, and an optional package without a platform belongs to another one.
      const isForHere = entry.os !== undefined && entry.libc === undefined && runsHere(entry);
      if (entry.optional !== true || isForHere) return `${path} is missing`;
      continue;
    }
    if (present.version !== entry.version || present.integrity !== entry.integrity) {
      return `${path} is ${present.version}, wanted is ${entry.version}`;
    }
    if (!runsHere(entry)) return `${path} is for another kind of machine`;
    if (!existsSync(join(folder, path))) return `${path} is missing`;
  }
  const surplus = Object.keys(found).find((path) => wanted[path] === undefined);
  return surplus === undefined ? null : `${surplus} is no longer wanted`;
}

/**
 * Installs exactly what the lockfile says where it is not installed already; says nothing where it is.
 * All it prints goes to standard error, so that what follows may own standard output.
 */
export function installWhatIsMissing() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < leastNode[0] || (major === leastNode[0] && minor < leastNode[1])) {
    console.error(`PlusN needs Node ${leastNode.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(2);
  }
  const reason = whyStale();
  if (reason === null) return;
  const npm = process.env['npm_execpath'];
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  console.error(`Installing what package-lock.json lists (${reason}): npm ${words.join(' ')}`);
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const done =
    npm === undefined
      ? spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...words], options);
  if (done.status !== 0) {
    console.error(
      'The packages could not be installed. Check that the npm registry can be reached, then run this again.',
    );
    process.exit(70);
  }
}
