import type { Mode } from '../../../scenarios/domain/lane.ts';
import type { Column, ColumnUnit, Report } from '../../../solver/report/report.ts';
import { totalRow } from '../../../solver/report/total-row.ts';
import type { Cell, TableColumn, TableData } from '../../charts/table-data.ts';
import { modeMessages } from './mode-messages.ts';
import { columnTitle, reportTitle, unitMessages, valueMessages } from './report-messages.ts';
import { sayStanding } from './say-standing.ts';
import type { PlanView } from './use-plan.ts';

const idUnits: ReadonlySet<ColumnUnit> = new Set([
  'text',
  'site',
  'territory',
  'product',
  'lane',
  'line',
  'duty-layer',
  'agreement',
  'standing',
  'period',
]);

const digitsOf: Partial<Record<ColumnUnit, number>> = {
  units: 0,
  hours: 0,
  kg: 0,
  money: 0,
  'money-per-unit': 2,
  share: 1,
};

/** A report in the planner's language: ids as names, shares in per cent, every unit in its header. */
export function reportTable<Row>(report: Report<Row>, view: PlanView): TableData {
  const { planned, text } = view;
  const rows = planned.rows(report);
  const { columns } = report;
  const totals = totalRow(columns, rows);
  const hasTotal = columns.some(({ total }) => total !== 'none') && rows.length > 1;
  return {
    name: report.name,
    title: reportTitle(report.name, text),
    columns: columns.map((column) => tableColumn(column, view)),
    rows: rows.map((row) => columns.map(({ key, unit }) => cellOf(row[key], unit, view))),
    total: hasTotal ? columns.map(({ key, unit }) => cellOf(totals[key] ?? null, unit, view)) : null,
  };
}

function tableColumn<Row>({ key, title, unit }: Column<Row>, view: PlanView): TableColumn {
  const heading = columnTitle(title, view.text);
  const words = unitText(unit, view);
  return {
    key,
    title: heading,
    // A column of units that is called units needs no second line.
    unit: words?.toLowerCase() === heading.toLowerCase() ? null : words,
    kind: idUnits.has(unit) ? 'text' : 'number',
    digits: digitsOf[unit] ?? null,
  };
}

function unitText(unit: ColumnUnit, { planned, format, text: { say } }: PlanView): string | null {
  if (idUnits.has(unit)) return null;
  const currency = format.currency(planned.ledger.currency);
  if (unit === 'money') return currency;
  if (unit === 'money-per-unit') return say(unitMessages.perUnit, { currency });
  if (unit === 'share') return '%';
  return say(unitMessages[unit as 'units' | 'hours' | 'days' | 'kg']);
}

function cellOf(value: unknown, unit: ColumnUnit, view: PlanView): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return unit === 'share' ? value * 100 : value;
  if (typeof value !== 'string') return null;
  return textCell(value, unit, view);
}

function textCell(id: string, unit: ColumnUnit, { names, text }: PlanView): Cell {
  const { say } = text;
  switch (unit) {
    case 'site':
      return names.site(id);
    case 'territory':
      return { text: `${names.territoryCode(id)} ${names.territory(id)}`, territory: id };
    case 'product':
      return names.product(id);
    case 'lane':
      return names.lane(id);
    case 'line':
      return names.line(id);
    case 'duty-layer':
      return names.cause(id);
    case 'agreement':
      return names.agreement(id);
    case 'standing':
      return sayStanding(id, names, text);
    case 'period':
      return names.periodCell(id);
    case 'text': {
      const message = valueMessages[id] ?? modeMessages[id as Mode];
      return message === undefined ? id : say(message);
    }
    case 'units':
    case 'hours':
    case 'days':
    case 'kg':
    case 'money':
    case 'money-per-unit':
    case 'share':
      return id;
  }
}
