import type { MaskKind } from './mask.ts';

const always = 'how many sites, lanes and products there are and how they join';
const quantities =
  'quantities, capacities, hours, weights, days and distances; dates; currencies and their rates; duty rates and every other share';

/** What a reader of a masked file can still tell, so that whoever sends it knows. */
export function sayWhatRemains(kind: MaskKind): readonly string[] {
  switch (kind) {
    case 'names':
      return [
        `Still readable: ${always}; ${quantities}; and all costs and prices.`,
        'A pattern of duty rates, days and distances may tell which territories and ports are meant.',
      ];
    case 'costs':
      return [
        `Still readable: names, ids, places and HS codes; ${always}; ${quantities}; and every ratio of one cost to another.`,
        'Whoever knows one true cost, or guesses that costs were round, knows the factor and so all of them.',
      ];
    case 'all':
      return [
        `Still readable: ${always}; ${quantities}; and every ratio of one cost to another.`,
        'Whoever knows one true cost, or guesses that costs were round, knows the factor and so all of them. A pattern of duty rates, days and distances may tell which territories and ports are meant.',
      ];
  }
}
