/** Fields of a ZIP archive that are too large for 32 bits, or that its writer did not know beforehand (APPNOTE 6.3.10, 4.3.14 to 4.5.3). */

const locatorMark = 0x07064b50;
const endMark = 0x06064b50;
const locatorLength = 20;
const endLength = 56;
const extraOfSizes = 0x0001;
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffffffff;

export interface DirectoryPlace {
  readonly count: number;
  readonly at: number;
}

/** Where the directory stands, by the end record at `end`, or by the larger one before it; `null` where that is damaged. */
export function directoryPlace(view: DataView, end: number): DirectoryPlace | null {
  const place = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  if (place.count !== elsewhere16 && place.at !== elsewhere32) return place;
  const locator = end - locatorLength;
  // A small archive may have just 65,535 parts.
  if (locator < 0 || view.getUint32(locator, true) !== locatorMark) return place;
  const at = whole64(view, locator + 8);
  if (at + endLength > locator || view.getUint32(at, true) !== endMark) return null;
  return { count: whole64(view, at + 32), at: whole64(view, at + 48) };
}

export interface EntryPlace {
  readonly packedBytes: number;
  readonly at: number;
}

/** Size and place of a part, by its record in the directory at `record`; those that do not fit stand behind its name. */
export function entryPlace(view: DataView, record: number): EntryPlace | null {
  const [unpacked, packed, at] = [record + 24, record + 20, record + 42].map((each) =>
    view.getUint32(each, true),
  );
  if (packed !== elsewhere32 && at !== elsewhere32) return { packedBytes: packed!, at: at! };
  const from = record + 46 + view.getUint16(record + 28, true);
  const extra = extraAt(view, from, from + view.getUint16(record + 30, true));
  if (extra === null) return null;
  // Only those that do not fit are there, in this order.
  let next = extra.from;
  const wide = (narrow: number): number => {
    if (narrow !== elsewhere32) return narrow;
    next += 8;
    return next > extra.to ? Infinity : whole64(view, next - 8);
  };
  wide(unpacked!);
  return { packedBytes: wide(packed!), at: wide(at!) };
}

function extraAt(
  view: DataView,
  from: number,
  end: number,
): { readonly from: number; readonly to: number } | null {
  const last = Math.min(end, view.byteLength);
  for (let at = from; at + 4 <= last; at += 4 + view.getUint16(at + 2, true)) {
    const to = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === extraOfSizes) return to > last ? null : { from: at + 4, to };
  }
  return null;
}

/** Larger ones than a number keeps exactly lie beyond the end of any file that is read. */
const whole64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
