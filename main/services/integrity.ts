import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** The file beside a shared one that holds its hash. */
export function integrityPath(path: string): string {
  return `${path}.sha256`;
}

/** In hexadecimal. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The line that `sha256sum -c` reads: the hash of the bytes, two spaces and the name of the file. */
export function integrityText(text: string, path: string): string {
  return `${sha256Of(text)}  ${basename(path)}\n`;
}

/** Whether bytes are those that the integrity file speaks of; `null` where it holds no SHA-256. */
export function keepsIntegrity(bytes: Uint8Array, integrity: string): boolean | null {
  const stated = /^([0-9a-f]{64})\s/i.exec(integrity)?.[1];
  return stated === undefined ? null : stated.toLowerCase() === sha256Of(bytes);
}
