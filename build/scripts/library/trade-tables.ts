import { textOf, type CsvRow } from './csv.ts';
import { provenanceOf } from './sources.ts';

const rowOf = (rows: readonly CsvRow[], layer: string): CsvRow => {
  const row = rows.find((each) => textOf(each, 'layer') === layer);
  if (row === undefined) throw new Error(`The tariff table has no ${layer} row.`);
  return row;
};

/** Entry fees as library records. The year after the last published one repeats its amounts, marked unverified. */
export function buildFees(rows: readonly CsvRow[]): readonly object[] {
  const amounts = {
    into: 'us',
    rate: 0.003464,
    minimumPerEntry: 33.58,
    maximumPerEntry: 651.5,
    currency: 'USD',
  };
  const mpf = provenanceOf(rowOf(rows, 'fee-mpf'));
  const dates = { validFrom: '2025-10-01', validTo: '2026-09-30' };
  const assumed = { sourceId: 'planning_default', asOf: null, confidence: 'unverified' };
  return [
    {
      id: 'us_hmf',
      name: 'Harbor maintenance fee',
      into: 'us',
      modes: ['sea'],
      rate: 0.00125,
      ...provenanceOf(rowOf(rows, 'fee-hmf')),
    },
    { id: 'us_mpf_fy2026', name: 'Merchandise processing fee', ...amounts, ...dates, ...mpf },
    {
      id: 'us_mpf_fy2027',
      name: 'Merchandise processing fee, assumed unchanged',
      ...amounts,
      validFrom: '2026-10-01',
      ...assumed,
    },
  ];
}

const asean = ['vn', 'th', 'my', 'id', 'ph', 'sg', 'kh', 'la', 'mm'];
const always = [{ hsPrefix: '', kind: 'none' }];
const valueOrHeading = [
  { hsPrefix: '', kind: 'rvc', threshold: 0.4 },
  { hsPrefix: '', kind: 'cth' },
];
/** Garments that need originating fabric: every input must originate or cumulate. */
const fabricForward = [
  { hsPrefix: '61', kind: 'wholly' },
  { hsPrefix: '62', kind: 'wholly' },
];

/** Trade agreements as library records: members, rules in outline, cumulation. All but EVFTA from general knowledge. */
export function buildAgreements(rows: readonly CsvRow[]): readonly object[] {
  const vietnam = rows.find((row) => textOf(row, 'layer') === 'pref' && textOf(row, 'origin') === 'VN');
  if (vietnam === undefined) throw new Error('The tariff table has no EVFTA row.');
  const recalled = { sourceId: 'general_knowledge', asOf: null, confidence: 'unverified' };
  const agreement = (
    id: string,
    name: string,
    members: readonly string[],
    rules: readonly object[],
    more = {},
  ) => ({
    id,
    name,
    members,
    rules,
    ...more,
    ...recalled,
  });
  return [
    agreement('acfta', 'ASEAN–China FTA', ['cn', ...asean], valueOrHeading, { cumulation: 'diagonal' }),
    agreement('atiga', 'ASEAN Trade in Goods Agreement', asean, valueOrHeading, { cumulation: 'diagonal' }),
    agreement(
      'cepa',
      'Mainland–Hong Kong CEPA',
      ['cn', 'hk'],
      [{ hsPrefix: '', kind: 'rvc', threshold: 0.4 }],
    ),
    agreement('cptpp', 'CPTPP', ['gb', 'vn', 'my', 'sg', 'jp', 'au', 'mx', 'ca'], valueOrHeading, {
      cumulation: 'full',
    }),
    agreement(
      'dcts',
      'UK, Developing Countries Trading Scheme',
      ['gb', 'bd', 'kh', 'la', 'mm'],
      [{ hsPrefix: '', kind: 'rvc', threshold: 0.25 }],
    ),
    agreement(
      'eba',
      'EU, Everything But Arms',
      ['eu', 'bd', 'kh', 'la', 'mm'],
      [{ hsPrefix: '', kind: 'rvc', threshold: 0.3 }],
    ),
    agreement('eu_gsp', 'EU, standard GSP', ['eu', 'id', 'in'], valueOrHeading),
    agreement('eu_japan_epa', 'EU–Japan EPA', ['eu', 'jp'], valueOrHeading),
    agreement('eu_korea_fta', 'EU–Korea FTA', ['eu', 'kr'], valueOrHeading),
    agreement('eu_uk_tca', 'EU–UK Trade and Cooperation Agreement', ['eu', 'gb'], valueOrHeading),
    agreement('eusfta', 'EU–Singapore FTA', ['eu', 'sg'], valueOrHeading),
    {
      ...agreement('evfta', 'EU–Vietnam FTA', ['eu', 'vn', 'kr'], [...valueOrHeading, ...fabricForward], {
        cumulation: 'diagonal',
        validFrom: '2020-08-01',
      }),
      ...provenanceOf(vietnam),
    },
    agreement('gsp_plus', 'EU, GSP+', ['eu', 'ph'], valueOrHeading),
    agreement('rcep', 'RCEP', ['cn', 'jp', 'kr', 'au', ...asean], valueOrHeading, { cumulation: 'diagonal' }),
    agreement('usmca', 'USMCA', ['us', 'mx', 'ca'], always),
  ];
}

