import { of, set } from './check-cases.ts';
import type { CheckCase } from './check-cases.ts';

/** Cases of duties, fees, agreements and sources. */
export const tradeCases: readonly CheckCase[] = [
  {
    code: 'duty-rate-unknown',
    sentence: 'notes a proposed layer with 0 rates',
    edit: ({ duties }) => set(of(duties, 'vn_mfn'), { rate: null, amountPerUnit: 0, status: 'proposed' }),
    severity: 'note',
    at: 'duties/vn_mfn/rate',
    names: 'proposed',
  },
  {
    code: 'duty-rate-unknown',
    sentence: 'warns of a layer in force with 0 rates',
    edit: ({ duties }) => set(of(duties, 'vn_mfn'), { rate: null, amountPerUnit: 0 }),
    severity: 'warning',
    at: 'duties/vn_mfn/rate',
    names: 'in_force',
  },
  {
    code: 'stacking-of-no-kinds',
    sentence: 'finds a layer that replaces 0 kinds',
    edit: ({ duties }) => set(of(duties, 'vn_acfta'), { ofKinds: [] }),
    severity: 'error',
    at: 'duties/vn_acfta/ofKinds',
    names: 'replaces',
  },
  {
    code: 'stacking-of-unknown-kind',
    sentence: 'notes a layer that acts on a kind of 0 layers',
    edit: ({ duties }) => set(of(duties, 'us_floor'), { ofKinds: ['mfm'] }),
    severity: 'note',
    at: 'duties/us_floor/ofKinds/0',
    names: 'mfm',
  },
  {
    code: 'fee-without-entry-value',
    sentence: 'finds a floor of 33.58 per entry without the value of an entry',
    edit: ({ fees }) => set(of(fees, 'us_mpf'), { assumedEntryValue: null }),
    severity: 'warning',
    at: 'fees/us_mpf/assumedEntryValue',
    names: 'us_mpf',
  },
  {
    code: 'fee-without-entry-value',
    sentence: 'finds the 1 lane that leaves a floor of 33.58 open, where another plans its entries',
    edit: ({ fees, lanes }) => {
      set(of(fees, 'us_mpf'), { assumedEntryValue: null });
      for (const lane of lanes) set(lane, { entriesPerPeriod: 4 });
      set(of(lanes, 'dongguan_chicago'), { entriesPerPeriod: null });
    },
    severity: 'warning',
    at: 'fees/us_mpf/assumedEntryValue',
    names: 'neither it nor lane dongguan_chicago states',
  },
  {
    code: 'lane-entries-stated-twice',
    sentence: 'says that 4 entries per period win over 60,000 as the value of one',
    edit: ({ lanes }) => set(of(lanes, 'dongguan_chicago'), { entriesPerPeriod: 4, valuePerEntry: 60_000 }),
    severity: 'warning',
    at: 'lanes/dongguan_chicago/entriesPerPeriod',
    names: 'fees go by the entries planned',
  },
  {
    code: 'de-minimis-without-entry-value',
    sentence: 'notes 800 let in free where no lane says what an entry is worth',
    edit: ({ territories }) => set(of(territories, 'us'), { deMinimisPerEntry: 800 }),
    severity: 'note',
    at: 'territories/us/deMinimisPerEntry',
    names: 'states what an entry is worth; all pay',
  },
  {
    code: 'ordinary-rate-missing',
    sentence: 'notes goods that may enter where no ordinary rate is stated for them',
    edit: ({ duties }) => {
      for (const layer of duties) if (layer.kind === 'mfn') set(layer, { kind: 'surcharge' });
    },
    severity: 'note',
    at: 'territories/us/',
    names: 'where no ordinary (MFN) rate is stated',
  },
  {
    code: 'origin-rule-without-threshold',
    sentence: 'finds rule 1 of an agreement without its threshold',
    edit: ({ agreements }) => set(of(agreements, 'acfta').rules[0]!, { threshold: null }),
    severity: 'warning',
    at: 'agreements/acfta/rules/0/threshold',
    names: 'rule 1',
  },
  {
    code: 'agreement-rules-match-nothing',
    sentence: 'notes an agreement whose 1 rule is for heading 85 where fans of 84 are made',
    edit: ({ agreements }) => set(of(agreements, 'acfta').rules[0]!, { hsPrefix: '85' }),
    severity: 'note',
    at: 'agreements/acfta/rules',
    names: 'no origin rule for fan, made in a member and covered by its layer vn_acfta',
  },
  {
    code: 'preference-outside-agreement',
    sentence: 'finds a preference into the United States, which is none of 2 members',
    edit: ({ duties }) => set(of(duties, 'vn_acfta'), { into: 'us' }),
    severity: 'warning',
    at: 'duties/vn_acfta/into',
    names: 'holds into us',
  },
  {
    code: 'preference-outside-agreement',
    sentence: 'notes 1 of 2 origins of a preference that is no member',
    edit: ({ duties }) => set(of(duties, 'vn_acfta'), { originCountries: ['cn', 'hk'] }),
    severity: 'note',
    at: 'duties/vn_acfta/originCountries',
    names: 'names goods of hk',
  },
  {
    code: 'claim-outside-members',
    sentence: 'finds an offer of Hong Kong goods under an agreement of 2 others',
    edit: ({ offers }) => set(of(offers, 'motor_suzhou'), { origin: 'hk' }),
    severity: 'warning',
    at: 'offers/motor_suzhou/agreements',
    names: 'of origin hk, no member of it',
  },
  {
    code: 'claim-outside-members',
    sentence: 'finds 3,000 motors in stock whose origin is none of 2 members',
    edit: ({ inventory }) => set(of(inventory, 'motors_in_stock'), { origin: 'us' }),
    severity: 'warning',
    at: 'inventory/motors_in_stock/agreements',
    names: 'motors_in_stock of inventory',
  },
  {
    code: 'consignment-hub-not-needed',
    sentence: 'notes a hub inside 1 of the members',
    edit: ({ agreements }) => set(of(agreements, 'acfta'), { consignmentHubs: ['suzhou'] }),
    severity: 'note',
    at: 'agreements/acfta/consignmentHubs',
    names: 'suzhou as a hub to pass through, but it lies inside',
  },
  {
    code: 'consignment-hub-not-needed',
    sentence: 'notes 1 hub where goods may pass through any',
    edit: ({ agreements }) => set(of(agreements, 'acfta'), { isDirectConsignment: false }),
    severity: 'note',
    at: 'agreements/acfta/consignmentHubs',
    names: 'no direct consignment',
  },
  {
    code: 'first-sale-not-accepted',
    sentence: 'notes a first sale at 80 % of value into a territory that accepts none',
    edit: ({ territories }) => set(of(territories, 'us'), { acceptsFirstSale: false }),
    severity: 'note',
    at: 'products/fan/firstSaleShare',
    names: 'no territory that it enters accepts one',
  },
  {
    code: 'embedded-carbon-unknown',
    sentence: 'finds a charge of 55 per tonne on a product of unknown carbon',
    edit: ({ products }) => set(of(products, 'fan'), { embeddedCarbonKgPerUnit: null }),
    severity: 'warning',
    at: 'products/fan/embeddedCarbonKgPerUnit',
    names: 'us_carbon',
  },
  {
    code: 'quota-of-no-use',
    sentence: 'finds a quota at the 10 % that goods beyond it pay as well',
    edit: ({ duties }) => {
      set(of(duties, 'vn_acfta'), { rate: 0.1 });
      set(of(duties, 'vn_mfn'), { amountPerUnit: 0 });
    },
    severity: 'warning',
    at: 'duties/vn_acfta/quota',
    names: 'pay no less than those beyond',
  },
  {
    code: 'quota-of-no-use',
    sentence: 'finds a quota of 0 % that adds to the 10 % it is meant to replace',
    edit: ({ duties }) =>
      set(of(duties, 'vn_acfta'), { stacking: 'adds', ofKinds: [], needsAgreement: null }),
    severity: 'warning',
    at: 'duties/vn_acfta/quota',
    names: 'vn_acfta',
  },
  {
    code: 'drawback-of-no-duty',
    sentence: 'notes a refund of 99 % of 0 layers',
    edit: ({ duties }) => set(of(duties, 'vn_mfn'), { isDrawbackEligible: false }),
    severity: 'note',
    at: 'territories/vn/drawbackShare',
    names: 'Territory vn',
  },
  {
    code: 'no-disputed-origin',
    sentence: 'notes the dearer decision on 0 disputed origins',
    edit: ({ recipes }) => set(of(recipes, 'fan_at_binh_duong'), { origin: 'confers' }),
    severity: 'note',
    at: 'settings//disputedOrigins',
    names: 'no recipe has a disputed origin',
  },
  {
    code: 'customs-value-zero',
    sentence: 'finds a customs value of 0 on a product that crosses into duty',
    edit: ({ products }) => set(of(products, 'shell'), { customsValuePerUnit: 0 }),
    severity: 'warning',
    at: 'products/shell/customsValuePerUnit',
    names: 'shell',
  },
  {
    code: 'hs-code-missing',
    sentence: 'notes 1 product without a code that crosses into duty',
    edit: ({ products }) => set(of(products, 'shell'), { hsCode: null }),
    severity: 'note',
    at: 'products/shell/hsCode',
    names: 'shell',
  },
  {
    code: 'hs-code-too-short',
    sentence: 'finds a code of 6 digits where a layer goes by 8',
    edit: ({ products, duties }) => {
      set(of(products, 'motor'), { hsCode: '850110' });
      set(of(duties, 'us_s301'), { hsPrefixes: ['8414', '8501.10.40'] });
    },
    severity: 'warning',
    at: 'products/motor/hsCode',
    names: 'HS code 850110 is shorter than 8501.10.40 of layer us_s301, which therefore does not match',
  },
  {
    code: 'duty-rate-high',
    sentence: 'finds a rate of 4.7 where 4.7 % is meant',
    edit: ({ duties }) => set(of(duties, 'us_mfn_8414'), { rate: 4.7 }),
    severity: 'warning',
    at: 'duties/us_mfn_8414/rate',
    names: '470 %',
  },
  {
    code: 'customs-value-low',
    sentence: 'finds a value of 0.1 for a motor that costs at least 18 yuan, which is 2.535 dollars',
    edit: ({ products }) => set(of(products, 'motor'), { customsValuePerUnit: 0.1 }),
    severity: 'warning',
    at: 'products/motor/customsValuePerUnit',
    names: '0.1 USD, but is bought for 2.535 USD',
  },
  {
    code: 'density-unlikely',
    sentence: 'finds 3 kg in 30 m³, where litres were meant',
    edit: ({ products }) => set(of(products, 'fan'), { volumeM3: 30 }),
    severity: 'warning',
    at: 'products/fan/weightKg',
    names: '0.1 kg',
  },
  {
    code: 'source-unverified',
    sentence: 'sums up 2 unverified lanes in one note',
    edit: ({ lanes }) => {
      const source = { title: 'A quote', url: null, asOf: null, captured: null, confidence: 'unverified' };
      set(of(lanes, 'suzhou_dongguan'), { source });
      set(of(lanes, 'dongguan_hong_kong'), { source });
    },
    severity: 'note',
    at: 'lanes/dongguan_hong_kong/source',
    names: '2 of lanes',
  },
  {
    code: 'source-stale',
    sentence: 'notes 1 rate read 2 years before the plan',
    edit: ({ currencies }) => set(currencies[0]!.source ?? {}, { captured: '2024-06-30' }),
    severity: 'note',
    at: 'currencies/CNY/source/captured',
    names: '2025-07-01',
  },
];
