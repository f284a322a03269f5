import { describe, expect, it } from 'vitest';
import { longestWay } from '../../../solver/formulation/sets/longest-way.ts';

const steps = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([from, to]) => ({ from, to }));

describe('the longest way through a graph', () => {
  it('has 0 steps where there are none, and 3 in a chain of 4 listed backward', () => {
    expect(longestWay(4, [])).toBe(0);
    expect(longestWay(4, steps([2, 3], [1, 2], [0, 1]))).toBe(3);
  });

  it('takes the longer of two ways to a node: 3 steps, not 1', () => {
    expect(longestWay(4, steps([0, 3], [0, 1], [1, 2], [2, 3]))).toBe(3);
  });

  it('ends on a circle of 3 with a tail of 1 at 3 steps, without the one that leads back', () => {
    expect(longestWay(4, steps([0, 1], [1, 2], [2, 0], [2, 3]))).toBe(3);
  });

  it('walks a chain of 200,000 steps', () => {
    const chain = Array.from({ length: 200_000 }, (_, from) => ({ from, to: from + 1 }));
    expect(longestWay(200_001, chain)).toBe(200_000);
  });
});
