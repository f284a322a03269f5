import { describe, expect, it } from 'vitest';
import type { Network } from '../../../scenarios/domain/network.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { analyseAlternatives } from '../../../solver/analysis/alternatives/analyse-alternatives.ts';
import type { AskEngine } from '../../../solver/analysis/ask-engine.ts';
import type { Alternatives } from '../../../solver/analysis/alternatives/alternatives.ts';
import { askHere, quietHooks } from '../../support/ask-here.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { seededDeal } from '../../support/seeded-deal.ts';
import { solveNetworkHere } from '../../support/solve-here.ts';

async function alternativesHere(network: Network, within: number, plans = 4): Promise<Alternatives> {
  const options = { within, plans, relativeGap: 0, secondsPerSolve: null, known: null };
  const answer = await analyseAlternatives(network, askHere(), options, quietHooks);
  if (answer.kind !== 'alternatives') throw new Error(`There are none: ${JSON.stringify(answer)}`);
  return answer.alternatives;
}

/** 100 fans for Houston: made for 10.00 in Ningbo, 10.10 in Hanoi, 10.30 in Penang. */
const fans = aNetwork()
  .withTerritory('vn')
  .withTerritory('my')
  .withPlant('hanoi', { territory: 'vn' })
  .withPlant('penang', { territory: 'my' })
  .withRecipe('ningbo', 'fan', { overheadPerUnit: 10 })
  .withRecipe('hanoi', 'fan', { overheadPerUnit: 10.1 })
  .withRecipe('penang', 'fan', { overheadPerUnit: 10.3 })
  .withLane('ningbo', 'houston')
  .withLane('hanoi', 'houston')
  .withLane('penang', 'houston')
  .withDemand('houston', 'fan', 100);

