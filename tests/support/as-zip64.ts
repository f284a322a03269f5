/** The same archive with every size and place in 64 bits, as a writer leaves it that streams; its own end record tells none. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const records: Uint8Array[] = [];
  let at = directory;
  for (let n = 0; n < count; n += 1) {
    const length = 46 + view.getUint16(at + 28, true);
    const record = new Uint8Array(length + 28);
    record.set(bytes.subarray(at, at + length));
    const each = new DataView(record.buffer);
    each.setUint16(30, 28, true);
    each.setUint16(length, 1, true);
    each.setUint16(length + 2, 24, true);
    for (const [place, field] of [24, 20, 42].entries()) {
      each.setBigUint64(length + 4 + place * 8, BigInt(view.getUint32(at + field, true)), true);
      each.setUint32(field, 0xffffffff, true);
    }
    records.push(record);
    at += length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const tail = new Uint8Array(56 + 20 + 22);
  const last = new DataView(tail.buffer);
  last.setUint32(0, 0x06064b50, true);
  last.setBigUint64(4, 44n, true);
  last.setBigUint64(24, BigInt(count), true);
  last.setBigUint64(32, BigInt(count), true);
  last.setBigUint64(40, BigInt(size), true);
  last.setBigUint64(48, BigInt(directory), true);
  last.setUint32(56, 0x07064b50, true);
  last.setBigUint64(64, BigInt(directory + size), true);
  last.setUint32(72, 1, true);
  last.setUint32(76, 0x06054b50, true);
  last.setUint32(84, 0xffffffff, true);
  last.setUint32(88, 0xffffffff, true);
  last.setUint32(92, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, directory), ...records.flatMap((each) => [...each]), ...tail]);
}
