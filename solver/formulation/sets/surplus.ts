import type { Measure } from '../../../scenarios/domain/policy.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import type { Catalogue } from './catalogue.ts';
import { inputsPerOutput, outputsFirst } from './product-levels.ts';

/** What a best plan may have to make, buy or move beyond its need. */
export interface Surplus {
  /** Units of each product that rules or the data force into being. */
  units: Float64Array;
  /** Units of each product that rules on shares may ask to make besides; they need not move. */
  made: Float64Array;
}

/**
 * Minimum runs, lots, minimum orders, price steps and lane minimums leave goods over, once for each place that may
 * overshoot; in every period where goods left over may be forced to move on, because storage is limited, goods spoil
 * or sites close. There, too, inventory moves without being needed, and surplus inputs may have to become surplus
 * outputs. Rules on shares ask for more of one thing for the sake of another. What is left over of an output has taken its inputs, level by level.
 */
export function surplusOf(catalogue: Catalogue, needed: Float64Array): Surplus {
  const { network, productIndex, horizon } = catalogue;
  const units = shareUnits(catalogue, needed, (measure) => measure === 'buy' || measure === 'flow');
  const made = shareUnits(catalogue, needed, (measure) => measure === 'make');
  const raise = (product: number, quantity: number) => {
    units[product] = (units[product] as number) + quantity;
  };
  const isForced =
    network.sites.some(({ storageLimit, opening }) => storageLimit !== null || opening.closeCost !== null) ||
    network.products.some(({ shelfLifeDays }) => shelfLifeDays !== null);
  const times = isForced ? horizon.count : 1;
  const leastUse = network.policies.some(
    ({ isOn, kind }) => isOn && (kind === 'count' || kind === 'sourcing'),
  )
    ? 1
    : 0;

  for (const { product, quantity } of network.inventory) raise(productIndex.of(product), quantity);
  for (const { output, minimumRun, lotMultiple } of network.recipes)
    raise(productIndex.of(output), times * Math.max(minimumRun, lotMultiple ?? 0, leastUse));
  for (const { product, tierRule, tiers, minimumOrder, lotMultiple } of network.offers) {
    const tierStep = tierRule === 'allUnits' ? Math.max(...tiers.map(({ fromQuantity }) => fromQuantity)) : 0;
    const step = Math.max(minimumOrder, lotMultiple ?? 0, tierStep, leastUse);
    raise(productIndex.of(product), times * step);
  }
  for (const lane of network.lanes) {
    if (lane.minimumPerPeriod === 0 && leastUse === 0) continue;
    const periods = lane.isMinimumCommitted ? horizon.count : times;
    const carries = catalogue.carries(lane);
    units.forEach((_, product) => {
      const load = catalogue.load(product, lane.capacityUnit);
      const least = load > 0 ? lane.minimumPerPeriod / load : 0;
      if (carries(product)) raise(product, periods * Math.max(least, leastUse));
    });
  }

  const perUnit = inputsPerOutput(catalogue);
  const order = outputsFirst(network.products.length, perUnit);
  if (isForced) {
    for (const output of order.toReversed()) {
      for (const [input, quantity] of perUnit.get(output) ?? [])
        raise(output, (units[input] as number) / quantity);
    }
  }
  for (const output of order) {
    for (const [input, quantity] of perUnit.get(output) ?? [])
      raise(input, quantity * ((units[output] as number) + (made[output] as number)));
  }
  return { units, made };
}

/**
 * Units that a rule on shares may ask for beyond need, by product: for a cap of α on one part of what is needed at
 * most (1 − α) / α of it in the others, for a floor of α at most α / (1 − α). Shares of what is served swell nothing,
 * because demand bounds it.
 */
function shareUnits(
  { network, members }: Catalogue,
  needed: Float64Array,
  isAsked: (measure: Measure) => boolean,
): Float64Array {
  const units = new Float64Array(network.products.length);
  const all = needed.reduce((sum, each) => sum + each, 0);
  const swell = (share: number, isEach: boolean, isProduct: (id: string) => boolean) => {
    if (share <= 0 || share >= 1) return;
    network.products.forEach(({ id }, product) => {
      const base = isEach ? (needed[product] as number) : all;
      if (isProduct(id)) units[product] = (units[product] as number) + ((1 - share) / share) * base;
    });
  };
  for (const policy of network.policies) {
    if (!policy.isOn) continue;
    if (policy.kind === 'share' && isAsked(policy.measure)) {
      const isEach = policy.acrossProducts === 'each';
      swell(policy.maximumShare ?? 1, isEach, () => true);
      swell(1 - (policy.minimumShare ?? 0), isEach, () => true);
    }
    if (policy.kind === 'sourcing' && isAsked('flow')) {
      const isEach = policy.acrossProducts === 'each';
      // Where every unit that comes may serve every row, a source's share is of use as it is.
      const isPicky = network.demand.some((row) => row.maxLeadDays !== null || row.notMadeIn.length > 0);
      if (isPicky || !isEach) swell(1 - policy.minimumShareEach, isEach, selects(policy.products, members));
    }
  }
  return units;
}
