import { describe, expect, it } from 'vitest';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { analyseFrontier } from '../../../solver/analysis/frontier/analyse-frontier.ts';
import { knees } from '../../../solver/analysis/frontier/knees.ts';
import type { Frontier } from '../../../solver/analysis/frontier/frontier.ts';
import { measureNames } from '../../../solver/analysis/frontier/measure.ts';
import { askHere, quietHooks } from '../../support/ask-here.ts';
import { frontierHere } from '../../support/frontier-here.ts';
import { aNetwork, type NetworkBuilder } from '../../support/network-builder.ts';
import { seededDeal } from '../../support/seeded-deal.ts';
import { solveNetworkHere } from '../../support/solve-here.ts';

const threePlants = (network: NetworkBuilder = aNetwork()) =>
  network
    .withTerritory('vn')
    .withTerritory('my')
    .withPlant('hanoi', { territory: 'vn' })
    .withPlant('penang', { territory: 'my' })
    .withLane('ningbo', 'houston')
    .withLane('hanoi', 'houston')
    .withLane('penang', 'houston');

/**
 * 100 fans for Houston: Ningbo makes one for 10 and 5 kg, Hanoi, 60 at most, for 11 and 3 kg, Penang for 14 and 1 kg.
 * A kilogram less costs 0.50 down to 380 kg, then 1.00 down to 220 kg, then 1.50 down to 100 kg.
 */
const fans = threePlants()
  .withRecipe('ningbo', 'fan', { overheadPerUnit: 10, carbonKgPerUnit: 5 })
  .withRecipe('hanoi', 'fan', { overheadPerUnit: 11, carbonKgPerUnit: 3, capacityPerPeriod: 60 })
  .withRecipe('penang', 'fan', { overheadPerUnit: 14, carbonKgPerUnit: 1 })
  .withDemand('houston', 'fan', 100);

const costAtKg = (kg: number) =>
  1000 + 0.5 * (500 - Math.max(kg, 380)) + Math.max(0, 380 - Math.max(kg, 220)) + 1.5 * Math.max(0, 220 - kg);

/**
 * The same over a year: a fan from Ningbo is 36 days under way, so that 9 of 10 arrive in the year, and costs 10 served;
 * one from Hanoi 18 days and 12; one from Penang none and 20.
 */
const slowFans = aNetwork()
  .withPeriods(1, 360)
  .withTerritory('vn')
  .withTerritory('my')
  .withPlant('hanoi', { territory: 'vn' })
  .withPlant('penang', { territory: 'my' })
  .withRecipe('ningbo', 'fan', { overheadPerUnit: 9 })
  .withRecipe('hanoi', 'fan', { overheadPerUnit: 11.4 })
  .withRecipe('penang', 'fan', { overheadPerUnit: 20 })
  .withLane('ningbo', 'houston', { transitDays: 30, dwellDays: 6 })
  .withLane('hanoi', 'houston', { transitDays: 18 })
  .withLane('penang', 'houston')
  .withDemand('houston', 'fan', 100);

const rounded = ({ points }: Frontier, digits = 3) =>
  points.map(({ cost, measure }) => [Number(cost.toFixed(2)), Number(measure.toFixed(digits))]);

describe('a frontier that is ended early', () => {
  it('says after the 3rd of its points that others may lie between them, and nothing of the sort when all are found', async () => {
    const stop = new AbortController();
    const hooks = {
      ...quietHooks,
      signal: stop.signal,
      onProgress: ({ say }: { say: { values: Readonly<Record<string, unknown>> } }) => {
        if (say.values['point'] === 3) stop.abort();
      },
    };
    const options = { against: 'carbon', points: 9, relativeGap: 0, secondsPerSolve: null } as const;
    const answer = await analyseFrontier(fans.build(), askHere(), options, hooks);
    expect(answer).toMatchObject({ kind: 'frontier', frontier: { wasStopped: true, isProven: true } });
    expect((await frontierHere(fans.build(), 'carbon')).wasStopped).toBe(false);
  });
});