/** Law that is no rate on a lane, and what is not known, as short notices. */
export function buildNotices(rows: readonly CsvRow[]): readonly object[] {
  const of = (layer: string, test: (row: CsvRow) => boolean = () => true) => {
    const row = rows.find((each) => textOf(each, 'layer') === layer && test(each));
    if (row === undefined) throw new Error(`The tariff table has no such ${layer} row.`);
    return provenanceOf(row);
  };
  const product = (opening: string) => (row: CsvRow) => textOf(row, 'product').startsWith(opening);
  return [
    {
      id: 'cn_us_truce',
      into: 'us',
      originCountries: ['cn', 'hk'],
      say: 'The US–China arrangement ran to 10 November 2026. What followed was not found.',
      validFrom: '2025-11-10',
      validTo: '2026-11-10',
      ...of('s301', (row) => textOf(row, 'hs').includes('lines')),
    },
    {
      id: 'eu_cbam',
      into: 'eu',
      hsPrefixes: ['25', '2716', '28', '31', '72', '73', '76'],
      say: 'CBAM covers steel, aluminium, cement, fertiliser, hydrogen and electricity above 50 t a year; first declaration on 30 September 2027. Toys, garments and electronics are outside it.',
      validFrom: '2026-01-01',
      validTo: null,
      ...of('cbam'),
    },
    {
      id: 'us_de_minimis',
      into: 'us',
      say: 'Parcels up to USD 800 are no longer free of duty.',
      validFrom: '2025-08-29',
      validTo: null,
      ...of('deminimis'),
    },
    {
      id: 'us_ieepa_void',
      into: 'us',
      say: 'The Supreme Court held on 20 February 2026 that IEEPA carries no power to levy duties; collection ended on 24 February and refunds are under appeal.',
      validFrom: '2026-02-24',
      validTo: null,
      ...of('reciprocal', product('IEEPA')),
    },
    {
      id: 'us_ieepa_transshipment',
      into: 'us',
      say: 'Goods that customs found transshipped paid 40 % in place of the reciprocal rate. It ended with IEEPA; general evasion law remains.',
      validFrom: '2025-08-07',
      validTo: '2026-02-23',
      ...of('reciprocal', product('transshipped')),
    },
    {
      id: 'us_s232_chips',
      into: 'us',
      hsPrefixes: ['8471.50', '8471.80', '8473.30'],
      say: 'Section 232 takes 25 % on certain advanced-chip articles of 8471.50, 8471.80 and 8473.30, by their performance. No layer is set for them.',
      validFrom: '2026-01-16',
      validTo: null,
      ...of('s232', product('semiconductor')),
    },
    {
      id: 'us_s232_later',
      into: 'us',
      say: 'Section 232 was amended in June and July 2026. The changes are not itemised here.',
      validFrom: '2026-06-08',
      validTo: null,
      ...of('s232', product('S232 later')),
    },
    {
      id: 'us_s301_exclusions',
      into: 'us',
      originCountries: ['cn'],
      say: '178 tariff lines were excluded from the China lists until 10 November 2026. The lines are not listed here.',
      validFrom: '2025-11-10',
      validTo: '2026-11-10',
      ...of('s301', (row) => textOf(row, 'hs').includes('lines')),
    },
    {
      id: 'us_s301_fl_in_transit',
      into: 'us',
      say: 'Goods loaded before 24 July and entered before 28 July 2026 were free of the forced-labour layer.',
      validFrom: '2026-07-24',
      validTo: '2026-07-27',
      ...of('s301-forced-labour', product('in-transit')),
    },
    {
      id: 'us_s301_fl_unlisted',
      into: 'us',
      originCountries: ['la', 'mm'],
      say: 'Laos and Myanmar are not among the economies of the forced-labour layer. Check sanctions and the rules on forced labour.',
      validFrom: '2026-07-24',
      validTo: null,
      ...of('s301-forced-labour', (row) => textOf(row, 'origin') === 'LA'),
    },
  ];
}
