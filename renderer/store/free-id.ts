import { maximumIdLength } from '../../scenarios/domain/primitives.ts';

/**
 * An id that is not taken, made from a name: its Latin letters and digits, else the word, and a number where one is needed. A copy
 * of `penang_2` counts on from `penang`, as long as that is there; `demand_2026_07` is no copy of anything.
 */
export function freeId(name: string, word: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, maximumIdLength - 6);
  if (plain !== '' && !taken.has(plain)) return plain;
  const unnumbered = plain.replace(/_\d{1,4}$/, '');
  const named = taken.has(unnumbered) ? unnumbered : plain;
  const stem = plain === '' ? word : named;
  for (let n = plain === '' ? 1 : 2; ; n += 1) {
    const id = `${stem}_${n}`;
    if (!taken.has(id)) return id;
  }
}
