import type { Network } from '../../scenarios/domain/network.ts';

/** Whether what markets want is only made, only bought, or some of both; policies count either, not their sum. */
export function howSourced({ demand, recipes, offers }: Network): 'make' | 'buy' | 'both' {
  const wanted = new Set<string>(demand.map(({ product }) => product));
  const isMade = recipes.some(({ output }) => wanted.has(output));
  const isBought = offers.some(({ product }) => wanted.has(product));
  if (isMade && isBought) return 'both';
  return isBought ? 'buy' : 'make';
}