describe('cost against carbon', () => {
  it('goes from 1,000 for 500 kg to 1,400 for 100 kg, every point on the line of least cost', async () => {
    const frontier = await frontierHere(fans.build(), 'carbon');
    const { points } = frontier;
    expect(points).toHaveLength(9);
    expect(rounded(frontier)[0]).toEqual([1000, 500]);
    expect(points.at(-1)?.cost).toBeCloseTo(1400, 2);
    for (const { cost, measure } of points) expect(cost).toBeCloseTo(costAtKg(measure), 2);
    expect(points.flatMap(({ violations }) => violations)).toEqual([]);
    expect([frontier.isProven, frontier.shortUnits, frontier.undecided]).toEqual([true, 0, []]);
  });

  it('asks for least cost where the file asks for least carbon', async () => {
    const green = fans.withSettings({ objective: 'carbon' }).build();
    const { points, objective } = await frontierHere(green, 'carbon', 3);
    expect([objective, points[0]?.cost.toFixed(0)]).toEqual(['cost', '1000']);
    const cheapest = resolve(green, points[0]?.overrides ?? []).network;
    expect((await solveNetworkHere(cheapest)).objective).toBeCloseTo(1000, 6);
  });

  it('does not save carbon by serving fewer than the 90 of 100 that the cheapest plan serves', async () => {
    // A fan that is not served costs 12: the cheapest plan makes 30 in Ningbo, 60 in Hanoi, and leaves 10 out.
    const soft = threePlants()
      .withRecipe('ningbo', 'fan', { overheadPerUnit: 10, carbonKgPerUnit: 5, capacityPerPeriod: 30 })
      .withRecipe('hanoi', 'fan', { overheadPerUnit: 11, carbonKgPerUnit: 3, capacityPerPeriod: 60 })
      .withRecipe('penang', 'fan', { overheadPerUnit: 14, carbonKgPerUnit: 1 })
      .withDemand('houston', 'fan', 100, { shortfallPenaltyPerUnit: 12 })
      .build();
    const frontier = await frontierHere(soft, 'carbon', 4);
    expect(frontier.shortUnits).toBeCloseTo(10, 6);
    expect(rounded(frontier)[0]).toEqual([1080, 330]);
    for (const { shortfall } of frontier.points) expect(shortfall).toBeLessThanOrEqual(10 + 1e-6);
    expect(frontier.points.at(-1)?.measure).toBeCloseTo(90, 3);
    await pinnedGivesEachPoint(soft, frontier);
  });

  it('is one point where the cheapest plan has least carbon too', async () => {
    const clean = threePlants()
      .withRecipe('ningbo', 'fan', { overheadPerUnit: 10, carbonKgPerUnit: 1 })
      .withRecipe('hanoi', 'fan', { overheadPerUnit: 11, carbonKgPerUnit: 3 })
      .withDemand('houston', 'fan', 100)
      .build();
    const { points, knees: bends, legs } = await frontierHere(clean, 'carbon');
    expect([points.length, bends, legs]).toEqual([1, [], []]);
  });

  it.each([
    [5, 4],
    [4, 5],
  ])('takes the 100 kg less that cost 0 more: %i and %i kg a fan', async (inNingbo, inHanoi) => {
    const tied = threePlants()
      .withRecipe('ningbo', 'fan', { overheadPerUnit: 10, carbonKgPerUnit: inNingbo })
      .withRecipe('hanoi', 'fan', { overheadPerUnit: 10, carbonKgPerUnit: inHanoi })
      .withRecipe('penang', 'fan', { overheadPerUnit: 14, carbonKgPerUnit: 1 })
      .withDemand('houston', 'fan', 100)
      .build();
    expect(rounded(await frontierHere(tied, 'carbon', 3))[0]).toEqual([1000, 400]);
  });

  it('has nothing to measure where nothing emits', async () => {
    const still = threePlants().withRecipe('ningbo', 'fan').withDemand('houston', 'fan', 100).build();
    const options = { against: 'carbon', points: 9, relativeGap: 0, secondsPerSolve: null } as const;
    const answer = await analyseFrontier(still, askHere(), options, quietHooks);
    expect(answer.kind).toBe('nothing to measure');
  });
});

