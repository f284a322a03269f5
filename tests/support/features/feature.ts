import type { z } from 'zod';
import type { Network, network } from '../../../scenarios/domain/network.ts';

/** Deals whole numbers within bounds. */
export type Deal = (least: number, most: number) => number;
export type NetworkInput = z.input<typeof network>;

/** Adds one thing that a network may have to a network that lacks it; amounts come from `deal`. */
export type Feature = (base: Network, deal: Deal) => NetworkInput;

/** Whether something of a chance in a hundred happens. */
export function sometimes(deal: Deal, chance: number): boolean {
  return deal(0, 99) < chance;
}

export function oneOf<Item>(deal: Deal, items: readonly Item[]): Item {
  const item = items[deal(0, items.length - 1)];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
}

/** The plants of a drawn network; the first always stands. */
export function plantsOf(base: Network): Network['sites'] {
  return base.sites.filter(({ roles }) => roles.includes('plant'));
}

export function marketsOf(base: Network): Network['sites'] {
  return base.sites.filter(({ roles }) => roles.includes('market'));
}

export function goodsOf(base: Network): Network['products'] {
  const wanted = new Set<string>(base.demand.map(({ product }) => product));
  return base.products.filter(({ id }) => wanted.has(id));
}
