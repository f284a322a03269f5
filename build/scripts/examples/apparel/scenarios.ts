import { ieepaStands, proposedDuty } from '../shared-scenarios.ts';
import type { ScenarioInput } from '../inputs.ts';
import { named } from '../named.ts';

/** What could happen to the network, each edit with its reason. */
export const scenarios: readonly ScenarioInput[] = [
  {
    id: 'vietnam_surcharge',
    name: named('US +25 % on Vietnam', '美國對越南加徵 25 %', '美国对越南加征 25 %'),
    because: 'The investigation of Vietnam could end in a surcharge from October, the start of a quarter.',
    overrides: proposedDuty('duties/us_s301_vietnam_ip', 0.25, '2026-10-01'),
  },
  {
    id: 'china_review',
    name: named('US +20 % on the Mainland', '美國對內地加徵 20 %', '美国对内地加征 20 %'),
    because:
      'The truce ran to 10 November 2026; its end could bring the result of the four-year review into force.',
    overrides: proposedDuty('duties/us_s301_cn_review', 0.2, '2026-11-10'),
  },
  {
    id: 'cambodia_excess',
    name: named('US +15 % on BD and KH', '美國對孟加拉、柬埔寨加徵 15 %', '美国对孟加拉、柬埔寨加征 15 %'),
    because:
      'Bangladesh and Cambodia both stand under the excess-capacity investigation; from November the cheapest sewing would lose its edge.',
    overrides: [
      ...proposedDuty('duties/us_s301_excess_bd', 0.15, '2026-11-01'),
      ...proposedDuty('duties/us_s301_excess_kh', 0.15, '2026-11-01'),
    ],
  },
  ieepaStands(['cn_from_20250514', 'vn_from_20250807', 'bd_from_20250807', 'kh_from_20250807']),
  {
    id: 'europe_ends_preference',
    name: named('Bangladesh pays in Europe', '孟加拉失去歐洲優惠', '孟加拉国失去欧洲优惠'),
    because:
      'Graduation from least-developed status is set for 24 November 2026. The plan assumes a transition; here the EU and the UK end the preference of Bangladesh that day.',
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
    name: named('Sea freight × 1.8', '海運費 × 1.8', '海运费 × 1.8'),
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
    name: named('Dhaka stands still', '達卡停工兩個月', '达卡停工两个月'),
    because: 'Floods or unrest close the roads and the port in September and October.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'dhaka_standstill',
          kind: 'pair',
          measure: 'make',
          name: named('No sewing in Dhaka', '達卡停止縫製', '达卡停止缝制'),
          forbidden: { sites: 'dhaka', periods: ['m2026_09', 'm2026_10'] },
        },
        because: 'No sewing for two months.',
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
    id: 'mainland_wages',
    name: named('Mainland wages +12 %', '內地工資 +12 %', '内地工资 +12 %'),
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
