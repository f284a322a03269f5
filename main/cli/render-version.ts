import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { edition } from '../../scenarios/library/edition.ts';
import { currentVersion } from '../../scenarios/schema/document.ts';

const manifest = z.object({ version: z.string() });

/** The version of this program. */
export function programVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return manifest.parse(JSON.parse(text)).version;
}

/** The versions that an answer depends on: program, scenario file, reference facts. */
export function renderVersion(): string {
  const version = programVersion();
  return `PlusN ${version} · scenario file version ${currentVersion} · reference edition ${edition.id}\n`;
}
