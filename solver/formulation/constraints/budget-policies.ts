import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { BudgetPolicy } from '../../../scenarios/domain/policy.ts';
import { eachEmission } from '../costs/carbon.ts';
import { expansionCost } from '../costs/expansion-cost.ts';
import { openingAndClosingCost } from '../costs/opening-and-closing-cost.ts';
import { qualificationCost } from '../costs/qualification-cost.ts';
import type { Move, Node } from '../sets/reach.ts';
import { type ConstraintFamily, type ModelContext, periodName } from './constraint-family.ts';

/**
 * Ceilings on capital (opening, qualifying, expanding), on emissions, and on the value of stock and goods in transit
 * at the end of each period; `total` sums capital and emissions over the horizon, and averages working capital.
 */
export const budgetPolicies: ConstraintFamily = {
  name: 'budget_policy',
  title: 'Budgets',
  formula: `capital: Σ openCost · open + Σ qualification · qualify + Σ cost · expand ≤ limit;   carbon: Σ kg · (buy, make, flow, serve) ≤ limit;
  working capital: Σ value[p,s] · stock[s,p,o,t] + Σ_{l, τ ≤ t} value[p,from] · onTheWay[l,τ,t] · flow[l,p,o,τ] ≤ limit   ∀ budget i (and t, where each period counts)`,
  addRows(context) {
    for (const { policy } of context.sets.policies.on) {
      if (policy.kind === 'budget') addBudget(context, policy);
    }
  },
};

function addBudget(context: ModelContext, policy: BudgetPolicy): void {
  const { sets, builder } = context;
  const periods = sets.catalogue.horizon.count;
  const isTotal = policy.acrossPeriods === 'total';
  const rows = Array.from({ length: isTotal ? 1 : periods }, (_, period) =>
    builder.addRow(
      -Infinity,
      policy.limit,
      () => `budget_policy(${[policy.id, ...(isTotal ? [] : [periodName(sets, period)])].join(',')})`,
    ),
  );
  const add = (period: number, column: number, amount: number) =>
    builder.addTerm(rows[isTotal ? 0 : period] as number, column, amount);
  switch (policy.what) {
    case 'capital':
      return addCapital(context, add);
    case 'carbon':
      return eachEmission(sets, context.columns, (column, kg, period) => add(period, column, kg));
    case 'workingCapital':
      return addWorkingCapital(context, (period, column, value) =>
        add(period, column, isTotal ? value / periods : value),
      );
  }
}

type Add = (period: number, column: number, amount: number) => void;

function addCapital({ sets, columns }: ModelContext, add: Add): void {
  for (const family of [openingAndClosingCost, qualificationCost, expansionCost]) {
    family.charge(sets, columns, (column, amount, kind, cause) => {
      const period = cause().period ?? null;
      if (kind !== 'close' && period !== null) add(sets.catalogue.periodIndex.of(period), column, amount);
    });
  }
}

function addWorkingCapital({ sets, columns }: ModelContext, add: Add): void {
  const { catalogue, network } = sets;
  const { horizon } = catalogue;
  columns.stock.each((index, period, column) => {
    const node = sets.nodes[index] as Node;
    add(period, column, catalogue.customsValue(node.product, node.site));
  });
  columns.flow.each((item, period, column) => {
    const move = sets.moves[item] as Move;
    const node = sets.nodes[move.from] as Node;
    const value = catalogue.customsValue(node.product, node.site);
    const { shares } = horizon.arrivals(catalogue.laneDays(network.lanes[move.lane] as Lane));
    let onTheWay = 1;
    for (let end = period; end < horizon.count && onTheWay > 1e-9; end++) {
      for (const { period: arrival, share } of shares[period] ?? []) if (arrival === end) onTheWay -= share;
      if (onTheWay > 1e-9) add(end, column, value * onTheWay);
    }
  });
}
