import type { Period } from '../../../../scenarios/domain/settings.ts';
import type { Column, Parsed } from '../../../components/grid/column.ts';
import { gridMessages } from '../../../components/grid/messages.ts';
import { parseNumber } from '../../../components/grid/parse-number.ts';
import { said } from '../../../i18n/said.ts';
import type { ColumnContext } from '../column-context.ts';
import { pivotMessages as messages } from './messages.ts';
import { quantityOf, type DemandPivot, type PivotRow } from './pivot.ts';

/** The columns of the pivot: market, product, one for each period, and the total. */
export function pivotColumns(
  periods: readonly Period[],
  { totals, total }: Pick<DemandPivot, 'totals' | 'total'>,
  context: ColumnContext,
): readonly Column<PivotRow>[] {
  const { text, format } = context;
  const sum = (value: number | null) => text.say(messages.sum, { sum: format.number(value) });
  return [
    placeColumn('market', 'sites', context),
    placeColumn('product', 'products', context),
    ...periods.map((period, place): Column<PivotRow> => {
      const value = (row: PivotRow) => quantityOf(row.cells[place]!);
      return {
        key: period.id,
        title: format.period(period),
        unit: sum(totals[place] ?? null),
        kind: 'number',
        // “2026年10月” is wider than “Oct 26”.
        width: text.language === 'en' ? 78 : 94,
        isComputed: false,
        path: [period.id],
        value,
        show: (row) => format.number(value(row)),
        toText: (row) => String(value(row) ?? ''),
        parse: parseQuantity,
        cleared: null,
        options: null,
        isList: false,
        territory: null,
      };
    }),
    {
      key: 'total',
      title: text.say(messages.total),
      unit: sum(total),
      kind: 'number',
      width: 96,
      isComputed: true,
      path: null,
      value: (row) => row.total,
      show: (row) => format.number(row.total),
      toText: (row) => String(row.total ?? ''),
      parse: () => ({ ok: false, problem: said(gridMessages.computed) }),
      cleared: undefined,
      options: null,
      isList: false,
      territory: null,
    },
  ];
}

/** Units that a market wants; nothing for no row at all. */
export function parseQuantity(typed: string): Parsed {
  if (typed.trim() === '' || typed.trim() === '—') return { ok: true, value: null };
  const parsed = parseNumber(typed);
  return parsed.ok && Number(parsed.value) < 0 ? { ok: false, problem: said(messages.negative) } : parsed;
}

function placeColumn(
  field: 'market' | 'product',
  target: 'sites' | 'products',
  { text, directory }: ColumnContext,
): Column<PivotRow> {
  const register = directory(target);
  return {
    key: field,
    title: text.say(messages[field]),
    unit: null,
    kind: 'reference',
    width: field === 'market' ? 150 : 130,
    isComputed: false,
    path: [field],
    value: (row) => row[field],
    show: (row) => register.show(row[field]),
    toText: (row) => register.toText(row[field]),
    parse: register.parse,
    cleared: undefined,
    options: () => register.options,
    isList: false,
    territory: null,
  };
}
