import { writeFileSync } from 'node:fs';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import { document } from '../../../scenarios/schema/document.ts';

/** Writes a file of a network, and of scenarios where there are some; answers its text. */
export function writeDocument(
  path: string,
  content: { readonly network: unknown; readonly scenarios?: readonly unknown[] },
): string {
  const text = serialiseDocument(
    document.parse({ format: 'plusn', version: 1, writtenBy: 'test', ...content }),
  );
  writeFileSync(path, text);
  return text;
}
