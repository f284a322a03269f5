import type { Expansion, Line } from '../../../scenarios/domain/line.ts';
import type { CostFamily } from './cost-family.ts';

export const expansionCost: CostFamily = {
  name: 'expand',
  title: 'Expansions of lines',
  formula: 'Σ cost[k] · expand[line,k,t]',
  charge({ network, expansions, catalogue }, { expand }, charge) {
    expand.each((item, period, column) => {
      const { line: number, option } = expansions[item] as (typeof expansions)[number];
      const line = network.lines[number] as Line;
      const expansion = line.expansions[option] as Expansion;
      charge(column, catalogue.toBase(expansion.cost, line.currency), 'expand', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: line.site,
        cause: line.id,
        part: expansion.id,
      }));
    });
  },
};
