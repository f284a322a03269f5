import { numberOf, textOf, type CsvRow } from './csv.ts';
import { provenanceOf } from './sources.ts';

/** Exchange rates as library records: units of each currency that one US dollar buys. */
export function buildExchangeRates(rows: readonly CsvRow[]): readonly object[] {
  return rows
    .map((row) => {
      const date = textOf(row, 'rate_date');
      return {
        code: textOf(row, 'currency'),
        unitsPerUsd: numberOf(row, 'per_usd'),
        month: /^\d{4}-\d{2}/.test(date) ? date.slice(0, 7) : null,
        ...provenanceOf(row),
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
