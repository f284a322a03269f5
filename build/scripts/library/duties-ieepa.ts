import { numberOf, textOf, type CsvRow } from './csv.ts';
import { datesOf, fractionOf, type LayerRecord } from './layer-record.ts';
import { provenanceOf } from './sources.ts';

const ieepa = { authority: 'International Emergency Economic Powers Act', status: 'struck_down' as const };

/** Origins whose reciprocal rate was a total with MFN, from the stated day on; before it the rate was added. */
const floors: Readonly<Record<string, string>> = { EU: '2025-08-07', JP: '2025-09-12', KR: '2025-11-15' };

/** Reciprocal rates; where a total with MFN came later than the rate, two layers in turn. */
export function reciprocalDuties(row: CsvRow): readonly LayerRecord[] {
  const origin = textOf(row, 'origin');
  const isTransshipment = textOf(row, 'product').startsWith('transshipped');
  if (isTransshipment || textOf(row, 'product') === 'IEEPA status') return [];
  const dates = datesOf(row);
  const named = origin === '*' ? {} : { originCountries: [origin.toLowerCase()] };
  const start = (from: string | undefined): string => (from ?? '').replaceAll('-', '');
  const base = {
    kind: 'reciprocal',
    into: 'us',
    ...named,
    rate: fractionOf(numberOf(row, 'rate_pct')),
    ...ieepa,
  };
  const stem = `us_reciprocal_${origin === '*' ? 'baseline' : origin.toLowerCase()}_from_`;
  const layer = (changes: Partial<LayerRecord>, from: string | undefined): LayerRecord => ({
    id: stem + start(from),
    ...base,
    ...dates,
    ...changes,
    ...provenanceOf(row),
  });
  if (origin === 'CH') {
    const floor = { rate: 0.15, stacking: 'topsUpTo' as const, ofKinds: ['mfn'], validFrom: '2025-11-14' };
    return [layer({ validTo: '2025-11-13' }, dates.validFrom), layer(floor, floor.validFrom)];
  }
  const floorFrom = floors[origin];
  if (floorFrom === undefined) return [layer({}, dates.validFrom)];
  const floor = layer({ stacking: 'topsUpTo', ofKinds: ['mfn'], validFrom: floorFrom }, floorFrom);
  if (floorFrom === dates.validFrom) return [floor];
  const lastDay = new Date(Date.parse(floorFrom) - 86_400_000).toISOString().slice(0, 10);
  return [layer({ validTo: lastDay }, dates.validFrom), floor];
}

/** The rates on goods of China and Hong Kong named after fentanyl. */
export function fentanylDuties(row: CsvRow): readonly LayerRecord[] {
  const origin = textOf(row, 'origin').toLowerCase();
  const dates = datesOf(row);
  return [
    {
      id: `us_fentanyl_${origin}_from_${(dates.validFrom ?? '').replaceAll('-', '')}`,
      kind: 'fentanyl',
      into: 'us',
      originCountries: [origin],
      rate: fractionOf(numberOf(row, 'rate_pct')),
      ...dates,
      ...ieepa,
      ...provenanceOf(row),
    },
  ];
}
