import { textOf, type CsvRow } from './csv.ts';
import { singleTransformationNote } from './duty-notes.ts';
import type { LayerRecord } from './layer-record.ts';
import { provenanceOf } from './sources.ts';

const asean = ['vn', 'th', 'my', 'id', 'ph', 'sg', 'kh', 'la', 'mm'];
const replacing = { kind: 'preference', rate: 0, stacking: 'replaces', ofKinds: ['mfn'] } as const;
const codes = (text: string): readonly string[] =>
  text === 'ASEAN' ? asean : text.split(';').map((each) => each.toLowerCase());

/** Agreements of the pairs that stand in one row together, importer and origin. */
const agreementByPair: Readonly<Record<string, string>> = {
  eu_vn: 'evfta',
  eu_kh: 'eba',
  eu_bd: 'eba',
  eu_la: 'eba',
  eu_mm: 'eba',
  eu_ph: 'gsp_plus',
  eu_id: 'eu_gsp',
  eu_in: 'eu_gsp',
  eu_sg: 'eusfta',
  eu_jp: 'eu_japan_epa',
  eu_kr: 'eu_korea_fta',
  eu_gb: 'eu_uk_tca',
  gb_vn: 'cptpp',
  gb_my: 'cptpp',
  gb_sg: 'cptpp',
  gb_jp: 'cptpp',
  gb_bd: 'dcts',
  gb_kh: 'dcts',
  gb_la: 'dcts',
  gb_mm: 'dcts',
};

const authorityByAgreement: Readonly<Record<string, string>> = {
  evfta: 'EU–Vietnam FTA',
  eba: 'EU, Everything But Arms',
  gsp_plus: 'EU, GSP+',
  eu_gsp: 'EU, standard GSP',
  eusfta: 'EU–Singapore FTA',
  eu_japan_epa: 'EU–Japan EPA',
  eu_korea_fta: 'EU–Korea FTA',
  eu_uk_tca: 'EU–UK Trade and Cooperation Agreement',
  cptpp: 'CPTPP',
  dcts: 'UK, Developing Countries Trading Scheme',
};

/** Least-developed origins whose garments qualify by making up alone, by scheme. */
const singleTransformation = ['eba', 'dcts'];

function pairLayers(into: string, origin: string, row: CsvRow): readonly LayerRecord[] {
  const needsAgreement = agreementByPair[`${into}_${origin}`];
  // Origins that pay MFN have no layer.
  if (needsAgreement === undefined) return [];
  const isRateKnown = textOf(row, 'rate_pct') !== '';
  const validFrom = needsAgreement === 'evfta' ? { validFrom: '2020-08-01' } : {};
  const layer: LayerRecord = {
    id: `${into}_preference_${origin}`,
    ...replacing,
    into,
    originCountries: [origin],
    needsAgreement,
    ...validFrom,
    ...(isRateKnown ? {} : { rate: null, status: 'suspended' as const }),
    authority: authorityByAgreement[needsAgreement] ?? needsAgreement,
    ...provenanceOf(row),
  };
  if (!singleTransformation.includes(needsAgreement)) return [layer];
  const { needsAgreement: _waived, ...garments } = layer;
  return [
    layer,
    { ...garments, id: `${layer.id}_garments`, hsPrefixes: ['61', '62'], note: singleTransformationNote },
  ];
}

/** Tariff preferences as layers that stand in for MFN where goods qualify. */
export function preferenceDuties(row: CsvRow): readonly LayerRecord[] {
  const into = codes(textOf(row, 'destination'));
  const origins = codes(textOf(row, 'origin'));
  const provenance = provenanceOf(row);
  const grouped = (id: string, needsAgreement: string, authority: string): readonly LayerRecord[] => [
    { id, ...replacing, into, originCountries: origins, needsAgreement, authority, ...provenance },
  ];
  const authority = textOf(row, 'authority');
  if (authority === 'Free port') {
    return [
      {
        id: 'hk_free_port',
        kind: 'mfn',
        into: 'hk',
        rate: 0,
        authority: 'Hong Kong, free port',
        ...provenance,
      },
    ];
  }
  if (authority === 'ATIGA')
    return grouped('asean_preference_asean', 'atiga', 'ASEAN Trade in Goods Agreement');
  if (authority === 'CEPA') return grouped('cn_preference_hk', 'cepa', 'Mainland–Hong Kong CEPA');
  if (authority.startsWith('ACFTA')) {
    return into.includes('cn')
      ? grouped('cn_preference_asean', 'acfta', 'ASEAN–China FTA')
      : grouped('asean_preference_cn', 'acfta', 'ASEAN–China FTA');
  }
  if (authority.startsWith('RCEP')) return grouped('jp_preference', 'rcep', 'RCEP');
  return into.flatMap((each) => origins.flatMap((origin) => pairLayers(each, origin, row)));
}
