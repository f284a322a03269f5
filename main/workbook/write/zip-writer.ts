import { strToU8, Zip, ZipDeflate } from 'fflate';

export interface ZipWriter {
  /** Each file once, read piece by piece. */
  readonly add: (name: string, pieces: Iterable<string>) => void;
  readonly end: () => Uint8Array;
}

/** Dates of files in a workbook mean nothing to anybody; one for all keeps the bytes the same. */
const noDate = new Date(1980, 0, 1);

/** A ZIP file in memory. The text of a file is never whole in memory, only what it is packed into. */
export function zipWriter(): ZipWriter {
  const chunks: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error === null) chunks.push(chunk);
    else failure = error;
  });
  return {
    add(name, pieces) {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = noDate;
      zip.add(file);
      for (const piece of pieces) file.push(strToU8(piece), false);
      file.push(new Uint8Array(0), true);
    },
    end() {
      zip.end();
      if (failure !== null) throw failure;
      const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return bytes;
    },
  };
}
