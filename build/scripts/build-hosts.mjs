import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Builds what runs in Node into `out/app`; answers whether it could. All it prints goes to standard error. */
export function buildHosts() {
  return ['vite.hosts.config.ts', 'vite.preload.config.ts'].every((config) => {
    const words = ['build', '--config', join('build', 'config', config), '--logLevel', 'warn'];
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    return spawnSync(process.execPath, [vite, ...words], { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
  });
}
