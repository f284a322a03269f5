import type { Network } from '../../scenarios/domain/network.ts';
import type { Fields } from '../../scenarios/overrides/plain-value.ts';
import type { Conversion } from '../contract/imports.ts';
import type { ImportEntity } from './import-entities.ts';
import * as messages from './messages.ts';
import { valueAtPath } from './put-at.ts';
import type { ReadValue } from './read-rows.ts';

export interface MoneyOfRow {
  readonly values: readonly ReadValue[];
  /** Currency to be set on the record; `undefined` where it stays as it is. */
  readonly currency: string | null | undefined;
  readonly converted: readonly (Pick<Conversion, 'field' | 'from' | 'to' | 'example'> & {
    readonly column: number | null;
  })[];
  readonly problem: { readonly told: messages.Told; readonly column: number | null } | null;
}

/** Units of a currency that one of another buys; `null` where the network has no rate. */
export function exchange({ settings, currencies }: Pick<Network, 'settings' | 'currencies'>) {
  const unitsPerBase = new Map<string, number>(currencies.map((each) => [each.code, each.unitsPerBase]));
  unitsPerBase.set(settings.baseCurrency, 1);
  return (from: string, to: string): number | null => {
    const [one, other] = [unitsPerBase.get(from), unitsPerBase.get(to)];
    return one === undefined || other === undefined ? null : other / one;
  };
}

/**
 * All money of a record is in one currency. A new record takes that of the row; one that is there keeps its own, and amounts
 * in another are converted, unless every amount that it states comes anew.
 */
export function moneyOfRow(
  values: readonly ReadValue[],
  existing: Fields | null,
  entity: ImportEntity,
  base: string,
  rate: ReturnType<typeof exchange>,
): MoneyOfRow {
  const stated = values.find(({ field }) => field.id === 'currency');
  const amounts = values.filter(({ field }) => field.isMoney);
  const written =
    (stated?.value as string | undefined) ??
    amounts.find(({ currency }) => currency !== null)?.currency ??
    null;
  if (amounts.length === 0 || (written === null && amounts.every(({ currency }) => currency === null))) {
    return { values, currency: undefined, converted: [], problem: null };
  }
  const own = (existing?.['currency'] as string | null | undefined) ?? base;
  const target = existing === null || isAllNew(values, existing, entity) ? (written ?? own) : own;
  const converted: MoneyOfRow['converted'][number][] = [];
  const settled: ReadValue[] = [];
  for (const value of values) {
    if (value.field.id === 'currency') continue;
    const from = value.field.isMoney ? (value.currency ?? written ?? own) : target;
    if (from === target || typeof value.value !== 'number') {
      settled.push(value);
      continue;
    }
    const factor = rate(from, target);
    if (factor === null) {
      return {
        values,
        currency: undefined,
        converted: [],
        problem: { told: messages.rateMissing(from, target), column: value.column },
      };
    }
    const after = Number((value.value * factor).toPrecision(12));
    converted.push({
      field: value.field.id,
      from,
      to: target,
      example: { before: String(value.value), after },
      column: value.column,
    });
    settled.push({ ...value, value: after });
  }
  const isKept = existing !== null && target === own;
  // The base currency is named in the record where the row names it.
  const named = target === base && stated === undefined ? null : target;
  return {
    values: settled,
    currency: isKept ? undefined : named,
    converted,
    problem: null,
  };
}

/** Whether the row states every amount that the record has, so that none is left in another currency. */
function isAllNew(values: readonly ReadValue[], existing: Fields, entity: ImportEntity): boolean {
  return entity.fields.every(({ isMoney, id, column }) => {
    if (!isMoney || values.some(({ field }) => field.id === id)) return true;
    const amount = valueAtPath(existing, column.path);
    return amount === undefined || amount === null || amount === 0;
  });
}
