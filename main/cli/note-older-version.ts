import { currentVersion } from '../../scenarios/schema/document.ts';
import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import type { Terminal } from './terminal.ts';

/** Says of a file of an older version that it was read as one of the present version. */
export function noteOlderVersion(
  file: string,
  { document, foundVersion }: Pick<OpenedDocument, 'document' | 'foundVersion'>,
  { note }: Pick<Terminal, 'note'>,
): void {
  if (document === null || foundVersion === null || foundVersion === currentVersion) return;
  note(`${file} is of version ${foundVersion} and was read as version ${currentVersion}.`);
}
