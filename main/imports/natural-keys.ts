import type { Collection } from '../../scenarios/domain/network.ts';

/** Fields by which planners tell records apart where they write no id; empty for records that their name tells. */
export const naturalKeys: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  demand: ['market', 'product', 'period'],
  inventory: ['site', 'product', 'origin', 'arrivesIn'],
  lanes: ['from', 'to', 'mode'],
  offers: ['site', 'product'],
  recipes: ['site', 'output'],
};

/** Fields of a key that may be blank: stock on hand arrives in no period. */
export const mayBeBlank: ReadonlySet<string> = new Set(['arrivesIn']);
