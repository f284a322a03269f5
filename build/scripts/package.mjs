import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { buildHosts } from './build-hosts.mjs';
import { buildWindow } from './build-window.mjs';
import { installWhatIsMissing, root } from './install.mjs';

/**
 * Builds the window and the hosts, then packages of them for this machine's system. Words go to electron-builder:
 * `npm run package -- --dir` leaves the unpacked program alone, `-- --win`, `--mac`, `--linux` name a system.
 *
 * `PLUSN_ELECTRON_DIST`: a folder with an Electron runtime, in place of one that is fetched.
 * `PLUSN_BUILT`: a folder with `app` and `window` as built before, in place of building them into `out`.
 */
installWhatIsMissing();

const built = process.env['PLUSN_BUILT'];
if (built === undefined && !(buildWindow() && buildHosts())) process.exit(70);

const runtime = process.env['PLUSN_ELECTRON_DIST'];
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'electron-builder', 'cli.js'),
    '--config',
    'electron-builder.yml',
    '--publish',
    'never',
    ...(runtime === undefined ? [] : [`-c.electronDist=${runtime}`]),
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    // electron-builder takes the folder from the checkout.
    env: { ...process.env, PLUSN_BUILT: built === undefined ? 'out' : relative(root, resolve(built)) },
  },
);
process.exitCode = status ?? 70;
