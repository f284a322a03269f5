import { describe, expect, it } from 'vitest';
import { turnedOverrides } from '../../scenarios/levers/lever-overrides.ts';
import { lever as leverShape } from '../../scenarios/levers/lever.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { analyseFutures } from '../../solver/analysis/futures/analyse-futures.ts';
import { buildModel, programNames } from '../../solver/formulation/build-model.ts';
import { askHere, quietHooks } from '../support/ask-here.ts';
import { cvarByForce, fullCosts, planByForce } from '../support/futures-by-force.ts';
import { seededDeal } from '../support/seeded-deal.ts';
import { tinyCase, tinyNetwork } from '../support/tiny-case.ts';

const allFreight = leverShape.parse({ kind: 'freight', modes: '*' });
const futures = [
  { id: 'low', factor: 0.3, probability: 0.5 },
  { id: 'usual', factor: 1, probability: 0.3 },
  { id: 'high', factor: 3, probability: 0.2 },
];
const probabilities = futures.map(({ probability }) => probability);
const alpha = 0.7;
/** More than 5 decisions are 64 combinations and more, each solved in each future. */
const mostDecisions = 5;

const decisionCount = (network: ReturnType<typeof tinyNetwork>) =>
  programNames(buildModel(network)).columns.filter((name) => /^(open|close|qualify|expand)\(/.test(name))
    .length;

/** 12 of the networks with something to decide, and not too much. */
const drawn = Array.from({ length: 400 }, (_, place) => 9000 + place)
  .map((seed) => ({ seed, network: tinyNetwork(tinyCase(seededDeal(seed))) }))
  .filter(({ network }) => {
    const count = decisionCount(network);
    return count > 0 && count <= mostDecisions;
  })
  .slice(0, 12);

describe('three futures of freight over 12 tiny networks, with lots, minimum runs and containers beside what is decided', () => {
  it.each(drawn)('equal every combination of decisions by force, seed $seed', async ({ network }) => {
    const given = futures.map(({ id, factor, probability }) => ({
      id,
      probability,
      network: resolve(network, turnedOverrides(network, allFreight, factor)).network,
    }));
    const options = {
      reference: null,
      alpha,
      decideBefore: null,
      relativeGap: 0,
      secondsPerSolve: null,
    };
    const answer = await analyseFutures(given, askHere(), options, quietHooks);
    const costs = fullCosts(await planByForce(given.map((each) => each.network)));
    if (answer.kind !== 'report') {
      expect(answer.kind).toBe('no plan');
      expect(costs).toEqual([]);
      return;
    }
    const { least, perfectInformation, stochasticSolution, plans, isProven } = answer.report;
    const expected = (each: readonly number[]) =>
      each.reduce((sum, cost, at) => sum + cost * (probabilities[at] as number), 0);
    const bests = futures.map((_, at) => Math.min(...costs.map((each) => each[at] as number)));
    const regret = (each: readonly number[]) =>
      Math.max(...each.map((cost, at) => cost - (bests[at] as number)));
    const leastBy = (measure: (each: readonly number[]) => number) => Math.min(...costs.map(measure));
    expect(least.expected?.value).toBeCloseTo(leastBy(expected), 6);
    expect(least.cvar?.value).toBeCloseTo(
      leastBy((each) => cvarByForce(each, probabilities, alpha)),
      6,
    );
    expect(least.regret?.value).toBeCloseTo(leastBy(regret), 6);
    expect(perfectInformation).toBeCloseTo(leastBy(expected) - expected(bests), 6);
    expect(perfectInformation).toBeGreaterThanOrEqual(0);
    if (stochasticSolution !== null) expect(stochasticSolution).toBeGreaterThanOrEqual(0);
    expect(plans.flatMap(({ violations }) => violations)).toEqual([]);
    expect(isProven).toBe(true);
  });
});
