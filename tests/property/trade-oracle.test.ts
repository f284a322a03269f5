import { describe, expect, it } from 'vitest';
import { solveNetworkHere } from '../support/solve-here.ts';
import { tradeCase } from '../support/trade-case.ts';
import { countOf, featuresUsed } from '../support/trade-case/features.ts';
import { leastTradeCost } from '../support/trade-oracle.ts';

const casesEach = 100;
const batches = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('a trade case costs what its cheapest goods cost, by an oracle that shares nothing with the model', () => {
  const used = new Map<string, number>();

  it.each(batches)(`batch %i of ${casesEach}, to a millionth and with 0 violations`, async (batch) => {
    for (let number = 0; number < casesEach; number += 1) {
      const seed = batch * casesEach + number;
      const network = tradeCase(seed);
      const wanted = leastTradeCost(network);
      const solved = await solveNetworkHere(network);
      expect(Math.abs(solved.objective - wanted) / wanted, `seed ${seed}`).toBeLessThanOrEqual(1e-6);
      expect(solved.violations, `seed ${seed}`).toEqual([]);
      countOf(featuresUsed, used, solved);
    }
  });

  it('of 1,000 best plans each makes use of what the law offers at least 15 times', () => {
    expect([...used].filter(([, count]) => count < 15)).toEqual([]);
    expect(used.size).toBe(Object.keys(featuresUsed).length);
  });
});
