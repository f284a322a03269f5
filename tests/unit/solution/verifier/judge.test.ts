import { describe, expect, it } from 'vitest';
import { judgeOf, mostSentencesPerRule } from '../../../../solver/solution/verifier/judge.ts';

const rulesOf = (floor: number, ask: (judge: ReturnType<typeof judgeOf>['judge']) => void) => {
  const { judge, violations } = judgeOf('rule', floor);
  ask(judge);
  return violations();
};
const both = (left: string, right: string) => `${left} against ${right}`;

describe('judge', () => {
  it('passes two sides that part by 0.9 millionths of the largest term, and not by 1.1', () => {
    expect(rulesOf(0, (judge) => judge.equal(1e6, 1e6 + 0.9, 1e6, both))).toEqual([]);
    const [violation] = rulesOf(0, (judge) => judge.equal(1e6, 1e6 + 1.1, 1e6, both));
    expect(violation?.say).toBe('1000000 against 1000001.1');
    expect(violation?.distance).toBeCloseTo(1.1, 6);
    expect(violation?.relative).toBeCloseTo(1.1e-6, 9);
  });

  it('counts a term of 0 in a network that moves 5,000,000 as one of the network', () => {
    expect(rulesOf(5e6, (judge) => judge.atMost(4, 0, 0, both))).toEqual([]);
    expect(rulesOf(5e6, (judge) => judge.atMost(6, 0, 0, both))).toHaveLength(1);
  });

  it('excuses no fraction of a count of 3, however much the network moves', () => {
    expect(rulesOf(5e6, (judge) => judge.whole(3.0000005, both))).toEqual([]);
    expect(rulesOf(5e6, (judge) => judge.whole(3.00001, both))[0]?.say).toBe('3.00001 against 3');
  });

  it('speaks of a side that is no number, in 3 of 3 comparisons', () => {
    const violations = rulesOf(0, (judge) => {
      judge.equal(NaN, 1, 0, both);
      judge.atMost(NaN, 1, 0, both);
      judge.whole(NaN, both);
    });
    expect(violations).toHaveLength(3);
  });

  it('says 50 of 60 breaches and counts the other 10', () => {
    const violations = rulesOf(0, (judge) => {
      for (let breach = 1; breach <= 60; breach += 1) judge.atMost(breach, 0, 0, both);
    });
    expect(violations).toHaveLength(mostSentencesPerRule + 1);
    expect(violations.at(-1)?.say).toBe('10 more of this rule, by up to 60.');
    expect(violations.at(-1)?.distance).toBe(60);
  });
});
