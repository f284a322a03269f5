import { afterAll, describe, expect, it } from 'vitest';
import { solveNetworkHere } from '../support/solve-here.ts';
import { tradeCase } from '../support/trade-case.ts';
import { countOf, featuresDealt, featuresUsed } from '../support/trade-case/features.ts';
import { leastTradeCost } from '../support/trade-oracle.ts';

const casesEach = 100;
const batches = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const dealt = new Map<string, number>();
const used = new Map<string, number>();

describe('a trade case costs what its cheapest goods cost, told by an oracle that shares nothing with the model', () => {
  it.each(batches)(`batch %i of ${casesEach}, to a millionth, with 0 violations`, async (batch) => {
    for (let number = 0; number < casesEach; number += 1) {
      const seed = batch * casesEach + number;
      const network = tradeCase(seed);
      const wanted = leastTradeCost(network);
      const solved = await solveNetworkHere(network);
      expect(Math.abs(solved.objective - wanted), `seed ${seed}`).toBeLessThanOrEqual(1e-6 * wanted);
      expect(solved.violations, `seed ${seed}`).toEqual([]);
      countOf(featuresDealt, dealt, network);
      countOf(featuresUsed, used, solved);
    }
  });

  afterAll(() => {
    console.log(dealt, used);
  });
});
