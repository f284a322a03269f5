import { ieepaStands, proposedDuty } from '../shared-scenarios.ts';
import type { ScenarioInput } from '../inputs.ts';

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
    id: 'cambodia_excess',
    name: 'US excess-capacity duty of 15 % on Bangladesh and Cambodia',
    because: 'Both stand under the investigation; the cheapest sewing would lose its edge.',
    overrides: [
      ...proposedDuty('duties/us_s301_excess_bd', 0.15, '2026-11-01'),
      ...proposedDuty('duties/us_s301_excess_kh', 0.15, '2026-11-01'),
    ],
  },
  ieepaStands(['cn_from_20250514', 'vn_from_20250807', 'bd_from_20250807', 'kh_from_20250807']),
  {
    id: 'europe_ends_preference',
    name: 'Europe ends the preference of Bangladesh',
    because:
      'Graduation from least-developed status is set for 24 November 2026; the plan assumes a transition.',
    overrides: ['eu', 'gb'].flatMap((into) =>
      ['', '_garments'].map((suffix) => ({
        at: `duties/${into}_preference_bd${suffix}/validTo`,
        to: '2026-11-23',
        because: 'No transition after graduation.',
      })),
    ),
  },
  {
    id: 'freight_shock',
    name: 'Sea freight at 1.8 times',
    because: 'As in the rush of June 2025.',
    overrides: [
      {
        at: 'lanes[mode=sea]/costPer/container/cost',
        scale: 1.8,
        because: 'Every tariff by sea rises alike.',
      },
    ],
  },
  {
    id: 'dhaka_outage',
    name: 'Dhaka stands still in September and October',
    because: 'Floods or unrest close the roads and the port.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'dhaka_standstill',
          kind: 'pair',
          measure: 'make',
          name: 'No sewing in Dhaka',
          forbidden: { sites: 'dhaka', periods: ['m2026_09', 'm2026_10'] },
        },
        because: 'No sewing for two months.',
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
    id: 'mainland_wages',
    name: 'Mainland wages 12 % higher',
    because: 'The survey showed 13.5 % in its last year.',
    overrides: [
      {
        at: 'recipes[site=@mainland_plants]/labourPerUnit',
        scale: 1.12,
        because: 'All sewing and dyeing alike.',
      },
    ],
  },
];
