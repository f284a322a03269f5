import { maximumIdLength } from '../../scenarios/domain/primitives.ts';

/** The wish as an id that is not taken; `otherwise` where it has no letter to begin with. */
export function freeId(taken: ReadonlySet<string>, wish: string, otherwise: string): string {
  const letters = wish
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, maximumIdLength - 6);
  const stem = letters === '' ? otherwise : letters;
  if (!taken.has(stem)) return stem;
  const unnumbered = stem.replace(/_\d{1,4}$/, '');
  let n = 2;
  while (taken.has(`${unnumbered}_${n}`)) n += 1;
  return `${unnumbered}_${n}`;
}
