import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import { costsBehind } from '../../solver/report/costs-behind.ts';
import { dutySchedule } from '../../solver/report/duty-schedule.ts';
import { goodsGraph, type GoodsGraph, type Pool } from '../../solver/report/goods-graph.ts';
import { landedCostBySource } from '../../solver/report/landed-cost-by-source.ts';
import { landedCost } from '../../solver/report/landed-cost.ts';
import { originExposure } from '../../solver/report/origin-exposure.ts';
import { arbitraryFeaturedDraw, featuredNetwork, tradeFeatureNames } from '../support/every-feature.ts';
import { solveNetworkHere } from '../support/solve-here.ts';

const seed = 20_260_701;
const total = <Row>(rows: readonly Row[], amount: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + amount(row), 0);
const expectNear = (value: number, wanted: number): void => {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)));
};

/** Units that arrive in a pool and do not leave it, where the goods of a plan are told apart as the plan tells them. */
function stranded({ movements, poolsByPeriod }: GoodsGraph): number {
  const into = new Map<Pool, number>();
  for (const { kind, arrivals, quantity } of movements)
    for (const { pool, share } of kind === 'use' ? [] : arrivals)
      into.set(pool, (into.get(pool) ?? 0) + quantity * share);
  return total(poolsByPeriod.flat(), (pool) =>
    Math.max(0, (into.get(pool) ?? 0) - total(pool.out, ({ quantity }) => quantity)),
  );
}

describe('whatever trade law a plan meets', () => {
  it('its reports add up to its ledger to 1e-6, and no unit is stranded, on 100 networks', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFeaturedDraw(8, tradeFeatureNames), async (draw) => {
        const network = featuredNetwork(draw);
        fc.pre(checkNetwork(network).every(({ severity }) => severity !== 'error'));
        const { plan, ledger } = await solveNetworkHere(network, 'highs');
        const landed = landedCost.rows(network, plan, ledger);
        expectNear(
          total(landed, (row) => row.total),
          ledger.total,
        );
        const schedule = dutySchedule.rows(network, plan, ledger);
        expectNear(
          total(schedule, ({ duty }) => duty),
          ledger.byKind.duty,
        );
        expectNear(
          total(schedule, ({ drawback }) => drawback),
          ledger.byKind.drawback,
        );
        const behind = costsBehind(network, plan, ledger);
        const sources = landedCostBySource.rows(network, plan, ledger);
        for (const { destination, product, market, quantity, landedCost: amount } of landed) {
          if (destination !== 'served' || quantity === 0) continue;
          expectNear(
            total(behind(product!, market!), (share) => share.amount),
            amount,
          );
          const ofMarket = sources.filter((row) => row.product === product && row.market === market);
          expectNear(
            total(ofMarket, (row) => row.landedCost),
            amount,
          );
        }
        expect(stranded(goodsGraph(network, plan))).toBeLessThan(1e-3);
        if (network.settings.disputedOrigins === 'worse case')
          for (const { exposure } of originExposure.rows(network, plan, ledger))
            expect(exposure).toBeLessThan(1e-6);
      }),
      { numRuns: 100, seed },
    );
  }, 120_000);
});
