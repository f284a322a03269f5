import { Inflate } from 'fflate';
import type { WorkbookLimits } from './workbook-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';
import { directoryPlace, entryPlace, type EntryPlace } from './zip64.ts';

export interface ZipArchive {
  /** Names of the files inside, in the order of the directory. */
  readonly names: readonly string[];
  /** One file, unpacked piece by piece; it ends the moment that a limit is passed. Throws `WorkbookRefused`. */
  readonly pieces: (name: string) => Generator<Uint8Array>;
}

interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
}

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
/** Small enough that a piece of it cannot unpack to more than a megabyte: DEFLATE grows 1,032 times at most. */
const packedPiece = 1024;
/** What is handed on at once. */
const unpackedPiece = 65_536;

const damaged = () =>
  new WorkbookRefused(
    'The file is damaged: it is not a whole ZIP archive. Ask for it again, or save it anew.',
  );

/** The directory of a ZIP file; nothing is unpacked yet. Two files of one name, or of shared bytes, are damage. */
export function openArchive(bytes: Uint8Array, limits: WorkbookLimits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const directory = directoryPlace(view, end);
  if (directory === null) throw damaged();
  const { count } = directory;
  if (count > limits.entries) {
    throw new WorkbookRefused(
      `The file holds ${count} parts, more than PlusN reads (limit ${limits.entries}). Save it anew from a spreadsheet program.`,
    );
  }
  const entries = new Map<string, Entry>();
  let { at } = directory;
  let read = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) throw damaged();
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) !== 0)
      throw new WorkbookRefused('The file is encrypted. Remove its password, then try again.');
    const method = view.getUint16(at + 10, true);
    const place = entryPlace(view, at);
    if (place === null) throw damaged();
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    const packed = packedOf(bytes, view, place);
    if (entries.has(name)) throw damaged();
    entries.set(name, { method, packed });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }

  function* pieces(name: string): Generator<Uint8Array> {
    const entry = entries.get(name);
    if (entry === undefined) throw damaged();
    let own = 0;
    for (const piece of unpacked(entry)) {
      own += piece.length;
      read += piece.length;
      if (read > limits.unpackedBytes) {
        throw new WorkbookRefused(
          `The file unpacks to more than ${inMebibytes(limits.unpackedBytes)} MB, the most that is read. Split it, or send CSV.`,
        );
      }
      if (own > limits.freelyUnpackedBytes && own > limits.growth * entry.packed.length) {
        throw new WorkbookRefused(
          `The file unpacks to more than ${limits.growth} times its size, as no real workbook does. It is not read; ask its sender what it is.`,
        );
      }
      yield piece;
    }
  }
  return { names: [...entries.keys()], pieces };
}

const inMebibytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** The directory's end stands at the end, before a comment that may follow. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw damaged();
}

function packedOf(bytes: Uint8Array, view: DataView, { at, packedBytes }: EntryPlace): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localMark) throw damaged();
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packedBytes > bytes.length) throw damaged();
  return bytes.subarray(from, from + packedBytes);
}

function* unpacked({ method, packed }: Entry): Generator<Uint8Array> {
  if (method === 0) {
    yield* cut(packed);
    return;
  }
  if (method !== 8) throw damaged();
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < packed.length; at += packedPiece) {
    try {
      inflate.push(packed.subarray(at, at + packedPiece), at + packedPiece >= packed.length);
    } catch {
      throw damaged();
    }
    for (const piece of ready.splice(0)) yield* cut(piece);
  }
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += unpackedPiece) yield bytes.subarray(at, at + unpackedPiece);
}
