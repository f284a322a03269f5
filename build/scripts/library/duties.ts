import { isDeepStrictEqual } from 'node:util';
import { idOf, numberOf, textOf, type CsvRow } from './csv.ts';
import { fentanylDuties, reciprocalDuties } from './duties-ieepa.ts';
import { dutyNotes } from './duty-notes.ts';
import { addedDuties } from './duties-added.ts';
import { preferenceDuties } from './duties-preference.ts';
import { section232Duties } from './duties-section-232.ts';
import { datesOf, fractionOf, prefixesOf, type LayerRecord } from './layer-record.ts';
import { provenanceOf, type Provenance } from './sources.ts';

const lower = (code: string): string => code.toLowerCase();
const digits = (code: string): string => idOf(code);

type Build = (row: CsvRow) => readonly LayerRecord[];

const mfn: Build = (row) => {
  const into = lower(textOf(row, 'destination'));
  const hs = textOf(row, 'hs');
  const rate = fractionOf(numberOf(row, 'rate_pct'));
  const amounts: Readonly<Record<string, Partial<LayerRecord>>> = {
    us_mfn_9102_11_45: { amountPerUnit: 0.4, currency: 'USD' },
    gb_mfn_9102_11: { amountPerUnit: 0.2, currency: 'GBP' },
  };
  const id = `${into}_mfn_${digits(hs)}`;
  const authority: Readonly<Record<string, string>> = {
    us: 'HTS, column 1 general',
    eu: 'Common Customs Tariff',
    gb: 'UK Global Tariff',
  };
  return [
    {
      id,
      kind: 'mfn',
      into,
      hsPrefixes: prefixesOf(hs),
      rate,
      ...amounts[id],
      ...datesOf(row),
      ...(authority[into] === undefined ? {} : { authority: authority[into] }),
      ...provenanceOf(row),
    },
  ];
};

/** First day of each China list at its present rate, and the chapter 99 heading. */
const lists: readonly (readonly [string, string, string])[] = [
  ['list 1', '2018-07-06', '9903.88.01'],
  ['list 3', '2019-05-10', '9903.88.03'],
  ['list 4A', '2020-02-14', '9903.88.15'],
  ['list 4B', '2019-09-01', '9903.88.16'],
];

/** The list that a remark names first; later ones are exceptions inside the line. */
function firstNamedList(remark: string): (typeof lists)[number] | undefined {
  const position = ([name]: (typeof lists)[number]) => {
    const at = remark.toLowerCase().indexOf(name.toLowerCase());
    return at < 0 ? Infinity : at;
  };
  return lists.filter((list) => position(list) < Infinity).sort((a, b) => position(a) - position(b))[0];
}

const s301: Build = (row) => {
  const hs = textOf(row, 'hs');
  const percent = numberOf(row, 'rate_pct');
  const id = `us_s301_cn_${digits(hs)}`;
  const stacked = { kind: 's301', into: 'us', originCountries: ['cn'], hsPrefixes: prefixesOf(hs) };
  if (hs.includes('lines')) return [];
  if (textOf(row, 'authority').startsWith('four-year')) {
    const review = {
      ...stacked,
      authority: 'Section 301 China, four-year review (9903.91)',
      ...provenanceOf(row),
    };
    const now: LayerRecord = { id, ...review, rate: fractionOf(percent), ...datesOf(row) };
    const before = { validFrom: '2020-02-14', validTo: '2025-12-31' };
    return hs === '8507.60.00' ? [now, { id: `${id}_to_2025`, ...review, rate: 0.075, ...before }] : [now];
  }
  const list = firstNamedList(textOf(row, 'note'));
  const named = list === undefined ? {} : { authority: `Section 301 China, ${list[0]} (${list[2]})` };
  // A listed line at 0 is one whose list was suspended before it took effect.
  const state = percent === 0 ? { status: 'suspended' as const } : { validFrom: list?.[1] ?? '2018-07-06' };
  return [{ id, ...stacked, rate: fractionOf(percent), ...named, ...state, ...provenanceOf(row) }];
};

const s122: Build = (row) => {
  const hs = textOf(row, 'hs');
  const percent = numberOf(row, 'rate_pct');
  // Lines that stay at the general rate need no layer of their own.
  if (hs !== '*' && percent !== 0) return [];
  return [
    {
      id: hs === '*' ? 'us_s122' : `us_s122_exempt_${digits(hs)}`,
      kind: 's122',
      into: 'us',
      ...(hs === '*' ? {} : { hsPrefixes: prefixesOf(hs) }),
      rate: fractionOf(percent),
      ...datesOf(row),
      authority: 'Section 122, Proclamation 11012, heading 9903.03',
      status: 'litigated',
      ...provenanceOf(row),
    },
  ];
};

