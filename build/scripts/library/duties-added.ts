import { textOf, type CsvRow } from './csv.ts';
import type { LayerRecord } from './layer-record.ts';
import { provenanceOf } from './sources.ts';

/** Electronics of Annex II to the reciprocal order; the codes are those that the later exemption lists name, and chips. */
const annexII = ['8517.13', '8517.62', '8471.30', '8541', '8542'];
const informational = ['4901', '4911'];
const ieepa = { authority: 'International Emergency Economic Powers Act', status: 'struck_down' } as const;
const reciprocal = { kind: 'reciprocal', into: 'us', ...ieepa } as const;
const whole = { validFrom: '2025-04-05', validTo: '2026-02-23' };

/**
 * Layers that the tariff table implies in its remarks rather than in rows of their own: exemption lists,
 * the baseline after August 2025, rates of Hong Kong goods in spring 2025, and the review of the China lists.
 */
export function addedDuties(rows: readonly CsvRow[]): readonly LayerRecord[] {
  const like = (layer: string, origin: string, from: string) => {
    const row = rows.find(
      (each) =>
        textOf(each, 'layer') === layer &&
        textOf(each, 'origin') === origin &&
        textOf(each, 'valid_from').startsWith(from),
    );
    if (row === undefined) throw new Error(`The tariff table has no ${layer} row of ${origin} from ${from}.`);
    return provenanceOf(row);
  };
  const implied = (layer: string, origin: string, from: string) => ({
    ...like(layer, origin, from),
    confidence: 'medium',
  });
  const hongKong = { ...reciprocal, originCountries: ['hk'] };
  return [
    {
      id: 'us_reciprocal_exempt_annex_ii',
      ...reciprocal,
      hsPrefixes: annexII,
      rate: 0,
      ...whole,
      ...implied('s122', '*', '2026-02-24'),
    },
    {
      id: 'us_reciprocal_exempt_informational',
      ...reciprocal,
      hsPrefixes: informational,
      rate: 0,
      ...whole,
      ...implied('s122', '*', '2026-02-24'),
    },
    {
      id: 'us_reciprocal_baseline_from_20250807',
      ...reciprocal,
      rate: 0.1,
      validFrom: '2025-08-07',
      validTo: '2026-02-23',
      ...implied('reciprocal', 'SG', '2025-08-07'),
    },
    {
      id: 'us_reciprocal_hk_from_20250409',
      ...hongKong,
      rate: 0.84,
      validFrom: '2025-04-09',
      validTo: '2025-04-09',
      ...implied('reciprocal', 'HK', '2025-05-14'),
    },
    {
      id: 'us_reciprocal_hk_from_20250410',
      ...hongKong,
      rate: 1.25,
      validFrom: '2025-04-10',
      validTo: '2025-05-13',
      ...implied('reciprocal', 'HK', '2025-05-14'),
    },
    {
      id: 'us_russia_oil_in',
      kind: 'russia_oil',
      into: 'us',
      originCountries: ['in'],
      rate: 0.25,
      validFrom: '2025-08-27',
      validTo: '2026-02-23',
      ...ieepa,
      ...like('reciprocal', 'IN', '2025-08-07'),
      confidence: 'low',
    },
    {
      id: 'us_s122_exempt_informational',
      kind: 's122',
      into: 'us',
      hsPrefixes: informational,
      rate: 0,
      validFrom: '2026-02-24',
      validTo: '2026-07-23',
      authority: 'Section 122, Proclamation 11012, heading 9903.03',
      status: 'litigated',
      ...like('s122', '*', '2026-02-24'),
    },
    {
      id: 'us_s301_cn_review',
      kind: 's301_review',
      into: 'us',
      originCountries: ['cn'],
      rate: null,
      status: 'proposed',
      authority: 'Section 301 China, four-year review',
      ...like('s301', 'CN', '2025-01-01'),
      asOf: null,
      confidence: 'low',
    },
  ];
}
