import { textOf, type CsvRow } from './csv.ts';
import type { Provenance } from './sources.ts';

/** A duty layer of the scenario schema with its provenance beside it. Fields at their defaults are left out. */
export interface LayerRecord extends Provenance {
  readonly id: string;
  readonly kind: string;
  readonly into: string | readonly string[];
  readonly originCountries?: string | readonly string[];
  readonly hsPrefixes?: readonly string[];
  readonly rate?: number | null;
  readonly amountPerUnit?: number;
  readonly currency?: string;
  readonly stacking?: 'adds' | 'replaces' | 'topsUpTo' | 'exempts';
  readonly ofKinds?: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly needsAgreement?: string;
  readonly authority?: string;
  readonly status?: 'in_force' | 'litigated' | 'struck_down' | 'suspended' | 'proposed';
  readonly note?: string;
}

/** Percent to a fraction, without the tail of binary division. */
export const fractionOf = (percent: number | null): number | null =>
  percent === null ? null : Number((percent / 100).toPrecision(10));

/** Optional dates of a row; the tables leave an open end empty. */
export function datesOf(row: CsvRow): { validFrom?: string; validTo?: string } {
  const date = /^\d{4}-\d{2}-\d{2}$/;
  const from = textOf(row, 'valid_from');
  const to = textOf(row, 'valid_to');
  return { ...(date.test(from) ? { validFrom: from } : {}), ...(date.test(to) ? { validTo: to } : {}) };
}

/** `9503.00.75/.95/.41/.35` and `8541/8542` written out. */
export function prefixesOf(text: string): readonly string[] {
  if (text === '*' || text === '') return [];
  const [first = '', ...rest] = text.split('/').map((each) => each.trim());
  return [
    first,
    ...rest.map((each) => (each.startsWith('.') ? first.slice(0, first.lastIndexOf('.')) + each : each)),
  ];
}
