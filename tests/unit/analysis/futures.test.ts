import { beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../../scenarios/domain/network.ts';
import { analyseFutures } from '../../../solver/analysis/futures/analyse-futures.ts';
import type { Future } from '../../../solver/analysis/futures/future-model.ts';
import type { FuturesOptions, FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { askHere, quietHooks } from '../../support/ask-here.ts';
import { cvarByForce, fullCosts, planByForce, type ForcedPlan } from '../../support/futures-by-force.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { solveNetworkHere } from '../../support/solve-here.ts';
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

describe('four futures in which the measures disagree', () => {
  const four = [
    future('calm', 0.9, fansAt(0, 0)),
    future('vietnam', 0.04, fansAt(0.25, 0)),
    future('mainland', 0.04, fansAt(0, 0.3)),
    future('both', 0.02, fansAt(0.6, 0.3)),
  ];
  const weights = four.map(({ probability }) => probability);
  const networks = four.map(({ network }) => network);
  let costs: readonly (readonly number[])[];
  let bests: readonly number[];
  beforeAll(async () => {
    costs = fullCosts(await planByForce(networks));
    bests = weights.map((_, at) => Math.min(...costs.map((each) => each[at] as number)));
  });
  const maxRegret = (each: readonly number[]) =>
    Math.max(...each.map((cost, at) => cost - (bests[at] as number)));

  it('takes other decisions for the least regret than for the least expected cost, each as by force', async () => {
    const report = await reportOf(four, { alpha: 0.95 });
    expect(report.least.expected?.plan).not.toBe(report.least.regret?.plan);
    expect(report.least.expected?.value).toBeCloseTo(
      Math.min(...costs.map((each) => expected(each, weights))),
      6,
    );
    expect(report.least.regret?.value).toBeCloseTo(Math.min(...costs.map(maxRegret)), 6);
    expect(report.least.cvar?.value).toBeCloseTo(
      Math.min(...costs.map((each) => cvarByForce(each, weights, 0.95))),
      6,
    );
  });

  it('bounds both measures of risk from below by weights alone, as large programs are', async () => {
    const options = { ...exactly, alpha: 0.95 };
    const answer = await analyseFutures(four, askHere(), options, quietHooks, 0);
    if (answer.kind !== 'report') throw new Error(answer.kind);
    const { cvar, regret } = answer.report.least;
    const leastRegret = Math.min(...costs.map(maxRegret));
    const leastCvar = Math.min(...costs.map((each) => cvarByForce(each, weights, 0.95)));
    expect(regret?.bound).toBeLessThanOrEqual(leastRegret + 1e-6);
    expect(regret?.value).toBeGreaterThanOrEqual(leastRegret - 1e-6);
    expect(cvar?.bound).toBeLessThanOrEqual(leastCvar + 1e-6);
    expect(cvar?.value).toBeGreaterThanOrEqual(leastCvar - 1e-6);
    // Better than what the futures prove alone, which is no regret at all.
    expect(regret?.bound).toBeGreaterThan(1);
  });

  it('asks nothing of probabilities but their shares: 9, 0.4, 0.4 and 0.2 are as good', async () => {
    const report = await reportOf(four.map((each) => ({ ...each, probability: each.probability * 10 })));
    expect(report.futures.map(({ probability }) => probability.toFixed(9))).toEqual([
      '0.900000000',
      '0.040000000',
      '0.040000000',
      '0.020000000',
    ]);
    expect(report.least.expected?.value).toBeCloseTo(
      Math.min(...costs.map((each) => expected(each, weights))),
      6,
    );
  });

  it('regrets no more with decisions from the second period on left open', async () => {
    const all = await reportOf(four);
    const open = await reportOf(four, { decideBefore: 'p2' });
    expect(open.least.expected?.value).toBeLessThanOrEqual((all.least.expected?.value ?? NaN) + 1e-6);
    expect(open.plans.flatMap(({ decisions }) => decisions.map(({ period }) => period))).not.toContain('p2');
    const none = await reportOf(four, { decideBefore: 'p1' });
    expect(none.perfectInformation).toBeCloseTo(0, 6);
    expect(none.least.expected?.value).toBeCloseTo(expected(bests, weights), 6);
  });
});

/** 10 fans for Houston by plants that each cost 300 to open and so much a fan. */
const fanAt = (costs: Readonly<Record<string, number>>): Network =>
  Object.entries(costs)
    .reduce(
      (network, [plant, overheadPerUnit]) =>
        network
          .withPlant(plant, { opening: { state: 'candidate', openCost: 300 } })
          .withRecipe(plant, 'fan', { overheadPerUnit })
          .withLane(plant, 'houston'),
      aNetwork(),
    )
    .withDemand('houston', 'fan', 10)
    .build();

describe('a plant that is best in no future, and never far from it', () => {
  // By future: Ningbo 400, 1,300, 1,300; Hanoi 600, 400, 1,300; Penang 600, 1,300, 400; Batam 700 always.
  const middling = [
    future('first', 0.9, fanAt({ ningbo: 10, hanoi: 30, penang: 30, batam: 40 })),
    future('second', 0.05, fanAt({ ningbo: 100, hanoi: 10, penang: 100, batam: 40 })),
    future('third', 0.05, fanAt({ ningbo: 100, hanoi: 100, penang: 10, batam: 40 })),
  ];

  it.each([12_000, 0])(
    'is opened for a CVaR of 700 and a regret of 300, with cost rows up to %d columns',
    async (mostColumnsWithCostRows) => {
      const options = { ...exactly, alpha: 0.9 };
      const answer = await analyseFutures(middling, askHere(), options, quietHooks, mostColumnsWithCostRows);
      if (answer.kind !== 'report') throw new Error(answer.kind);
      const { least, plans } = answer.report;
      const opened = (place: number | undefined) =>
        plans[place ?? -1]?.decisions.map(({ subject }) => (subject.kind === 'open' ? subject.site : ''));
      expect([least.expected?.value, opened(least.expected?.plan)]).toEqual([490, ['ningbo']]);
      expect([least.cvar?.value, opened(least.cvar?.plan)]).toEqual([700, ['batam']]);
      expect([least.regret?.value, opened(least.regret?.plan)]).toEqual([300, ['batam']]);
      expect([least.cvar?.isProven, least.regret?.isProven]).toEqual([true, true]);
    },
  );
});

describe('one future', () => {
  it('is the plain plan: 1,830 by expected cost and CVaR, no regret, and nothing to learn', async () => {
    const report = await reportOf([future('calm', 0.3, fansAt(0, 0))]);
    const { objective } = await solveNetworkHere(fansAt(0, 0));
    expect(objective).toBeCloseTo(1830, 6);
    expect(report.least.expected?.value).toBeCloseTo(objective, 6);
    expect(report.least.cvar?.value).toBeCloseTo(objective, 6);
    expect(report.least.regret?.value).toBeCloseTo(0, 6);
    expect([report.perfectInformation, report.stochasticSolution]).toEqual([0, 0]);
    expect(report.hedges).toEqual([]);
  });
});

/** 100 fans for Houston, firm: Hanoi makes them once it is qualified for 150, Penang once it is opened for 120. */
const firm = aNetwork()
  .withTerritory('vn')
  .withTerritory('my')
  .withPlant('hanoi', { territory: 'vn' })
  .withPlant('penang', { territory: 'my', opening: { state: 'candidate', openCost: 120 } })
  .withRecipe('hanoi', 'fan', { overheadPerUnit: 8, qualification: { cost: 150, periods: 0 } })
  .withRecipe('penang', 'fan', { overheadPerUnit: 9 })
  .withLane('hanoi', 'houston')
  .withLane('penang', 'houston')
  .withDemand('houston', 'fan', 100);
const onBudget = firm
  .withPolicy('capital', { kind: 'budget', what: 'capital', limit: 200, acrossPeriods: 'total' })
  .build();
const without = (lane: string): Network => {
  const whole = firm.build();
  return { ...whole, lanes: whole.lanes.filter(({ id }) => id !== lane) };
};

describe('decisions without a plan in some future', () => {
  const cut = [
    future('hanoi_cut', 0.5, without('hanoi_houston')),
    future('penang_cut', 0.5, without('penang_houston')),
  ];

  it('says that Hanoi has no plan where its lane is cut, and pays for both: 270 and 850 on average', async () => {
    const report = await reportOf(cut);
    expect(
      report.plans.map(({ cells, values }) => [cells.map(({ kind }) => kind).join(), values.expected]),
    ).toEqual([
      ['plan,no plan', null],
      ['no plan,plan', null],
      ['plan,plan', 0.5 * (900 + 270) + 0.5 * (800 + 270)],
    ]);
    expect(report.least.expected).toMatchObject({ plan: 2, isProven: true });
    expect([report.referenceCost, report.stochasticSolution]).toEqual([null, null]);
  });

  it('pays 150 for a qualification in the future that has no use for it, and says that it is unknown there', async () => {
    const report = await reportOf(cut);
    const qualification = report.plans[2]?.decisions.find(({ subject }) => subject.kind === 'qualify');
    expect(qualification).toMatchObject({ price: 150, unknownIn: ['hanoi_cut'] });
    expect(report.plans[2]?.cells[0]?.cost).toBeCloseTo(900 + 120 + 150, 6);
  });

  it('names the future that has no plan whatever is decided', async () => {
    const nowhere = { ...without('hanoi_houston'), lanes: [] };
    const answer = await answerOf([...cut, future('nothing_sails', 0.1, nowhere)]);
    expect(answer).toEqual({ kind: 'no plan', reason: 'infeasible', future: 'nothing_sails' });
  });

  it('says that no decisions do where a budget of 200 pays for one of the two alone', async () => {
    const poor = cut.map((each) => ({
      ...each,
      network: { ...each.network, policies: onBudget.policies },
    }));
    const report = await reportOf(poor);
    expect([report.isImpossible, report.least.expected]).toEqual([true, null]);
  });
});

describe('futures that cannot be set side by side', () => {
  it('are refused, by the one that minimises carbon', async () => {
    const calm = fansAt(0, 0);
    const green = { ...calm, settings: { ...calm.settings, objective: 'carbon' as const } };
    expect(await answerOf([future('calm', 0.5, calm), future('green', 0.5, green)])).toEqual({
      kind: 'refused',
      reason: 'objective differs',
      future: 'green',
    });
  });

  it('end with what is known when somebody stops them', async () => {
    const hooks = { ...quietHooks, signal: { aborted: true } };
    expect(await analyseFutures(futures, askHere(), exactly, hooks)).toEqual({ kind: 'stopped' });
  });
});
