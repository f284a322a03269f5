import { idOf, numberOf, textOf, type CsvRow } from './csv.ts';
import { provenanceOf } from './sources.ts';

const modes: Readonly<Record<string, string>> = {
  sea: 'sea',
  road: 'truck',
  van: 'courier',
  rail: 'rail',
  air: 'air',
};
const kilogramsPerGram = 0.001;
const rounded = (value: number | null): number | null =>
  value === null ? null : Number((value * kilogramsPerGram).toPrecision(8));

/**
 * Emission factors as library records: transport per tonne-kilometre (tank to wheel, well to tank, whole chain),
 * electricity per kilowatt-hour. Where the whole chain is not given, its parts are not guessed.
 */
export function buildEmissions(rows: readonly CsvRow[]): {
  readonly transport: readonly object[];
  readonly grid: readonly object[];
} {
  const of = (kind: string) => rows.filter((row) => textOf(row, 'kind').split('-')[0] === kind);
  return {
    transport: of('transport').map((row) => {
      const mode = modes[textOf(row, 'mode_or_country')];
      if (mode === undefined) throw new Error(`Mode "${textOf(row, 'mode_or_country')}" is not known.`);
      return {
        id: idOf(`${mode} ${textOf(row, 'subtype')}`),
        mode,
        subtype: textOf(row, 'subtype'),
        kgPerTonneKm: rounded(numberOf(row, 'wtw_or_value')),
        kgPerTonneKmInUse: rounded(numberOf(row, 'ttw')),
        kgPerTonneKmUpstream: rounded(numberOf(row, 'wtt')),
        ...provenanceOf(row),
      };
    }),
    grid: of('grid').map((row) => {
      const isAlternative = textOf(row, 'kind') === 'grid-alt';
      const country = textOf(row, 'mode_or_country');
      const series = isAlternative ? 'consumption' : 'production';
      return {
        id: idOf(`${country} ${series}`),
        country,
        series,
        kgPerKwh: numberOf(row, 'wtw_or_value'),
        year: numberOf(row, 'data_year'),
        ...provenanceOf(row),
      };
    }),
  };
}
