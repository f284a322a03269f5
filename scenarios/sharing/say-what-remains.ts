import type { MaskKind } from './mask.ts';

/** What a reader of a shared file can read in it. */
export type Readable = 'names' | 'shape' | 'quantities' | 'costs' | 'ratios';
/** By what a reader may come to know more than is written. */
export type Giveaway = 'factor' | 'pattern';

export interface Remains {
  readonly readable: readonly Readable[];
  readonly giveaways: readonly Giveaway[];
}

/** What a reader of a masked file can still tell, so that whoever sends it knows. */
export function whatRemains(kind: MaskKind): Remains {
  switch (kind) {
    case 'names':
      return { readable: ['shape', 'quantities', 'costs'], giveaways: ['pattern'] };
    case 'costs':
      return { readable: ['names', 'shape', 'quantities', 'ratios'], giveaways: ['factor'] };
    case 'all':
      return { readable: ['shape', 'quantities', 'ratios'], giveaways: ['factor', 'pattern'] };
  }
}

const readableWords: Readonly<Record<Readable, string>> = {
  names: 'names, ids, places and HS codes',
  shape: 'how many sites, lanes and products there are and how they join',
  quantities:
    'quantities, capacities, hours, weights, days and distances; dates; currencies and their rates; duty rates and every other share',
  costs: 'all costs and prices',
  ratios: 'every ratio of one cost to another',
};

const giveawayWords: Readonly<Record<Giveaway, string>> = {
  factor:
    'Whoever knows one true cost, or guesses that costs were round, knows the factor and so all of them.',
  pattern: 'A pattern of duty rates, days and distances may tell which territories and ports are meant.',
};

/** The same in English sentences. */
export function sayWhatRemains(kind: MaskKind): readonly string[] {
  const { readable, giveaways } = whatRemains(kind);
  const words = readable.map((each) => readableWords[each]);
  return [
    `Still readable: ${words.slice(0, -1).join('; ')}; and ${words.at(-1)}.`,
    giveaways.map((each) => giveawayWords[each]).join(' '),
  ];
}
