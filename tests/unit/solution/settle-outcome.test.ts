import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../solver/formulation/build-model.ts';
import { readLedger } from '../../../solver/solution/read-ledger.ts';
import { settleOutcome } from '../../../solver/solution/settle-outcome.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { solveProgramHere } from '../../support/solve-here.ts';

const fans = aNetwork()
  .withProduct('fan', { customsValuePerUnit: 100 })
  .withOffer('ningbo', 'fan')
  .withDemand('houston', 'fan', 50);

describe('an outcome short of the best plan', () => {
  it('that overpays 8 entries of 5 by 25 costs 25 less, with the same units sent', async () => {
    // 50 · 100 = 5,000 at 1 % are 50; at most 5 an entry they are 40. Goods cost 50.
    const model = buildModel(
      fans
        .withLane('ningbo', 'houston', { entriesPerPeriod: 8 })
        .withFee('entry', { rate: 0.01, maximumPerEntry: 5 })
        .build(),
    );
    const best = await solveProgramHere(model.program, 'highs');
    expect(best.objective).toBeCloseTo(90, 6);
    const overpaid = best.values?.slice() ?? new Float64Array();
    overpaid[model.columns.entryFee.at(0)] = 65;
    const settled = settleOutcome(model, { ...best, values: overpaid, objective: 115, bound: 90 });
    expect(settled.objective).toBeCloseTo(90, 6);
    expect(settled.relativeGap).toBeCloseTo(0, 9);
    expect(readLedger(model, settled.values ?? overpaid).byKind.fee).toBeCloseTo(40, 6);
    expect(settled.values?.at(model.columns.flow.at(0))).toBe(overpaid[model.columns.flow.at(0)]);
  });

  it('is handed on as it is where 0 lanes plan their entries, or where there is no plan', async () => {
    const plain = buildModel(fans.withLane('ningbo', 'houston').withFee('entry', { rate: 0.01 }).build());
    const outcome = await solveProgramHere(plain.program, 'highs');
    expect(settleOutcome(plain, outcome)).toBe(outcome);
    const nothing = { ...outcome, values: null, objective: null };
    expect(settleOutcome(plain, nothing)).toBe(nothing);
  });
});