const forcedLabour: Build = (row) => {
  const origin = textOf(row, 'origin');
  const hs = textOf(row, 'hs');
  const percent = numberOf(row, 'rate_pct');
  const heading = /9903\.\d{2}\.\d{2}/.exec(textOf(row, 'authority'))?.[0];
  const common = {
    kind: 's301_forced_labour',
    into: 'us',
    rate: fractionOf(percent),
    ...datesOf(row),
    authority: `Section 301 (forced labour), U.S. note 52${heading === undefined ? '' : `, heading ${heading}`}`,
    ...provenanceOf(row),
  };
  if (origin === '*' && hs === '*') return [];
  if (origin === '*') {
    return [{ id: `us_s301_fl_exempt_${digits(hs)}`, ...common, hsPrefixes: prefixesOf(hs) }];
  }
  if (percent === 0) return [];
  const isTotal = textOf(row, 'rate_expression').includes('total');
  const total = { stacking: 'topsUpTo' as const, ofKinds: ['mfn'] };
  return [
    {
      id: `us_s301_fl_${lower(origin)}`,
      ...common,
      originCountries: [lower(origin)],
      ...(isTotal ? total : {}),
    },
  ];
};

const excessCapacity: Build = (row) =>
  textOf(row, 'origin')
    .split(';')
    .map((origin) => ({
      id: `us_s301_excess_${lower(origin)}`,
      kind: 's301_excess_capacity',
      into: 'us',
      originCountries: [lower(origin)],
      rate: null,
      status: 'proposed',
      authority: 'Section 301 (structural excess capacity), investigation of 11 March 2026',
      ...provenanceOf(row),
    }));

const oneOff =
  (layer: Omit<LayerRecord, keyof Provenance>): Build =>
  (row) => [{ ...layer, rate: fractionOf(numberOf(row, 'rate_pct')), ...datesOf(row), ...provenanceOf(row) }];

const none: Build = () => [];

const builders: Readonly<Record<string, Build>> = {
  mfn,
  s301,
  reciprocal: reciprocalDuties,
  'reciprocal-fentanyl': fentanylDuties,
  s122,
  's301-forced-labour': forcedLabour,
  's301-excess-capacity': excessCapacity,
  's301-vietnam-ip': oneOff({
    id: 'us_s301_vietnam_ip',
    kind: 's301_vietnam_ip',
    into: 'us',
    originCountries: ['vn'],
    status: 'proposed',
    authority: 'Section 301 (intellectual property, Vietnam)',
  }),
  's301-brazil': oneOff({
    id: 'us_s301_brazil',
    kind: 's301_brazil',
    into: 'us',
    originCountries: ['br'],
    authority: 'Section 301 (Brazil), 91 FR 45516, heading 9903.05.01',
  }),
  s338: oneOff({
    id: 'us_s338_ca',
    kind: 's338',
    into: 'us',
    originCountries: ['ca'],
    status: 'suspended',
    authority: 'Section 338',
  }),
  retaliation: oneOff({
    id: 'cn_retaliation_us',
    kind: 'retaliation',
    into: 'cn',
    originCountries: ['us'],
    authority: 'State Council Tariff Commission, announcements of 5 November 2025',
  }),
  s232: section232Duties,
  pref: preferenceDuties,
  cbam: none,
  deminimis: none,
  'fee-mpf': none,
  'fee-hmf': none,
};

/** Duty layers of the tariff table, with the few that its rows imply, in order of id. */
export function buildDuties(rows: readonly CsvRow[]): readonly LayerRecord[] {
  const layers = rows.flatMap((row) => {
    const build = builders[textOf(row, 'layer')];
    if (build === undefined) throw new Error(`Duty layer kind "${textOf(row, 'layer')}" is not known.`);
    return build(row);
  });
  const byId = new Map<string, LayerRecord>();
  for (const layer of [...layers, ...addedDuties(rows)]) {
    const note = dutyNotes[layer.id];
    const noted = note === undefined ? layer : { ...layer, note };
    const known = byId.get(layer.id);
    if (known !== undefined && !isDeepStrictEqual(known, noted))
      throw new Error(`Two duty layers are called ${layer.id}.`);
    byId.set(layer.id, noted);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
