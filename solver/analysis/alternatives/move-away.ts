import { settledValues } from '../settled-values.ts';
import type { AlternativesSearch, KnownPlan } from './alternatives-search.ts';
import { leastUsed, useOf } from './least-used.ts';
import { leastShare, shareElsewhereThanAny, whereMade } from './where-made.ts';

/** Solves for each alternative: enough to find the price, within a factor of √2, at which the cost allowed is spent. */
const mostSolves = 5;
/** Of what a plan may cost more: nearer than that the cheapest at a price need not be known, for it is made cheaper after. */
const gapOfAllowance = 0.05;
/** A price that is within the cost and one that is not, so near to one another, need nothing between them. */
const nearEnough = 1.5;

export interface MovedAway {
  readonly plan: KnownPlan;
  /** The price that found it, of which the next search begins. */
  readonly price: number;
}

/**
 * A plan within the cost, away from those known: the price of use is doubled while the cost allows, and halved while it
 * does not; then the middle. Of the plans met, the one with most made elsewhere than in any known; `null` where every
 * price met was too high.
 */
export async function moveAway(
  search: AlternativesSearch,
  known: readonly KnownPlan[],
  firstPrice: number,
): Promise<MovedAway | null> {
  const { model, held, places, costLimit, ask, options, hooks, count } = search;
  const patterns = known.map(({ made }) => made);
  const use = useOf(patterns);
  const { relativeGap } = options;
  const gap = relativeGap === 0 ? 0 : Math.max(relativeGap, options.within * gapOfAllowance);
  let best: (MovedAway & { share: number }) | null = null;
  let [within, beyond] = [0, Infinity];
  let price = firstPrice;
  for (let solve = 0; solve < mostSolves && hooks.signal?.aborted !== true; solve++) {
    count.solves++;
    const outcome = await ask(leastUsed(held, places, use, price), {
      relativeGap: gap,
      seconds: options.secondsPerSolve,
      start: (best?.plan ?? known[0]!).values,
    });
    const found = settledValues(model, outcome);
    if (found !== null && found.cost <= costLimit) {
      within = price;
      const made = whereMade(places, found.values);
      const share = shareElsewhereThanAny(made, patterns);
      if (best === null || share > best.share) best = { plan: { ...found, made }, price, share };
    } else beyond = price;
    if (beyond <= nearEnough * within && best !== null && best.share >= leastShare) break;
    price = beyond === Infinity ? price * 2 : within === 0 ? price / 2 : Math.sqrt(within * beyond);
  }
  return best;
}

/** A price at which leaving every place of a plan would save so many times what it may cost more. */
export function firstPriceOf({ options }: AlternativesSearch, best: KnownPlan): number {
  const used = useOf([best.made]).reduce((sum, use, place) => sum + use * (best.made[place] as number), 0);
  return (priceOfAll * options.within * Math.abs(best.cost)) / used;
}

const priceOfAll = 4;
