import { describe, expect, it } from 'vitest';
import { askLedger, groupLedger, sumShares, wholeLedger } from '../../solver/report/ledger-query.ts';
import { handMadeLedger } from '../support/hand-made-answer.ts';

const ledger = handMadeLedger([
  { kind: 'freight', amount: 10.01, lane: 'a_b', period: 'p1' },
  { kind: 'freight', amount: 20.02, lane: 'a_b', period: 'p2' },
  { kind: 'duty', amount: 5.5, lane: 'a_b', period: 'p1', cause: 'mfn' },
  { kind: 'fixed', amount: 7, site: 'a' },
]);
const behind = () => [{ entry: ledger.entries[0]!, amount: 2.5 }];

describe('what the ledger is asked', () => {
  it('answers 42.53 for all, in 4 entries', () => {
    const shares = askLedger(ledger, behind, wholeLedger);
    expect(shares).toHaveLength(4);
    expect(sumShares(shares)).toBeCloseTo(42.53, 9);
  });

  it('answers 15.51 for lane a_b in p1, and 7 for what has no lane', () => {
    const on = (where: Parameters<typeof askLedger>[2]['where']) =>
      sumShares(askLedger(ledger, behind, { ...wholeLedger, where }));
    expect(on({ lane: 'a_b', period: 'p1' })).toBeCloseTo(15.51, 9);
    expect(on({ lane: null })).toBe(7);
  });

  it('counts 2.5 of an entry of 10.01 behind a landed cost', () => {
    const shares = askLedger(ledger, behind, {
      ...wholeLedger,
      landed: { product: 'fan', market: 'boston' },
    });
    expect(sumShares(shares)).toBe(2.5);
  });

  it('groups by kind so that 3 groups add up to all, the largest first', () => {
    const groups = groupLedger(askLedger(ledger, behind, wholeLedger), 'kind');
    expect(groups.map(({ value, count }) => [value, count])).toEqual([
      ['freight', 2],
      ['fixed', 1],
      ['duty', 1],
    ]);
    expect(groups.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(42.53, 9);
  });
});