describe('cost against days', () => {
  it('costs 200 to come from a mean of 36 days to 18, and 800 more to come to 0', async () => {
    const frontier = await frontierHere(slowFans.build(), 'lead-time', 9);
    const costOf = (days: number) =>
      1000 + (200 / 18) * (36 - Math.max(18, days)) + (800 / 18) * Math.max(0, 18 - days);
    expect(rounded(frontier)[0]).toEqual([1000, 36]);
    for (const { cost, measure } of frontier.points) expect(cost).toBeCloseTo(costOf(measure), 2);
    expect(frontier.points.at(-1)?.measure).toBeCloseTo(0, 3);
    expect(frontier.points.every(({ overrides }, place) => (overrides === null) === place > 0)).toBe(true);
    const knee = frontier.points[frontier.knees[0] ?? -1];
    expect(knee?.measure).toBeCloseTo(18, 3);
  });

  it('has 3 plans by the slowest route: 36, 18 and 0 days', async () => {
    const network = slowFans.build();
    const frontier = await frontierHere(network, 'worst-lead-time');
    expect(rounded(frontier)).toEqual([
      [1000, 36],
      [1200, 18],
      [2000, 0],
    ]);
    expect([frontier.isStepped, frontier.knees]).toEqual([true, [1]]);
    expect(frontier.legs.map(({ less, cost }) => [less, Math.round(cost)])).toEqual([
      [18, 200],
      [18, 800],
    ]);
    await pinnedGivesEachPoint(network, frontier);
  });

  it('keeps a promise of 20 days that a market has already, in 2 plans', async () => {
    const network = slowFans
      .withDemand('dallas', 'fan', 10, { maxLeadDays: 20 })
      .withLane('hanoi', 'dallas', { transitDays: 18 })
      .build();
    const frontier = await frontierHere(network, 'worst-lead-time');
    expect(frontier.points.map(({ measure }) => measure)).toEqual([36, 18]);
    await pinnedGivesEachPoint(network, frontier);
  });
});

describe('cost against concentration', () => {
  it('costs 20 to come from all in Ningbo to 40 %, by 60 in Hanoi and then 40 in Penang', async () => {
    // A third each is least: 33 in Ningbo, 33 in Hanoi, 33 in Penang.
    const network = fans.build();
    const frontier = await frontierHere(network, 'concentration');
    expect(rounded(frontier)[0]).toEqual([1000, 1]);
    const least = frontier.points.at(-1);
    expect(least?.measure).toBeCloseTo(1 / 3, 4);
    expect(least?.cost).toBeCloseTo(1000 + 100 / 3 + 400 / 3, 1);
    for (const { cost, measure } of frontier.points) {
      const inPenang = Math.max(0, 1 - 2 * measure);
      expect(cost).toBeCloseTo(1000 + 100 * (1 - measure - inPenang) + 400 * inPenang, 1);
    }
    await pinnedGivesEachPoint(network, frontier);
  });
});

/** Solving what a point is pinned with gives its cost, and no more of the measure. */
async function pinnedGivesEachPoint(network: Network, frontier: Frontier): Promise<void> {
  expect(frontier.points.length).toBeGreaterThan(1);
  for (const { cost, overrides } of frontier.points) {
    const { network: pinned, findings } = resolve(network, overrides ?? []);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await solveNetworkHere(pinned)).objective).toBeCloseTo(cost, 1);
  }
}

