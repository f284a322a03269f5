import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import type { FinishedUnits } from '../finished-units.ts';
import { freePolicyId } from '../free-policy-id.ts';
import { heldFill } from '../held-fill.ts';
import { howSourced } from '../how-sourced.ts';
import type { HeldShare } from './hold-where-made.ts';
import { asCostPlannedOverrides } from '../as-cost-planned.ts';

/** What makes an alternative the best plan of a scenario: `HeldShare`s as policies; `null` where policies cannot say them. */
export function pinAlternative(
  network: Network,
  places: readonly FinishedUnits[],
  shares: readonly HeldShare[],
  short: Float64Array,
): readonly Override[] | null {
  const measure = howSourced(network);
  if (measure === 'both') return null;
  const policies = shares.flatMap(({ place, least, most }): readonly Override[] => {
    const { site, product } = places[place]!;
    if (least <= 0 && most >= 1) return [];
    return [
      {
        at: 'policies',
        because: null,
        add: {
          id: freePolicyId(network, `share_of_${site}_in_${product}`),
          kind: 'share',
          measure,
          numerator: { sites: [site], products: [product] },
          denominator: { products: [product] },
          minimumShare: least > 0 ? Math.floor(least * shareDigits) / shareDigits : null,
          maximumShare: most < 1 ? Math.ceil(most * shareDigits) / shareDigits : null,
          acrossPeriods: 'total',
          acrossProducts: 'total',
        },
      },
    ];
  });
  return [...asCostPlannedOverrides(network), ...policies, ...heldFill(network, short)];
}

/** Shares are rounded outward to a ten-thousandth of a percent, so that the plan itself keeps them. */
const shareDigits = 1e6;
