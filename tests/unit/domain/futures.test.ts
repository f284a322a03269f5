import { describe, expect, it } from 'vitest';
import { baseFuture, probabilitySum, statedFutures } from '../../../scenarios/domain/futures.ts';
import { scenario } from '../../../scenarios/domain/scenario.ts';

const stated = (...probabilities: readonly (number | null)[]) =>
  probabilities.map((probability, at) => scenario.parse({ id: `s${at + 1}`, name: 'S', probability }));
const shares = (...probabilities: readonly (number | null)[]) =>
  statedFutures(stated(...probabilities)).map(({ id, probability }) => [id, Number(probability.toFixed(9))]);

describe('the futures that scenarios state', () => {
  it('gives the base the 45 % that 30 % and 25 % leave, first', () => {
    expect(shares(0.3, null, 0.25)).toEqual([
      [baseFuture, 0.45],
      ['s1', 0.3],
      ['s3', 0.25],
    ]);
  });

  it('leaves the base out where 0.1 ten times add up to 1, or more', () => {
    expect(shares(...Array.from({ length: 10 }, () => 0.1))).toHaveLength(10);
    expect(shares(0.8, 0.4).map(([id]) => id)).toEqual(['s1', 's2']);
    expect(probabilitySum(stated(0.8, 0.4))).toBeCloseTo(1.2, 9);
  });

  it('has the base alone where none has a probability above 0', () => {
    expect(shares(null, 0)).toEqual([[baseFuture, 1]]);
  });
});
