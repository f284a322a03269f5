import type { StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import type { TableData } from '../../charts/table-data.ts';
import type { WindowFormat } from '../../format/use-format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { stressMessages as messages } from './messages.ts';

/** Every disruption as a table that files hold, numbers unrounded; unknown is empty. */
export function stressTable(
  { rows, currency }: StressRanking,
  nameOf: (disruption: StressRow['disruption']) => string,
  title: string,
  { say }: Text,
  format: WindowFormat,
): TableData {
  const number = (key: string, title: string, unit: string, digits: number) =>
    ({ key, title, unit, kind: 'number', digits }) as const;
  const text = (key: string, title: string) =>
    ({ key, title, unit: null, kind: 'text', digits: null }) as const;
  const money = format.currency(currency);
  const days = say(messages.days);
  return {
    name: 'stress',
    title,
    columns: [
      text('name', say(messages.tableName)),
      text('kind', say(messages.tableKind)),
      number('cost', say(messages.costHead), money, 0),
      number('spent', say(messages.tableSpent), money, 0),
      number('lostUnits', say(messages.tableLostUnits), say(messages.units), 0),
      number('lostShare', say(messages.lostHead), '%', 1),
      number('survive', say(messages.surviveHead), days, 0),
      number('recover', say(messages.recoverHead), days, 0),
      text('status', say(messages.tableStatus)),
    ],
    rows: rows.map(({ disruption, effect, answer }) => [
      nameOf(disruption),
      say(messages[disruption.kind]),
      effect.pricedCost,
      effect.extraCost,
      effect.lostUnits,
      effect.lostShare === null ? null : effect.lostShare * 100,
      effect.surviveDays,
      effect.recoverDays,
      say(
        answer.total === null
          ? messages.notPlanned
          : answer.status === 'optimal'
            ? messages.proven
            : messages.within,
      ),
    ]),
    total: null,
  };
}
