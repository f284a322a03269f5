import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../solver/formulation/build-model.ts';
import type { PlanningModel } from '../../../solver/formulation/build-model.ts';
import { aNetwork } from '../../support/network-builder.ts';

const fans = aNetwork()
  .withPeriods(3, 30)
  .withProduct('fan', { customsValuePerUnit: 100 })
  .withOffer('ningbo', 'fan')
  .withDemand('houston', 'fan', 60)
  .withDemand('houston', 'fan', 10, { period: 'p3' });
const wholeNumbers = ({ program }: PlanningModel) => program.isInteger.reduce((sum, each) => sum + each, 0);

describe('fees that no number of entries bends', () => {
  it('ask for 0 whole numbers, whatever minimum and maximum an entry has', () => {
    const model = buildModel(
      fans
        .withLane('ningbo', 'houston', { valuePerEntry: 500 })
        .withFee('mpf', { rate: 0.003464, minimumPerEntry: 33.58, maximumPerEntry: 651.5, flatPerEntry: 1 })
        .build(),
    );
    expect(model.sets.plannedFees.list).toEqual([]);
    expect(wholeNumbers(model)).toBe(0);
  });

  it('ask for 0 with planned entries too, where the fee is a rate alone', () => {
    const model = buildModel(
      fans.withLane('ningbo', 'houston', { entriesPerPeriod: 3 }).withFee('hmf', { rate: 0.00125 }).build(),
    );
    expect(wholeNumbers(model)).toBe(0);
  });
});

describe('a fee of 1 % on 2 planned entries', () => {
  const planned = (fee: Parameters<typeof fans.withFee>[1]) =>
    buildModel(
      fans
        .withLane('ningbo', 'houston', { entriesPerPeriod: 2 })
        .withFee('entry', { rate: 0.01, ...fee })
        .build(),
    );

  it('is asked about its maximum of 20 in the 1 month in which 7,000 can be sent, not in those for 1,000', () => {
    // 1 % of 7,000 is 70 and above 2 · 20; 1 % of 1,000, all that is wanted later, is 10.
    const { columns, sets } = planned({ maximumPerEntry: 20 });
    expect([...(sets.plannedFees.list[0]?.mostByRate ?? [])]).toEqual([70, 10, 10]);
    expect([0, 1, 2].map((period) => columns.entryCap.at(0, period) >= 0)).toEqual([true, false, false]);
    expect(columns.laneUse.has(0)).toBe(false);
  });

  it('has a minimum of no more than its maximum: 2 · 20 of 30', () => {
    const { sets } = planned({ minimumPerEntry: 30, maximumPerEntry: 20 });
    expect(sets.plannedFees.list).toMatchObject([{ floor: 40, ceiling: 40, entries: 2 }]);
  });

  it('is met by the shipments of the months in which it is valid: half of the 2nd, all of the 3rd', () => {
    const { columns, sets } = planned({ minimumPerEntry: 5, validFrom: '2026-08-15' });
    expect([...(sets.plannedFees.list[0]?.shares ?? [])]).toEqual([0, 0.5, 1]);
    expect([0, 1, 2].map((period) => columns.entryFee.at(0, period) >= 0)).toEqual([false, true, true]);
  });
});
