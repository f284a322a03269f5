import { describe, expect, it } from 'vitest';
import { tradeCase } from '../support/trade-case.ts';
import { countOf, featuresDealt } from '../support/trade-case/features.ts';
import { withoutFeature } from '../support/trade-case/without-feature.ts';
import { leastTradeCost } from '../support/trade-oracle.ts';

describe('dealt trade cases', () => {
  it('hold each feature of trade law at least 60 times in 1,000', () => {
    const dealt = new Map<string, number>();
    for (let seed = 0; seed < 1000; seed += 1) countOf(featuresDealt, dealt, tradeCase(seed));
    expect([...dealt].filter(([, count]) => count < 60)).toEqual([]);
  });

  it('turn on each part of trade law: taken away, it changes the least cost of at least 3 in 300', () => {
    const undecided = new Map<string, number>(Object.keys(withoutFeature).map((name) => [name, 3]));
    for (let seed = 0; seed < 300 && undecided.size > 0; seed += 1) {
      const network = tradeCase(seed);
      const cost = leastTradeCost(network);
      for (const [name, without] of Object.entries(withoutFeature)) {
        const missing = undecided.get(name);
        const changed = without(network);
        if (missing === undefined || JSON.stringify(changed) === JSON.stringify(network)) continue;
        if (Math.abs(leastTradeCost(changed) - cost) <= 1e-6 * cost) continue;
        if (missing === 1) undecided.delete(name);
        else undecided.set(name, missing - 1);
      }
    }
    expect([...undecided]).toEqual([]);
  });
});
