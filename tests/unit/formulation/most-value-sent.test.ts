import { describe, expect, it } from 'vitest';
import { mostValueSent } from '../../../solver/formulation/sets/most-value-sent.ts';
import { planningSets } from '../../../solver/formulation/sets/planning-sets.ts';
import { aNetwork } from '../../support/network-builder.ts';

/** Chips of 1 kg worth 50 and motors of 10 kg worth 100, wanted over two months. */
const goods = aNetwork()
  .withPeriods(2, 30)
  .withProduct('chip', { customsValuePerUnit: 50, weightKg: 1 })
  .withProduct('motor', { customsValuePerUnit: 100, weightKg: 10 })
  .withOffer('ningbo', 'chip')
  .withOffer('ningbo', 'motor')
  .withDemand('houston', 'chip', 20)
  .withDemand('houston', 'chip', 10, { period: 'p2' })
  .withDemand('houston', 'motor', 20, { period: 'p2' });

describe('the most value that a lane may send in a month', () => {
  it('is all that is still wanted: 30 chips and 20 motors in the first, 10 and 20 in the second', () => {
    const sets = planningSets(goods.withLane('ningbo', 'houston').build());
    expect([...mostValueSent(sets, 0)]).toEqual([30 * 50 + 20 * 100, 10 * 50 + 20 * 100]);
  });

  it('is what 100 kg hold of it, chips first: 30 chips and 7 motors, then 10 and 9', () => {
    const lane = { capacityPerPeriod: 100, capacityUnit: 'kg' } as const;
    const sets = planningSets(goods.withLane('ningbo', 'houston', lane).build());
    expect([...mostValueSent(sets, 0)]).toEqual([30 * 50 + 7 * 100, 10 * 50 + 9 * 100]);
  });
});
