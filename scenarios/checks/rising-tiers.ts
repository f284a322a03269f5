import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** Price tiers start at 0 and rise. */
export const risingTiers: Check = {
  code: 'tiers-not-rising',
  severity: 'error',
  rule: 'Price tiers start at 0 and rise.',
  *find({ network }) {
    for (const offer of network.offers) {
      for (const [n, tier] of offer.tiers.entries()) {
        const before = offer.tiers[n - 1];
        if (before === undefined ? tier.fromQuantity !== 0 : tier.fromQuantity <= before.fromQuantity) {
          yield spot('offers', offer.id, `tiers/${n}/fromQuantity`, messages.tiersNotRising(offer, n));
        }
      }
    }
  },
};
