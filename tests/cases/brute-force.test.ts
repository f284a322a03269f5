import { describe, expect, it } from 'vitest';
import { buildModel } from '../../solver/formulation/build-model.ts';
import { seededDeal } from '../support/seeded-deal.ts';
import { solveNetworkHere, solveProgramHere } from '../support/solve-here.ts';
import { tinyCase, tinyNetwork } from '../support/tiny-case.ts';
import { leastCost } from '../support/tiny-oracle.ts';

const casesEach = 50;
const batches = [1, 2, 3, 4, 5, 6];

describe('a tiny network costs what the best of all its whole-number plans costs', () => {
  it.each(batches)(`batch %i of ${casesEach}, by both engines`, async (batch) => {
    for (let number = 0; number < casesEach; number += 1) {
      const seed = batch * 1000 + number;
      const tiny = tinyCase(seededDeal(seed));
      const network = tinyNetwork(tiny);
      const wanted = leastCost(tiny);
      if (wanted === null) {
        const { program } = buildModel(network);
        expect((await solveProgramHere(program, 'highs')).status, `seed ${seed}`).toBe('infeasible');
        expect((await solveProgramHere(program, 'glpk')).status, `seed ${seed}`).toBe('infeasible');
        continue;
      }
      for (const engine of ['highs', 'glpk'] as const) {
        const { objective, violations } = await solveNetworkHere(network, engine);
        expect(objective, `seed ${seed}, ${engine}`).toBeCloseTo(wanted, 5);
        expect(violations, `seed ${seed}, ${engine}`).toEqual([]);
      }
    }
  });
});
