const mebibyte = 1024 * 1024;

/**
 * What a workbook may ask of the machine at most. Far above any network, and low enough that a file made to harm ends in
 * a sentence. Everything is counted while it is read: what a file says of its own sizes is not believed.
 */
export const workbookLimits = {
  /** Of the file as it lies on the disk. */
  fileBytes: 64 * mebibyte,
  /** Files inside it. */
  entries: 4096,
  /** Of all parts that are read, unpacked. */
  unpackedBytes: 512 * mebibyte,
  /** Times that a part may grow when it is unpacked, once it is larger than `freelyUnpackedBytes`. Sheets grow some 10 to 50 times. */
  growth: 200,
  freelyUnpackedBytes: 16 * mebibyte,
  /** Elements inside one another. */
  depth: 64,
  /** Bytes without a beginning or an end of an element. */
  tokenBytes: 4 * mebibyte,
  sheets: 500,
  /** Cells that hold something, of all sheets. */
  cells: 10_000_000,
  /** Of a row of text; a workbook has no more. */
  columns: 16_384,
  /** Letters of all texts. */
  letters: 128 * mebibyte,
  /** Merged areas of a sheet that are told. */
  mergedTold: 20,
} as const;
export type WorkbookLimits = { readonly [Name in keyof typeof workbookLimits]: number };