describe('plans within a share of the best plan’s cost', () => {
  it('within 1 % make all 100 fans in Hanoi for 1 % more', async () => {
    const { plans } = await alternativesHere(fans.build(), 0.01, 1);
    expect(plans.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(plans[1]?.elsewhere).toBeCloseTo(1, 6);
    expect(plans[1]?.over).toBeCloseTo(0.01, 6);
    expect(plans[1]?.sourced.map(({ site, quantity }) => [site, Math.round(quantity)])).toEqual([
      ['hanoi', 100],
    ]);
    expect(plans[1]?.mostElsewhere).toBeCloseTo(1, 6);
  });

  it('within 0.4 % make 40 of them elsewhere, and no more can be', async () => {
    const { plans } = await alternativesHere(fans.build(), 0.004, 1);
    expect(plans[1]?.elsewhere).toBeGreaterThan(0.38);
    expect(plans[1]?.elsewhere).toBeLessThanOrEqual(0.4 + 1e-6);
    expect(plans[1]?.mostElsewhere).toBeCloseTo(0.4, 4);
  });

  it('are fewer than asked for where less than 5 % could be made elsewhere: 4 of 100 for 0.04 %', async () => {
    const { plans, ended } = await alternativesHere(fans.build(), 0.0004);
    expect([plans.length, ended]).toEqual([1, 'none differs enough']);
  });

  it('are not said to be all where the search is stopped while it looks for the first', async () => {
    const stop = new AbortController();
    const options = { within: 0.0004, plans: 4, relativeGap: 0, secondsPerSolve: null, known: null };
    const hooks = {
      ...quietHooks,
      signal: stop.signal,
      onProgress: ({ say }: { say: { key: string } }) => {
        if (say.key === 'cheapening') stop.abort();
      },
    };
    const answer = await analyseAlternatives(fans.build(), askHere(), options, hooks);
    expect(answer.kind === 'alternatives' ? answer.alternatives.ended : answer.kind).toBe('stopped');
  });

  it('begin from a plan that is known at 1,000 where half as much again would be near enough', async () => {
    const opening = { state: 'candidate', openCost: 300 } as const;
    const network = fans.withPlant('hanoi', { territory: 'vn', opening }).build();
    const record = await solveNetworkHere(network);
    const options = { within: 0.1, plans: 1, relativeGap: 0.5, secondsPerSolve: null };
    const askAny: AskEngine = (program, asked) => {
      if (program.isInteger.includes(1) && asked.start === null) throw new Error('Begins from nothing.');
      return askHere()(program, asked);
    };
    const answer = await analyseAlternatives(network, askAny, { ...options, known: record.plan }, quietHooks);
    if (answer.kind !== 'alternatives') throw new Error(answer.kind);
    expect(answer.alternatives.plans[0]?.cost).toBeCloseTo(1000, 6);
  });

  it('serve as many as the best plan, though 20 fans left out would cost less than 10 % more', async () => {
    const soft = fans.withDemand('houston', 'fan', 20, { shortfallPenaltyPerUnit: 12 }).build();
    const { plans } = await alternativesHere(soft, 0.1, 3);
    expect(plans.length).toBeGreaterThan(1);
    for (const { shortfall } of plans) expect(shortfall).toBeLessThan(1e-6);
  });

  it('are what the scenario gives that each is pinned as', async () => {
    const network = fans
      .withRecipe('penang', 'lamp', { overheadPerUnit: 4 })
      .withRecipe('hanoi', 'lamp', { overheadPerUnit: 4.1 })
      .withDemand('houston', 'lamp', 50, { shortfallPenaltyPerUnit: 20 })
      .build();
    const { plans } = await alternativesHere(network, 0.02, 3);
    expect(plans.length).toBe(4);
    for (const { cost, overrides } of plans) {
      const { network: pinned, findings } = resolve(network, overrides ?? []);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect((await solveNetworkHere(pinned)).objective).toBeCloseTo(cost, 2);
    }
  });

  it('cannot be pinned where fans are both made and bought', async () => {
    const both = fans
      .withSupplier('osaka')
      .withOffer('osaka', 'fan', { tiers: [{ fromQuantity: 0, unitCost: 10.05 }] })
      .withLane('osaka', 'houston')
      .build();
    const { plans } = await alternativesHere(both, 0.02, 2);
    expect(plans.slice(1).map(({ overrides }) => overrides)).toEqual([null, null]);
  });
});

/** 6 fans in whole numbers, made in plants of which some must first be opened; every plan can be written down. */
function dealtPlants(seed: number) {
  const deal = seededDeal(seed);
  const plants = (['ningbo', 'hanoi', 'penang'] as const).map((site, place) => ({
    site,
    territory: ['cn', 'vn', 'my'][place] as string,
    cost: deal(20, 26),
    openCost: deal(0, 1) === 0 ? 0 : deal(1, 12),
    capacity: deal(3, 6),
  }));
  const network = plants
    .reduce(
      (built, { site, territory, cost, openCost, capacity }) =>
        built
          .withTerritory(territory)
          .withPlant(site, {
            territory,
            opening: { state: openCost > 0 ? 'candidate' : 'existing', openCost },
          })
          .withRecipe(site, 'fan', { overheadPerUnit: cost, capacityPerPeriod: capacity, lotMultiple: 1 })
          .withLane(site, 'houston'),
      aNetwork(),
    )
    .withDemand('houston', 'fan', 6)
    .build();
  const plans: { cost: number; made: readonly number[] }[] = [];
  for (let first = 0; first <= 6; first++) {
    for (let second = 0; first + second <= 6; second++) {
      const made = [first, second, 6 - first - second];
      if (made.some((units, place) => units > plants[place]!.capacity)) continue;
      const cost = plants.reduce(
        (sum, plant, place) => sum + made[place]! * plant.cost + (made[place]! > 0 ? plant.openCost : 0),
        0,
      );
      plans.push({ cost, made });
    }
  }
  return { network, plans, sites: plants.map(({ site }) => site as string) };
}

describe('every plan written down', () => {
  it('holds no plan within 10 % that differs more from all before it than the one found, of 20 networks', async () => {
    const elsewhere = (one: readonly number[], other: readonly number[]) =>
      1 - one.reduce((sum, units, place) => sum + Math.min(units, other[place]!), 0) / 6;
    for (let seed = 1; seed <= 20; seed++) {
      const { network, plans, sites } = dealtPlants(seed);
      const found = await alternativesHere(network, 0.1, 3);
      const least = Math.min(...plans.map(({ cost }) => cost));
      const allowed = plans.filter(({ cost }) => cost <= 1.1 * least + 1e-9);
      const made = found.plans.map(({ sourced }) =>
        sites.map((site) => Math.round(sourced.find((each) => each.site === site)?.quantity ?? 0)),
      );
      expect([seed, found.plans[0]?.cost.toFixed(6)]).toEqual([seed, least.toFixed(6)]);
      for (const [place, plan] of found.plans.entries()) {
        expect(plan.violations).toEqual([]);
        expect(plan.cost).toBeLessThanOrEqual(1.1 * least + 1e-6);
        if (place === 0) continue;
        const before = made.slice(0, place);
        const nearest = (one: readonly number[]) => Math.min(...before.map((each) => elsewhere(one, each)));
        const most = Math.max(...allowed.map((each) => nearest(each.made)));
        expect([seed, place, nearest(made[place]!).toFixed(4)]).toEqual([seed, place, most.toFixed(4)]);
        expect(plan.elsewhereThanNearest).toBeCloseTo(most, 6);
      }
      if (found.ended === 'none differs enough') {
        const nearest = (one: readonly number[]) => Math.min(...made.map((each) => elsewhere(one, each)));
        expect(Math.max(...allowed.map((each) => nearest(each.made)))).toBeLessThan(0.05);
      }
    }
  });
});
