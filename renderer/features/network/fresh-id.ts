import { maximumIdLength } from '../../../scenarios/domain/primitives.ts';

/** An id that is free, made from a name: its Latin letters and digits, else the word, and a number where one is needed. */
export function freshId(name: string, word: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, maximumIdLength - 6);
  const stem = plain === '' ? word : plain;
  if (plain !== '' && !taken.has(stem)) return stem;
  for (let n = plain === '' ? 1 : 2; ; n += 1) {
    const id = `${stem}_${n}`;
    if (!taken.has(id)) return id;
  }
}
