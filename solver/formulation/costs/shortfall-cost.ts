import type { Wanted } from '../sets/demand-sets.ts';
import type { Service } from '../sets/planning-sets.ts';
import type { Node } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';

/** Penalties for demand not served or served late. Under the profit objective demand is a ceiling and nothing is charged for leaving it. */
export const shortfallCost: CostFamily = {
  name: 'shortfall',
  title: 'Demand not served, or served late',
  formula: 'Σ penalty[d] · shortfall[d] + Σ late[d] · (τ − t[d]) · serve[d,o,τ]',
  charge(sets, { shortfall, serve }, charge) {
    const { network, catalogue } = sets;
    const isPenalised = network.settings.objective !== 'profit';
    shortfall.each((item, _, column) => {
      const { row } = sets.demand.wanted[item] as Wanted;
      const penalty = isPenalised ? (row.shortfallPenaltyPerUnit ?? 0) : 0;
      charge(column, catalogue.toBase(penalty, row.currency), 'shortfall', () => ({
        period: row.period,
        site: row.market,
        product: row.product,
        cause: row.id,
      }));
    });
    serve.each((item, period, column) => {
      const { wanted, node } = sets.services[item] as Service;
      const { row, first } = sets.demand.wanted[wanted] as Wanted;
      if (row.backlog === null || period === first) return;
      const late = (period - first) * row.backlog.costPerUnitPerPeriod;
      charge(column, catalogue.toBase(late, row.currency), 'shortfall', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: row.market,
        product: row.product,
        origin: network.territories[(sets.nodes[node] as Node).origin]?.id ?? null,
        cause: row.id,
        part: 'late',
      }));
    });
  },
};
