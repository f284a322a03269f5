import { describe, expect, it } from 'vitest';
import { branchPriorities, branchPriority } from '../../../solver/formulation/branch-priority.ts';
import { variableFamilies } from '../../../solver/formulation/variables/index.ts';

describe('branch priorities', () => {
  it('name 8 families that the model has, all of them yes-or-no or counted', () => {
    const integers = Object.values(variableFamilies).filter(({ isInteger }) => isInteger);
    const names = new Set<string>(integers.map(({ name }) => name));
    expect(Object.keys(branchPriorities)).toHaveLength(8);
    expect(Object.keys(branchPriorities).filter((name) => !names.has(name))).toEqual([]);
  });

  it('are 3 for a site, 1 for a lane and 0 for a run', () => {
    const families = ['open', 'lane_use', 'run'].map((family, first) => ({ family, first, count: 1 }));
    expect([...branchPriority(families, 3)]).toEqual([3, 1, 0]);
  });
});
