/** One picture of a square icon, as the bytes of a PNG. */
export interface IconPicture {
  pixels: number;
  png: Uint8Array;
}

/** The sizes that Windows looks for; all are PNG inside, which it reads since Vista. */
export const icoSizes = [16, 24, 32, 48, 64, 128, 256] as const;

/** A Windows icon: a header, one entry of 16 bytes for each picture, then the pictures. */
export function buildIco(pictures: readonly IconPicture[]): Buffer {
  const entryBytes = 16;
  const header = Buffer.alloc(6 + pictures.length * entryBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { pixels, png }] of pictures.entries()) {
    const at = 6 + index * entryBytes;
    // A byte holds no 256: there it is written as 0.
    header.writeUInt8(pixels % 256, at);
    header.writeUInt8(pixels % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map((picture) => picture.png)]);
}

/** The kinds of a macOS icon that hold PNGs, with their size in pixels; those of doubled density repeat a size. */
export const icnsKinds = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
] as const;

/** A macOS icon: its length, then each kind with its own. Throws when a size is missing. */
export function buildIcns(pictures: readonly IconPicture[]): Buffer {
  const chunk = (kind: string, ...content: readonly Uint8Array[]) => {
    const header = Buffer.alloc(8, kind, 'latin1');
    header.writeUInt32BE(8 + content.reduce((bytes, each) => bytes + each.length, 0), 4);
    return Buffer.concat([header, ...content]);
  };
  const chunks = icnsKinds.map(([kind, pixels]) => {
    const picture = pictures.find((each) => each.pixels === pixels);
    if (picture === undefined)
      throw new Error(`The icon has no picture of ${pixels} pixels. Render it first.`);
    return chunk(kind, picture.png);
  });
  return chunk('icns', ...chunks);
}