/** 4 fans, made in whole numbers by three plants of which some must first be opened; every plan can be written down. */
function dealtPlants(seed: number) {
  const deal = seededDeal(seed);
  const plants = (['ningbo', 'hanoi', 'penang'] as const).map((site, place) => ({
    site,
    territory: ['cn', 'vn', 'my'][place] as string,
    cost: deal(5, 15),
    kg: deal(1, 9),
    openCost: deal(0, 1) === 0 ? 0 : deal(1, 12),
    capacity: deal(2, 4),
  }));
  const network = plants
    .reduce(
      (built, { site, territory, cost, kg, openCost, capacity }) =>
        built
          .withTerritory(territory)
          .withPlant(site, {
            territory,
            opening: { state: openCost > 0 ? 'candidate' : 'existing', openCost },
          })
          .withRecipe(site, 'fan', {
            overheadPerUnit: cost,
            carbonKgPerUnit: kg,
            capacityPerPeriod: capacity,
            lotMultiple: 1,
          })
          .withLane(site, 'houston'),
      aNetwork(),
    )
    .withDemand('houston', 'fan', 4)
    .build();
  const plans: { cost: number; carbon: number; concentration: number }[] = [];
  for (let first = 0; first <= 4; first++) {
    for (let second = 0; first + second <= 4; second++) {
      const made = [first, second, 4 - first - second];
      if (made.some((units, place) => units > plants[place]!.capacity)) continue;
      const sum = (of: (plant: (typeof plants)[number], units: number) => number) =>
        plants.reduce((total, plant, place) => total + of(plant, made[place]!), 0);
      plans.push({
        cost: sum(({ cost, openCost }, units) => units * cost + (units > 0 ? openCost : 0)),
        carbon: sum(({ kg }, units) => units * kg),
        concentration: Math.max(...made) / 4,
      });
    }
  }
  return { network, plans };
}

describe('every plan written down', () => {
  for (const against of ['carbon', 'concentration'] as const) {
    it(`are exactly those that nothing beats in cost and ${against}, of 25 networks`, async () => {
      for (let seed = 1; seed <= 25; seed++) {
        const { network, plans } = dealtPlants(seed);
        const beaten = (one: (typeof plans)[number]) =>
          plans.some(
            (other) =>
              other.cost <= one.cost &&
              other[against] <= one[against] &&
              (other.cost < one.cost || other[against] < one[against]),
          );
        const efficient = plans
          .filter((plan) => !beaten(plan))
          .map((plan) => `${plan.cost} ${plan[against]}`);
        const { points } = await frontierHere(network, against, 30);
        const found = points.map(
          ({ cost, measure }) => `${Number(cost.toFixed(4))} ${Number(measure.toFixed(4))}`,
        );
        expect([seed, found]).toEqual([
          seed,
          [...new Set(efficient)].sort((one, other) => parseFloat(one) - parseFloat(other)),
        ]);
      }
    });
  }
});

describe('no point of any frontier', () => {
  for (const against of measureNames) {
    it(`of ${against} is beaten by another, nor contradicts its network`, async () => {
      const { points } = await frontierHere((against === 'carbon' ? fans : slowFans).build(), against, 7);
      for (const [place, { cost, measure, violations }] of points.entries()) {
        expect(violations).toEqual([]);
        const before = points[place - 1];
        if (before === undefined) continue;
        expect(cost).toBeGreaterThan(before.cost);
        expect(measure).toBeLessThan(before.measure);
      }
    });
  }
});

describe('knees', () => {
  const at = (points: readonly (readonly [number, number])[]) =>
    knees(points.map(([cost, measure]) => ({ cost, measure })));

  it('are where 90 saved for 10 becomes 10 saved for 90', () => {
    expect(
      at([
        [0, 100],
        [5, 55],
        [10, 10],
        [55, 5],
        [100, 0],
      ]),
    ).toEqual([2]);
  });

  it('are 0 on a straight way, and 0 between two points', () => {
    expect(
      at([
        [0, 100],
        [50, 50],
        [100, 0],
      ]),
    ).toEqual([]);
    expect(
      at([
        [0, 100],
        [100, 0],
      ]),
    ).toEqual([]);
  });

  it('are 2 where the way bends twice', () => {
    expect(
      at([
        [0, 100],
        [2, 60],
        [30, 20],
        [100, 0],
      ]),
    ).toEqual([1, 2]);
  });
});

describe('a frontier that nobody waits for any more', () => {
  it('is stopped after 1 solve without a plan, and does not say that no plan was found', async () => {
    const gone = new AbortController();
    const solve = askHere();
    const answer = await analyseFrontier(
      fans.build(),
      async (program, asked) => {
        gone.abort();
        return { ...(await solve(program, asked)), status: 'undecided', values: null };
      },
      { against: 'carbon', points: 3, relativeGap: 0, secondsPerSolve: null },
      { ...quietHooks, signal: gone.signal },
    );
    expect(answer).toEqual({ kind: 'stopped' });
  });
});
