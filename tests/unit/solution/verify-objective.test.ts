import { describe, expect, it } from 'vitest';
import { verifyObjective } from '../../../solver/solution/verify-objective.ts';
import { handMadeLedger } from '../../support/hand-made-answer.ts';
import { aNetwork } from '../../support/network-builder.ts';

const network = aNetwork().build();
const ledger = handMadeLedger([
  { kind: 'material', amount: 1_200 },
  { kind: 'revenue', amount: -200 },
]);

describe('the objective that the solver states', () => {
  it('is the ledger’s total of 1,000, to 1e-6 of it', () => {
    expect(verifyObjective(network, ledger, 1_000)).toEqual([]);
    expect(verifyObjective(network, ledger, 1_000.0009)).toEqual([]);
    const [violation] = verifyObjective(network, ledger, 1_000.01);
    expect(violation?.rule).toBe('objective');
    expect(violation?.distance).toBeCloseTo(0.01, 9);
    expect(violation?.say).toBe('The solver states 1000.01 HKD; the ledger comes to 1000.');
  });

  it('is the plan’s 30 kg under least carbon, whatever the total', () => {
    const least = aNetwork().withSettings({ objective: 'carbon' }).build();
    expect(verifyObjective(least, { ...ledger, carbonKg: 30 }, 30)).toEqual([]);
    expect(verifyObjective(least, { ...ledger, carbonKg: 30 }, 1_000)).toHaveLength(1);
  });

  it('is refused when it is no number', () => {
    expect(verifyObjective(network, ledger, NaN)).toHaveLength(1);
  });
});
