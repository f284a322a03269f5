import type { ScenarioInput } from '../inputs.ts';
import { named } from '../named.ts';
import { ieepaStands, proposedDuty } from '../shared-scenarios.ts';

const secondHalf = ['m2027_01', 'm2027_02', 'm2027_03', 'm2027_04', 'm2027_05', 'm2027_06'];

/** What could happen to the network, each edit with its reason. */
export const scenarios: readonly ScenarioInput[] = [
  {
    id: 'vietnam_surcharge',
    name: named('US +25 % on Vietnam', '美國對越南加徵 25 %', '美国对越南加征 25 %'),
    because: 'The investigation of Vietnam could end in a surcharge from October, the start of a quarter.',
    probability: 0.25,
    overrides: proposedDuty('duties/us_s301_vietnam_ip', 0.25, '2026-10-01'),
  },
  {
    id: 'china_review',
    name: named('US +20 % on the Mainland', '美國對內地加徵 20 %', '美国对内地加征 20 %'),
    because:
      'The truce ran to 10 November 2026; its end could bring the result of the four-year review into force.',
    probability: 0.25,
    overrides: proposedDuty('duties/us_s301_cn_review', 0.2, '2026-11-10'),
  },
  {
    id: 'excess_capacity',
    name: named('US +10 % on most origins', '美國對多個產地加徵 10 %', '美国对多个产地加征 10 %'),
    because:
      'Sixteen economies stand under the excess-capacity investigation; a single rate from November on every one listed would hit all plants alike.',
    probability: 0.1,
    overrides: proposedDuty('duties[kind=s301_excess_capacity]', 0.1, '2026-11-01'),
  },
  ieepaStands(['cn_from_20250514', 'vn_from_20250807', 'my_from_20250807', 'baseline_from_20250807']),
  {
    id: 'freight_shock',
    name: named('Sea freight × 1.8', '海運費 × 1.8', '海运费 × 1.8'),
    because:
      'As in the rush of June 2025, when the index to the US West Coast stood well above its autumn level.',
    overrides: [
      {
        at: 'lanes[mode=sea]/costPer/container/cost',
        scale: 1.8,
        because: 'Every tariff by sea rises alike.',
      },
    ],
  },
  {
    id: 'dongguan_outage',
    name: named('Dongguan stands still', '東莞停工兩個月', '东莞停工两个月'),
    because: 'A flood or a power cut stops assembly in September and October, ahead of the peak.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'dongguan_standstill',
          kind: 'pair',
          measure: 'make',
          name: named('No assembly in Dongguan', '東莞停止裝配', '东莞停止装配'),
          forbidden: { sites: 'dongguan', products: '@finished_goods', periods: ['m2026_09', 'm2026_10'] },
        },
        because: 'Motor and board shops go on; assembly does not.',
      },
    ],
  },
  {
    id: 'us_rebound',
    name: named('US demand +25 %', '美國需求 +25 %', '美国需求 +25 %'),
    because: 'Retailers restock.',
    overrides: [
      {
        at: 'demand[market=@us_markets]/quantity',
        scale: 1.25,
        because: 'Both coasts, all products, all months.',
      },
    ],
  },
  {
    id: 'diversified',
    name: named('≤ half Mainland in US', '美國：內地貨不過半', '美国：内地货不过半'),
    because: 'Two customers ask in their sourcing terms that at most half of US goods be of Mainland origin.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'us_origin_cap',
          kind: 'share',
          measure: 'serve',
          name: named(
            'Mainland origin in US, 2027',
            '2027 年美國銷售中的內地貨',
            '2027 年美国销售中的内地货',
          ),
          numerator: { sites: '@us_markets', origins: 'cn', periods: secondHalf },
          denominator: { sites: '@us_markets', periods: secondHalf },
          maximumShare: 0.5,
          acrossPeriods: 'total',
          acrossProducts: 'total',
        },
        because: 'Counted from January on, when the new lines can have run up.',
      },
    ],
  },
  {
    id: 'strong_yuan',
    name: named('CNY 8 % stronger', '人民幣升值 8 %', '人民币升值 8 %'),
    because: 'The range of the last two years.',
    overrides: [{ at: 'currencies/CNY/unitsPerBase', scale: 0.92, because: 'Fewer yuan for a dollar.' }],
  },
];
