import type { ScenarioInput } from '../inputs.ts';
import { ieepaStands, proposedDuty } from '../shared-scenarios.ts';

const secondHalf = ['m2027_01', 'm2027_02', 'm2027_03', 'm2027_04', 'm2027_05', 'm2027_06'];

/** What could happen to the network, each edit with its reason. */
export const scenarios: readonly ScenarioInput[] = [
  {
    id: 'vietnam_surcharge',
    name: 'US adds 25 % on goods of Vietnam from October',
    because: 'The investigation of Vietnam could end in a surcharge at the start of a quarter.',
    overrides: proposedDuty('duties/us_s301_vietnam_ip', 0.25, '2026-10-01'),
  },
  {
    id: 'china_review',
    name: 'US four-year review adds 20 % on Mainland goods from November',
    because: 'The truce ran to 10 November 2026; its end could bring the review’s result into force.',
    overrides: proposedDuty('duties/us_s301_cn_review', 0.2, '2026-11-10'),
  },
  {
    id: 'excess_capacity',
    name: 'US excess-capacity duty of 10 % on every listed origin',
    because: 'Sixteen economies stand under the investigation; a single rate would hit all plants alike.',
    overrides: proposedDuty('duties[kind=s301_excess_capacity]', 0.1, '2026-11-01'),
  },
  ieepaStands(['cn_from_20250514', 'vn_from_20250807', 'my_from_20250807', 'baseline_from_20250807']),
  {
    id: 'freight_shock',
    name: 'Sea freight at 1.8 times',
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
    name: 'Dongguan assembly stands still in September and October',
    because: 'A flood or a power cut ahead of the peak.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'dongguan_standstill',
          kind: 'pair',
          measure: 'make',
          name: 'No assembly in Dongguan',
          forbidden: { sites: 'dongguan', products: '@finished_goods', periods: ['m2026_09', 'm2026_10'] },
        },
        because: 'Motor and board shops go on; assembly does not.',
      },
    ],
  },
  {
    id: 'us_rebound',
    name: 'US demand a quarter higher',
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
    name: 'At most half of US goods of Mainland origin',
    because: 'Two customers ask for it in their sourcing terms.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'us_origin_cap',
          kind: 'share',
          measure: 'serve',
          name: 'Mainland origin in US sales',
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
    name: 'Yuan 8 % stronger',
    because: 'The range of the last two years.',
    overrides: [{ at: 'currencies/CNY/unitsPerBase', scale: 0.92, because: 'Fewer yuan for a dollar.' }],
  },
];
