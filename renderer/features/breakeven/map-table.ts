import type { PlanMap } from '../../../solver/analysis/breakeven/plan-map.ts';
import type { TableColumn, TableData } from '../../charts/table-data.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { mapMessages as messages } from './map-messages.ts';

/** Every pair of values of the grid with its best plan and cost, as files hold them: unrounded. */
export function mapTable(
  { across, up, points, plans, currency }: PlanMap,
  title: string,
  names: { across: string; up: string },
  { say }: Text,
): TableData {
  const number = (key: string, heading: string, unit: string, digits: number): TableColumn => ({
    key,
    title: heading,
    unit,
    kind: 'number',
    digits,
  });
  return {
    name: 'plan-map',
    title,
    columns: [
      number('across', names.across, '%', 2),
      number('up', names.up, '%', 2),
      { key: 'plan', title: say(messages.plan), unit: null, kind: 'text', digits: null },
      number('cost', say(messages.cost), currency, 0),
      { key: 'solved', title: say(messages.solved), unit: null, kind: 'text', digits: null },
    ],
    rows: points.flatMap((line, row) =>
      line.map(({ plan, cost, isSolved }, column) => [
        across.values[column]! * 100,
        up.values[row]! * 100,
        plans[plan]!.letter,
        cost,
        say(isSolved ? messages.yes : messages.no),
      ]),
    ),
    total: null,
  };
}
