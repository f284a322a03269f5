import type { Parsed } from '../../../components/grid/column.ts';
import { isNumeric, type Column } from '../../../components/grid/column.ts';
import { parseNumber, parsePercent } from '../../../components/grid/parse-number.ts';
import type { Said } from '../../../i18n/said.ts';
import type { AnyRecord } from '../../../store/content.ts';
import type { BulkAct } from './bulk-operation.ts';

export type ActKind = BulkAct['kind'];

export type ParsedAct =
  { readonly ok: true; readonly act: BulkAct } | { readonly ok: false; readonly problem: Said };

/** What can be done to the values of a column: all of it to numbers, others can only be set. */
export function actsOn(column: Column<AnyRecord>): readonly ActKind[] {
  return isNumeric(column) ? ['set', 'scale', 'add', 'round'] : ['set'];
}

/** An act as the planner types it. A column of shares is added to and rounded in per cent, as it is shown. */
export function parseAct(kind: ActKind, typed: string, column: Column<AnyRecord>): ParsedAct {
  const parsed = valueOf(kind, typed, column);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  switch (kind) {
    case 'set':
      return { ok: true, act: { kind, value, typed } };
    case 'scale':
      return { ok: true, act: { kind, factor: Number(value) } };
    case 'add':
      return { ok: true, act: { kind, amount: Number(value) } };
    case 'round':
      return { ok: true, act: { kind, step: Math.abs(Number(value)) } };
  }
}

function valueOf(kind: ActKind, typed: string, column: Column<AnyRecord>): Parsed {
  if (kind === 'set') return column.parse(typed, null);
  if (kind === 'scale') return /[%％]\s*$/.test(typed) ? parsePercent(typed) : parseNumber(typed);
  return column.kind === 'percent' ? parsePercent(typed) : parseNumber(typed);
}
