import { beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../../scenarios/domain/network.ts';
import { analyseFutures } from '../../../solver/analysis/futures/analyse-futures.ts';
import type { Future } from '../../../solver/analysis/futures/future-model.ts';
import type { FuturesOptions, FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { askHere, quietHooks } from '../../support/ask-here.ts';
import { cvarByForce, fullCosts, planByForce, type ForcedPlan } from '../../support/futures-by-force.ts';
import { fansAt } from '../../support/uncertain-fans.ts';

const exactly: FuturesOptions = {
  reference: null,
  alpha: 0.6,
  decideBefore: null,
  relativeGap: 0,
  secondsPerSolve: null,
};

const answerOf = (futures: readonly Future[], options: Partial<FuturesOptions> = {}) =>
  analyseFutures(futures, askHere(), { ...exactly, ...options }, quietHooks);

async function reportOf(
  futures: readonly Future[],
  options: Partial<FuturesOptions> = {},
): Promise<FuturesReport> {
  const answer = await answerOf(futures, options);
  if (answer.kind !== 'report') throw new Error(`There is no report: ${JSON.stringify(answer)}`);
  return answer.report;
}

const future = (id: string, probability: number, network: Network): Future => ({ id, probability, network });
const expected = (costs: readonly number[], probabilities: readonly number[]) =>
  costs.reduce((sum, cost, at) => sum + cost * (probabilities[at] ?? 0), 0);

const futures = [
  future('calm', 0.5, fansAt(0, 0)),
  future('vietnam', 0.3, fansAt(0.5, 0)),
  future('mainland', 0.2, fansAt(0.05, 0.4)),
];
const probabilities = [0.5, 0.3, 0.2];

describe('three futures of two duties, against every combination of decisions', () => {
  let report: FuturesReport;
  let forced: readonly ForcedPlan[];
  let costs: readonly (readonly number[])[];
  let bests: readonly number[];
  beforeAll(async () => {
    report = await reportOf(futures);
    forced = await planByForce(futures.map(({ network }) => network));
    costs = fullCosts(forced);
    bests = probabilities.map((_, at) => Math.min(...costs.map((each) => each[at] as number)));
  });

  it('looked at 64 combinations', () => {
    expect(forced).toHaveLength(64);
  });

  it('finds the least expected cost, and the plans of each future alone', () => {
    const least = Math.min(...costs.map((each) => expected(each, probabilities)));
    expect(report.least.expected?.value).toBeCloseTo(least, 6);
    report.futures.forEach(({ best }, at) => expect(best).toBeCloseTo(bests[at] as number, 6));
    expect(report.isProven).toBe(true);
  });

  it.each([0, 0.6, 0.75, 0.9])('finds the least CVaR at %d', async (alpha) => {
    const found = await reportOf(futures, { alpha });
    const least = Math.min(...costs.map((each) => cvarByForce(each, probabilities, alpha)));
    expect(found.least.cvar?.value).toBeCloseTo(least, 6);
  });

  it('finds the least maximum regret', () => {
    const regretOf = (each: readonly number[]) =>
      Math.max(...each.map((cost, at) => cost - (bests[at] as number)));
    expect(report.least.regret?.value).toBeCloseTo(Math.min(...costs.map(regretOf)), 6);
  });

  it('reckons what knowing is worth, and planning for all futures', () => {
    const least = Math.min(...costs.map((each) => expected(each, probabilities)));
    expect(report.perfectInformation).toBeCloseTo(least - expected(bests, probabilities), 6);
    // Of decisions that are best for the calm future, the ones of least expected cost.
    const forCalm = costs.filter(([calm]) => (calm as number) < (bests[0] as number) + 1e-6);
    const referenceCost = Math.min(...forCalm.map((each) => expected(each, probabilities)));
    expect(report.stochasticSolution).toBeCloseTo(referenceCost - least, 6);
  });

  it('prints in every cell what the decisions cost there', () => {
    for (const { decisions, cells, violations } of report.plans) {
      const names = decisions.map(({ subject, period }) => {
        const { kind, ...about } = subject;
        return `${kind}(${[...Object.values(about), period].join(',')})`;
      });
      const same = forced.find(({ taken }) => [...taken].sort().join() === [...names].sort().join());
      cells.forEach(({ cost, regret }, at) => {
        expect(cost).toBeCloseTo(same?.costs[at] as number, 6);
        expect(regret).toBeCloseTo((cost as number) - (bests[at] as number), 6);
      });
      expect(violations).toEqual([]);
    }
  });

  it('tells of each hedge the best with it against the best without', () => {
    expect(report.hedges.length).toBeGreaterThan(0);
    for (const { subject, expectedSaving, savings } of report.hedges) {
      const { kind, ...about } = subject;
      const start = `${kind}(${Object.values(about).join(',')},`;
      const least = (isOn: boolean) =>
        Math.min(
          ...forced
            .filter(({ taken }) => taken.some((name) => name.startsWith(start)) === isOn)
            .flatMap((plan) => fullCosts([plan]).map((each) => expected(each, probabilities))),
        );
      expect(expectedSaving).toBeCloseTo(least(false) - least(true), 6);
      expect(expected(savings, probabilities)).toBeCloseTo(expectedSaving, 6);
    }
  });
});
