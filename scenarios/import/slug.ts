import { maximumIdLength } from '../domain/primitives.ts';

/** The id that a text gives: its Latin letters and digits, `_` between them. Empty where it has none. */
export function slugOf(text: string, digitPrefix: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  if (plain === '') return '';
  const id = /^[a-z]/.test(plain) ? plain : `${digitPrefix}_${plain}`;
  return id.slice(0, maximumIdLength).replace(/_+$/, '');
}

/** Whether the id of a text has all its letters and digits: of `紅色 M` and `藍色 M` it has the M alone, and tells neither. */
export function isToldBySlug(text: string): boolean {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return !/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain);
}

/** The id, or the id with a number behind it where it is taken. `tried` remembers the next number of each id from one call to the next. */
export function freeId(
  wanted: string,
  isTaken: (id: string) => boolean,
  tried = new Map<string, number>(),
): string {
  if (!isTaken(wanted)) return wanted;
  for (let n = tried.get(wanted) ?? 2; ; n += 1) {
    const tail = `_${n}`;
    const id = `${wanted.slice(0, maximumIdLength - tail.length)}${tail}`;
    if (isTaken(id)) continue;
    tried.set(wanted, n + 1);
    return id;
  }
}
