import type { Network } from '../../scenarios/domain/network.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { formatDate, formatName } from './format.ts';

/** What the plan decides once, a line each: sites opened and closed, recipes qualified, lines expanded. */
export function sayDecisions(network: Network, plan: Plan): readonly string[] {
  const sites = new Map<string, string>(network.sites.map((each) => [each.id, formatName(each.name)]));
  const starts = new Map<string, string>(network.settings.periods.map((each) => [each.id, each.start]));
  const from = (period: string) => `from ${formatDate(starts.get(period) ?? '')}`;
  const recipes = new Map(network.recipes.map((each) => [each.id, each]));
  const products = new Map<string, string>(network.products.map((each) => [each.id, formatName(each.name)]));
  const lines = new Map(network.lines.map((each) => [each.id, each]));
  return [
    ...plan.openings.map(({ site, period }) => `Open ${sites.get(site) ?? site} ${from(period)}`),
    ...plan.closures.map(({ site, period }) => `Close ${sites.get(site) ?? site} ${from(period)}`),
    ...plan.qualifications.map(({ recipe, period }) => {
      const { output = '', site = '' } = recipes.get(recipe) ?? {};
      return `Qualify ${sites.get(site) ?? recipe} to make ${products.get(output) ?? recipe} ${from(period)}`;
    }),
    ...plan.expansions.map(({ line: id, expansion, period, count }) => {
      const line = lines.get(id);
      const option = line?.expansions.find((each) => each.id === expansion);
      const title = formatName(option?.name ?? expansion);
      const times = count === 1 ? '' : ` × ${count}`;
      return `Expand ${sites.get(line?.site ?? '') ?? id}: ${title}${times} ${from(period)}`;
    }),
  ];
}
