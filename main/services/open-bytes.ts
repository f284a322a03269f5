import type { Finding } from '../../scenarios/checks/finding.ts';
import { limits } from '../../scenarios/schema/limits.ts';
import { openDocument, type OpenedDocument } from '../../scenarios/schema/open-document.ts';

/** A file too large to be read, refused by its size alone; `null` for one that may be read. */
export function refuseSize(bytes: number): OpenedDocument | null {
  // Every character takes at most three bytes of UTF-8.
  if (bytes <= 3 * limits.characters) return null;
  return refused('file-too-long', {
    say: `The file has ${bytes} bytes; the limit is ${limits.characters} characters.`,
    next: 'Split the network, or remove stored plans from the file.',
  });
}

/** Opens the bytes of a scenario file. Those of no scenario file open as `document: null` with findings that say why. */
export function openBytes(bytes: Uint8Array): OpenedDocument {
  const text = decodeUtf8(bytes);
  if (text !== null) return openDocument(text);
  return refused('not-utf8', {
    say: 'The file is not UTF-8 text, so names in it would be read wrong.',
    next: 'Save it again as UTF-8 from the program that wrote it.',
  });
}

/** The text of these bytes, a byte order mark included; `null` where they are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(code: string, { say, next }: Pick<Finding, 'say' | 'next'>): OpenedDocument {
  const about = { collection: 'document', id: null, field: null } as const;
  return {
    document: null,
    findings: [{ code, severity: 'error', about, position: null, say, next }],
    foundVersion: null,
  };
}
