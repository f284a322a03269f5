import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Network } from '../../scenarios/domain/network.ts';

/** A published problem in our own terms, with the optimal value its publisher states. */
export interface PublishedCase {
  name: string;
  network: Network;
  expected: number;
}

export type CaseFolder = 'network' | 'orlib' | 'holmberg' | 'canad' | 'netlib' | 'miplib';

const besideTheProject = fileURLToPath(new URL('../../../shared/cases', import.meta.url));

/** Where the published files lie: `PLANNER_CASES_DIR`, or `../shared/cases` beside the project. */
export const casesDirectory = process.env['PLANNER_CASES_DIR'] ?? besideTheProject;

export const areCasesAtHand = existsSync(casesDirectory);

/** File names of one folder in order; none where the folder is absent. */
export function caseFiles(folder: CaseFolder): readonly string[] {
  const directory = join(casesDirectory, folder);
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}

/** The text of one published file, unpacked where it is compressed. */
export function readCaseText(folder: CaseFolder, file: string): string {
  const bytes = readFileSync(join(casesDirectory, folder, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Says on stderr how many published checks do not run because their data is not at hand. */
export function sayCasesAreMissing(count: number): void {
  process.stderr.write(
    `\nSKIPPED ${count} published cases: no folder ${casesDirectory}. ` +
      `Set PLANNER_CASES_DIR to the folder that holds network/, orlib/, holmberg/, canad/, netlib/ and miplib/.\n\n`,
  );
}
