import { readFile, stat } from 'node:fs/promises';
import type { Finding } from '../../scenarios/checks/finding.ts';
import { NotThereError } from '../services/not-there-error.ts';
import { tooLargeWorkbook } from '../services/open-network-workbook.ts';

/** The bytes of a file that is to be imported; what is said of one that is refused by its size alone, before it is read. */
export async function readImportFile(
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly bytes: null; readonly findings: readonly Finding[] }> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new NotThereError(`There is no file ${path}. Check the path.`);
  const tooLarge = tooLargeWorkbook(found.size);
  return tooLarge === null ? { bytes: await readFile(path) } : { bytes: null, findings: tooLarge.findings };
}
