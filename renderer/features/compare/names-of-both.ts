import type { WindowLanguage } from '../../i18n/language.ts';
import { namesOf, type Names } from '../plan/names.ts';
import type { Comparison } from './comparison.ts';

/** What records are called in B's network; in A's where only A has them. */
export function namesOfBoth({ before, after }: Comparison, language: WindowLanguage): Names {
  const [a, b] = [namesOf(before.network, language), namesOf(after.network, language)];
  const either =
    (key: 'site' | 'product' | 'lane' | 'line' | 'territory' | 'agreement' | 'cause') => (id: string) => {
      const name = b[key](id);
      return name === id ? a[key](id) : name;
    };
  return {
    ...b,
    site: either('site'),
    product: either('product'),
    lane: either('lane'),
    line: either('line'),
    territory: either('territory'),
    agreement: either('agreement'),
    cause: either('cause'),
  };
}
