import { describe, expect, it } from 'vitest';
import { buildModel } from '../../solver/formulation/build-model.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { aNetwork } from '../support/network-builder.ts';
import { planByBothEngines } from '../support/plan-by-both-engines.ts';
import { solveProgramHere } from '../support/solve-here.ts';

const quantities = (lines: Plan['production']) =>
  lines.map(({ quantity }) => Math.round(quantity * 1e6) / 1e6);

describe('rules with switches leave room for plans that make, buy or move more than is wanted', () => {
  it('makes 20 with a setup of 5 though 10 are wanted, because half of them come a month late', async () => {
    // 15 days of 30: 20 started give 10 in time. 20 · 1 + 5.
    const { objective } = await planByBothEngines(
      aNetwork()
        .withRecipe('penang', 'fan', { labourPerUnit: 1, leadTimeDays: 15, setupCost: 5 })
        .withLane('penang', 'houston')
        .withDemand('houston', 'fan', 10)
        .build(),
    );
    expect(objective).toBeCloseTo(25, 6);
  });

  it('keeps 10 at a plant that may close, when they come too late to be sent', async () => {
    // 15 days of making and 30 of sea: for 10 in p2, 20 start in p1; 10 leave in p1 and 10 stay to the end.
    // 20 · 1 and two months at 3; closing in p2 would leave the 10 nowhere.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withPeriods(2, 30)
        .withPlant('penang', { opening: { closeCost: 0, fixedCostPerPeriod: 3 } })
        .withRecipe('penang', 'fan', { labourPerUnit: 1, leadTimeDays: 15 })
        .withLane('penang', 'houston', { transitDays: 30 })
        .withDemand('houston', 'fan', 10, { period: 'p2' })
        .build(),
    );
    expect(objective).toBeCloseTo(26, 6);
    expect(plan.closures).toEqual([]);
    expect(plan.stock.filter(({ period }) => period === 'p2').map(({ quantity }) => quantity)).toEqual([10]);
  });

  it('makes 10 that nobody wants, with a setup of 5, to keep half of all making in China', async () => {
    // The customer refuses Chinese fans: 10 come from Vietnam, and 10 more are made in China for the rule. 20 · 1 + 5.
    const { objective } = await planByBothEngines(
      aNetwork()
        .withTerritory('vn')
        .withPlant('haiphong', { territory: 'vn' })
        .withRecipe('haiphong', 'fan', { labourPerUnit: 1 })
        .withRecipe('dongguan', 'fan', { labourPerUnit: 1, setupCost: 5 })
        .withLane('haiphong', 'houston')
        .withLane('dongguan', 'houston')
        .withDemand('houston', 'fan', 10, { notMadeIn: ['cn'] })
        .withDemand('chicago', 'fan', 1)
        .withLane('dongguan', 'chicago', { costPer: { unit: 50 } })
        .withPolicy('half', {
          kind: 'share',
          measure: 'make',
          numerator: { territories: 'cn' },
          denominator: {},
          minimumShare: 0.5,
          acrossPeriods: 'total',
          acrossProducts: 'total',
        })
        .build(),
    );
    // Chicago's one fan sails from Dongguan at 50 and is one of the ten.
    expect(objective).toBeCloseTo(75, 6);
  });

  it('runs a recipe in the last month too, for 1 unit, where a policy asks for one in each', async () => {
    // 3 leave in p1 for p2; what starts in p2 comes too late for anybody, and 1 unit is the least a run makes.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withPeriods(2, 30)
        .withRecipe('penang', 'fan', { labourPerUnit: 1 })
        .withLane('penang', 'houston', { transitDays: 30 })
        .withDemand('houston', 'fan', 3, { period: 'p2' })
        .withPolicy('busy', { kind: 'count', what: 'recipes', filter: {}, minimum: 1, acrossPeriods: 'each' })
        .build(),
    );
    expect(objective).toBeCloseTo(4, 6);
    expect(quantities(plan.production)).toEqual([3, 1]);
  });

  it('fills 7 at the lower price before 5 at the higher one when least carbon is asked for', async () => {
    // 7 · 1 + 5 · 3 = 22; emissions are 12 · 2 kg whatever the price.
    const { objective, ledger } = await planByBothEngines(
      aNetwork()
        .withSettings({ objective: 'carbon' })
        .withOffer('ningbo', 'fan', {
          carbonKgPerUnit: 2,
          tiers: [
            { fromQuantity: 0, unitCost: 1 },
            { fromQuantity: 7, unitCost: 3 },
          ],
        })
        .withLane('ningbo', 'houston')
        .withDemand('houston', 'fan', 12)
        .build(),
    );
    expect(objective).toBeCloseTo(24, 6);
    expect(ledger.byKind.material).toBeCloseTo(22, 6);
  });

  it('sends 4,096 down 12 lanes of half a month each, for 1 in time, with a charge of 1 on the first lane', async () => {
    // Each lane delivers half of what leaves it within the month: 2¹² units at 1, and the charge.
    const chain = Array.from({ length: 12 }, (_, step) => step).reduce(
      (story, step) =>
        story.withLane(`stop_${step}`, `stop_${step + 1}`, {
          transitDays: 15,
          fixedCostPerPeriod: step === 0 ? 1 : 0,
        }),
      aNetwork().withOffer('stop_0', 'fan'),
    );
    const { objective } = await planByBothEngines(chain.withDemand('stop_12', 'fan', 1).build());
    expect(objective).toBeCloseTo(4097, 6);
  });

  it('pays the charge of 100 of a lane for goods that weigh nothing, though its capacity is in kg', async () => {
    // 10 · 1 + 100.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withPeriods(2, 30)
        .withProduct('seal', { weightKg: 0 })
        .withOffer('ningbo', 'seal')
        .withLane('ningbo', 'houston', { fixedCostPerPeriod: 100, capacityPerPeriod: 50, capacityUnit: 'kg' })
        .withDemand('houston', 'seal', 10)
        .build(),
    );
    expect(objective).toBeCloseTo(110, 6);
    expect(plan.laneUses).toEqual([{ lane: 'ningbo_houston', period: 'p1' }]);
  });

  it('has no plan where 2 sources are asked for and no lane leads to the market', async () => {
    const { program } = buildModel(
      aNetwork()
        .withOffer('ningbo', 'fan')
        .withMarket('houston')
        .withDemand('houston', 'fan', 10, { shortfallPenaltyPerUnit: 5 })
        .withPolicy('dual', {
          kind: 'sourcing',
          receivers: 'houston',
          minimumSources: 2,
          acrossProducts: 'each',
        })
        .build(),
    );
    expect((await solveProgramHere(program, 'highs')).status).toBe('infeasible');
    expect((await solveProgramHere(program, 'glpk')).status).toBe('infeasible');
  });
});
