import type { Frontier } from '../../../solver/analysis/frontier/frontier.ts';
import type { TableData } from '../../charts/table-data.ts';
import type { WindowFormat } from '../../format/use-format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { leadingTerritories, madeShares } from '../../../solver/report/made-shares.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { measureWords } from './measure-words.ts';
import { frontierMessages as messages } from './messages.ts';

/** What one unit less of the measure costs from the plan before; `null` for the cheapest. In the measure's printed unit. */
export function priceAt({ points, against }: Frontier, place: number): number | null {
  const [before, point] = [points[place - 1], points[place]];
  if (before === undefined || point === undefined) return null;
  return ((point.cost - before.cost) / (before.measure - point.measure)) * measureWords[against].scale;
}

/** The frontier as a table that files hold: a row for each plan, nothing rounded. */
export function frontierTable(
  frontier: Frontier,
  title: string,
  { say }: Text,
  format: WindowFormat,
): TableData {
  const { points, against, objective } = frontier;
  const words = measureWords[against];
  const currency = format.currency(frontier.currency);
  const territories = leadingTerritories(points);
  const number = (key: string, title: string, unit: string | null, digits: number) =>
    ({ key, title, unit, kind: 'number', digits }) as const;
  return {
    name: 'frontier',
    title,
    columns: [
      { key: 'plan', title: say(messages.point), unit: null, kind: 'text', digits: null },
      number('measure', say(words.axis), null, 2),
      number('cost', say(objective === 'profit' ? planMessages.lessRevenue : planMessages.cost), currency, 0),
      number('over', say(planMessages.over), '%', 2),
      number('price', say(words.price), currency, 2),
      ...territories.map((territory) => number(territory, format.territory(territory), '%', 1)),
      number('gap', say(messages.gap), '%', 3),
    ],
    rows: points.map((point, place) => {
      const shares = new Map(madeShares(point.sourced).map(({ territory, share }) => [territory, share]));
      const least = points[0]?.cost ?? point.cost;
      return [
        String(place + 1),
        point.measure / words.scale,
        point.cost,
        ((point.cost - least) / Math.abs(least)) * 100,
        priceAt(frontier, place),
        // A territory where a plan makes nothing has the share of nothing.
        ...territories.map((territory) => (shares.get(territory) ?? 0) * 100),
        point.relativeGap === null ? null : point.relativeGap * 100,
      ];
    }),
    total: null,
  };
}
