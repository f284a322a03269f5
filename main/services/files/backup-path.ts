import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { currentVersion } from '../../../scenarios/schema/document.ts';

/** Canonical text states the version on its third line. */
const headBytes = 4096;
/** Linux counts a name in bytes, of which a Chinese character has three; others count characters. */
const longestNameBytes = 255;

/**
 * Where the bytes that a save replaces are kept: beside the file, as `name.plusn.bak`, or as `name.plusn.v1.bak` for those of
 * an older version, which later saves do not replace. Beside it and not in the data folder because that is where a planner looks
 * for a lost file, on whichever machine, and because there a second name for the old bytes costs neither time nor room.
 */
export function backupPath(target: string, bytes: Uint8Array, current: number = currentVersion): string {
  const version = versionOf(bytes);
  const ending = version !== null && version < current ? `.v${version}.bak` : '.bak';
  return join(dirname(target), shortened(basename(target), ending));
}

/** Where such bytes are kept if they are of an older version; `null`: nowhere. */
export function olderBackupPath(bytes: Uint8Array, target: string): string | null {
  const version = versionOf(bytes);
  return version !== null && version < currentVersion ? backupPath(target, bytes) : null;
}

/** A name with its ending: one that no system would take with it is cut, and marked by what it was. */
function shortened(name: string, ending: string): string {
  if (Buffer.byteLength(name + ending) <= longestNameBytes) return name + ending;
  const mark = `~${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
  const letters = Array.from(name);
  while (Buffer.byteLength(letters.join('') + mark + ending) > longestNameBytes) letters.pop();
  return letters.join('') + mark + ending;
}

/** The version that the text of a scenario file states; `null` where it states none. */
function versionOf(bytes: Uint8Array): number | null {
  const head = new TextDecoder().decode(bytes.subarray(0, headBytes));
  const stated = /^\s*\{\s*"format":\s*"plusn",\s*"version":\s*(\d+)/.exec(head)?.[1];
  if (stated !== undefined) return Number(stated);
  try {
    const found = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown } | null;
    return typeof found?.version === 'number' ? found.version : null;
  } catch {
    return null;
  }
}
