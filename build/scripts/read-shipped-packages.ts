import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ShippedPackage } from './third-party-notices.ts';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:\.|$)/i;

/**
 * Packages that `package-lock.json` installs for more than development, with the licence texts that lie in their folders.
 * Some are types alone, which no bundle holds: a notice too many harms nobody.
 */
export function readShippedPackages(root: string): readonly ShippedPackage[] {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (version === undefined || license === undefined) {
        throw new Error(
          `${path} has no version or no licence in package-lock.json. Look it up before it is shipped.`,
        );
      }
      const folder = join(root, path);
      const names = readdirSync(folder).filter((file) => licenceFile.test(file));
      const texts = names.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
      return { name, version, licence: license, texts };
    });
}
