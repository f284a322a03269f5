import { numberOf, textOf, type CsvRow } from './csv.ts';
import { datesOf, fractionOf, prefixesOf, type LayerRecord } from './layer-record.ts';
import { provenanceOf } from './sources.ts';

/** Surcharges that goods under Section 232 escape. */
const escaped = ['reciprocal', 's122', 's301_forced_labour'];
const common = { kind: 's232', into: 'us' } as const;

/** The list in a row, brackets dropped, `8504.21/.22` written out. */
function listed(text: string): readonly string[] {
  return text.split(';').flatMap((each) =>
    prefixesOf(
      each
        .replace(/\s*\(.*$/, '')
        .replace(/\s*etc$/, '')
        .trim(),
    ),
  );
}

/**
 * Section 232 as layers: the rate on full customs value, and the exemption from the general surcharges.
 * A total that includes MFN needs two layers, since a layer joins the stack in one way only.
 * Rows on single features of goods (advanced chips) or without a list are no layers; the notices speak of them.
 */
export function section232Duties(row: CsvRow): readonly LayerRecord[] {
  const hs = textOf(row, 'hs');
  const product = textOf(row, 'product');
  const shared = { ...common, hsPrefixes: listed(hs), ...datesOf(row), ...provenanceOf(row) };
  const rate = fractionOf(numberOf(row, 'rate_pct'));
  const charged = { ...shared, rate, stacking: 'exempts' as const, ofKinds: escaped };
  const authority = (annex: string) => `Section 232, proclamation of 2 April 2026, ${annex}`;
  if (product.includes('Annex I-A'))
    return [{ id: 'us_s232_core', ...charged, authority: authority('annex I-A') }];
  if (product.includes('Annex I-B')) {
    return [{ id: 'us_s232_articles', ...charged, authority: authority('annex I-B') }];
  }
  if (product.includes('Annex III')) {
    const scope = { kind: 's232_scope', rate: null, stacking: 'exempts', ofKinds: escaped } as const;
    const total = { rate, stacking: 'topsUpTo', ofKinds: ['mfn'] } as const;
    return [
      { id: 'us_s232_moulds', ...shared, ...total, authority: authority('annex III') },
      { id: 'us_s232_moulds_scope', ...shared, ...scope, authority: authority('annex III') },
    ];
  }
  if (product.includes('Annex II ')) {
    return [{ id: 'us_s232_removed', ...shared, rate, authority: authority('annex II') }];
  }
  if (product.startsWith('upholstered')) {
    return [{ id: 'us_s232_upholstered', ...charged, authority: 'Section 232 (timber and furniture)' }];
  }
  if (product.startsWith('kitchen')) {
    const furniture = { authority: 'Section 232 (timber and furniture)' };
    const { validTo: _ended, ...open } = charged;
    return [
      { id: 'us_s232_cabinets', ...charged, ...furniture },
      { id: 'us_s232_cabinets_2027', ...open, ...furniture, rate: 0.5, validFrom: '2027-01-01' },
    ];
  }
  return [];
}
