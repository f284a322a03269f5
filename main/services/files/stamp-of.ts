import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes, in hexadecimal: files of the same stamp hold the same. */
export function stampOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
