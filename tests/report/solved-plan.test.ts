import { beforeAll, describe, expect, it } from 'vitest';
import { benchShapes } from '../../solver/bench/bench-shapes.ts';
import { generateNetwork } from '../../solver/bench/generate-network.ts';
import { capacityUse } from '../../solver/report/capacity-use.ts';
import { dutyByLayer } from '../../solver/report/duty-by-layer.ts';
import { dutySchedule } from '../../solver/report/duty-schedule.ts';
import { carbonBySource } from '../../solver/report/carbon-by-source.ts';
import { costsBehind } from '../../solver/report/costs-behind.ts';
import { landedCostBySource } from '../../solver/report/landed-cost-by-source.ts';
import { landedCost } from '../../solver/report/landed-cost.ts';
import { productionBySite } from '../../solver/report/production-by-site.ts';
import type { Report } from '../../solver/report/report.ts';
import { service } from '../../solver/report/service.ts';
import { shipmentsByLane } from '../../solver/report/shipments-by-lane.ts';
import { stockByPeriod } from '../../solver/report/stock-by-period.ts';
import { totalRow } from '../../solver/report/total-row.ts';
import { solveNetworkHere } from '../support/solve-here.ts';
import type { SolvedNetwork } from '../support/solve-here.ts';

/** Four periods with sea transit, two levels of goods, duties, opening stock, plants that open and close. */
const network = generateNetwork(benchShapes[0]!, 1);
const sum = (lines: readonly { quantity: number }[]): number =>
  lines.reduce((total, { quantity }) => total + quantity, 0);

describe('reports of a solved plan', () => {
  let solved: SolvedNetwork;
  const totals = <Row>(report: Report<Row>) =>
    totalRow(report.columns, report.rows(network, solved.plan, solved.ledger));
  const relative = (value: number | null | undefined, wanted: number): number =>
    Math.abs((value ?? NaN) - wanted) / Math.max(1, Math.abs(wanted));

  beforeAll(async () => {
    solved = await solveNetworkHere(network, 'highs', 0.01);
  }, 120_000);

  it('have a landed cost that adds up to the ledger to 1e-9', () => {
    expect(relative(totals(landedCost)['total'], solved.ledger.total)).toBeLessThan(1e-9);
  });

  it('bring all but 1e-6 of the units served to the rows of 6 markets', () => {
    const rows = landedCost.rows(network, solved.plan, solved.ledger);
    const served = rows.filter(({ destination }) => destination === 'served');
    expect(new Set(served.map(({ market }) => market)).size).toBe(6);
    expect(relative(sum(served), sum(solved.plan.served))).toBeLessThan(1e-6);
  });

  it('leave less than 1e-6 of material on no product', () => {
    const rows = landedCost.rows(network, solved.plan, solved.ledger);
    const { material } = solved.ledger.byKind;
    const told = rows
      .filter(({ product }) => product !== null)
      .reduce((total, row) => total + row.material, 0);
    expect(relative(told, material)).toBeLessThan(1e-6);
  });

  it('make, ship and serve as many units as the plan, to 1e-9', () => {
    expect(relative(totals(productionBySite)['quantity'], sum(solved.plan.production))).toBeLessThan(1e-9);
    expect(relative(totals(shipmentsByLane)['quantity'], sum(solved.plan.flows))).toBeLessThan(1e-9);
    expect(relative(totals(service)['served'], sum(solved.plan.served))).toBeLessThan(1e-9);
  });

  it('charge as much duty as the ledger, to 1e-9', () => {
    const { duty, fee, drawback } = solved.ledger.byKind;
    expect(duty).toBeGreaterThan(0);
    expect(relative(totals(dutyByLayer)['amount'], duty + fee + drawback)).toBeLessThan(1e-9);
    expect(relative(totals(dutySchedule)['duty'], duty)).toBeLessThan(1e-9);
    expect(relative(totals(dutySchedule)['drawback'], drawback)).toBeLessThan(1e-9);
  });

  it('trace each landed cost back to ledger entries that add up to it to a cent', () => {
    const behind = costsBehind(network, solved.plan, solved.ledger);
    const served = landedCost
      .rows(network, solved.plan, solved.ledger)
      .filter(({ destination }) => destination === 'served');
    expect(served.length).toBeGreaterThan(6);
    for (const { product, market, landedCost: amount } of served) {
      const shares = behind(product!, market!);
      const total = shares.reduce((sum, share) => sum + share.amount, 0);
      expect(Math.abs(total - amount), `${product} in ${market}`).toBeLessThan(0.01);
      // Nothing counts more than once.
      expect(shares.every(({ entry, amount }) => Math.abs(amount) <= Math.abs(entry.amount) + 1e-9)).toBe(
        true,
      );
    }
  });

  it('split each landed cost and its units by source without losing more than 1e-9', () => {
    const bySource = landedCostBySource.rows(network, solved.plan, solved.ledger);
    const served = landedCost
      .rows(network, solved.plan, solved.ledger)
      .filter(({ destination }) => destination === 'served');
    for (const { product, market, landedCost: amount, quantity } of served) {
      const rows = bySource.filter((row) => row.product === product && row.market === market);
      expect(relative(sum(rows), quantity)).toBeLessThan(1e-9);
      expect(
        relative(
          rows.reduce((total, row) => total + row.landedCost, 0),
          amount,
        ),
      ).toBeLessThan(1e-9);
    }
    const made = new Set(network.recipes.map(({ site }) => String(site)));
    expect(bySource.every(({ site }) => site === null || made.has(site))).toBe(true);
  });

  it('emit as much carbon as the ledger, to 1e-9', () => {
    expect(relative(totals(carbonBySource)['carbonKg'], solved.ledger.carbonKg)).toBeLessThan(1e-9);
  });

  it('hold as much stock as the plan, to 1e-9', () => {
    const rows = stockByPeriod.rows(network, solved.plan, solved.ledger);
    expect(relative(sum(rows), sum(solved.plan.stock))).toBeLessThan(1e-9);
    expect(new Set(rows.map(({ site, product, period }) => `${site} ${product} ${period}`)).size).toBe(
      rows.length,
    );
  });

  it('use no line beyond 100 % of its hours', () => {
    const uses = capacityUse.rows(network, solved.plan, solved.ledger).map(({ use }) => use ?? 0);
    expect(Math.max(...uses)).toBeGreaterThan(0.1);
    expect(Math.max(...uses)).toBeLessThanOrEqual(1 + 1e-6);
  });
});
