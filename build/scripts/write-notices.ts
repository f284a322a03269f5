import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readShippedPackages } from './read-shipped-packages.ts';
import { formatNotices } from './third-party-notices.ts';

/** Writes THIRD-PARTY-NOTICES anew: `node --import tsx build/scripts/write-notices.ts`, after a change of dependencies. */
const root = fileURLToPath(new URL('../..', import.meta.url));
writeFileSync(join(root, 'THIRD-PARTY-NOTICES'), formatNotices(readShippedPackages(root)));
