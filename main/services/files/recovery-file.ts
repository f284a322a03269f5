import { z } from 'zod';
import type { RecoverySummary } from '../../contract/requests.ts';
import type { Disk } from './disk.ts';
import { processMark } from './process-mark.ts';
import { stampOf } from './stamp-of.ts';

/**
 * A snapshot's file is one line of JSON about it and then the document's canonical text, so that a list of snapshots reads
 * one line of each, and one write in one step keeps both halves of one age.
 */
const header = z.object({
  recovery: z.literal(1),
  key: z.string(),
  path: z.string().nullable(),
  stamp: z.string().nullable(),
  title: z.string(),
  keptAt: z.iso.datetime(),
  edits: z.array(z.string()),
  owner: processMark,
  bodyBytes: z.number().int().nonnegative(),
  bodyStamp: z.string(),
});
export type RecoveryHeader = z.infer<typeof header>;

const newline = 10;
const chunkBytes = 16 * 1024;
/** Far more than 10,000 edits of 1,000 characters take. */
const longestHeaderBytes = 64 * 1024 * 1024;

export function recoveryBytes(
  about: Omit<RecoveryHeader, 'recovery' | 'bodyBytes' | 'bodyStamp'>,
  body: Buffer,
): Buffer {
  const whole: RecoveryHeader = {
    recovery: 1,
    ...about,
    bodyBytes: body.byteLength,
    bodyStamp: stampOf(body),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(whole)}\n`), body]);
}

/** What a snapshot says of itself; `null` for a file that is none, or that is not as long as it says. */
export async function readRecoveryHeader(disk: Disk, path: string): Promise<RecoveryHeader | null> {
  const handle = await disk.open(path, 'r');
  try {
    const { size } = await handle.stat();
    let read = Buffer.alloc(0);
    while (read.byteLength < longestHeaderBytes) {
      const chunk = Buffer.alloc(Math.max(chunkBytes, read.byteLength));
      const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, read.byteLength);
      if (bytesRead === 0) return null;
      read = Buffer.concat([read, chunk.subarray(0, bytesRead)]);
      const end = read.indexOf(newline);
      if (end < 0) continue;
      const found = parseHeader(read.subarray(0, end));
      return found !== null && end + 1 + found.bodyBytes === size ? found : null;
    }
    return null;
  } finally {
    await handle.close();
  }
}

/** A snapshot with its document's text; `null` where its bytes are not those that were written. */
export function readRecovery(bytes: Buffer): { header: RecoveryHeader; body: Buffer } | null {
  const end = bytes.indexOf(newline);
  const found = end < 0 ? null : parseHeader(bytes.subarray(0, end));
  const body = bytes.subarray(end + 1);
  return found !== null && stampOf(body) === found.bodyStamp ? { header: found, body } : null;
}

function parseHeader(line: Buffer): RecoveryHeader | null {
  try {
    return header.safeParse(JSON.parse(line.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

export function summaryOf({ key, path, title, keptAt, edits }: RecoveryHeader): RecoverySummary {
  return { key, path, title, keptAt, edits };
}
