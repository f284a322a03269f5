import { ieepaStands, proposedDuty } from '../shared-scenarios.ts';
import type { ScenarioInput } from '../inputs.ts';
import { named } from '../named.ts';

/** What could happen to the network, each edit with its reason. */
export const scenarios: readonly ScenarioInput[] = [
  {
    id: 'vietnam_surcharge',
    name: named('US +25 % on Vietnam', '美國對越南加徵 25 %', '美国对越南加征 25 %'),
    because: named(
      'The investigation of Vietnam could end in a surcharge from October, the start of a quarter.',
      '對越南的調查或於十月（季度開始）起加徵關稅。',
      '对越南的调查可能导致自十月（季度初）起加征关税。',
    ),
    overrides: proposedDuty('duties/us_s301_vietnam_ip', 0.25, '2026-10-01'),
  },
  {
    id: 'china_review',
    name: named('US +20 % on the Mainland', '美國對內地加徵 20 %', '美国对内地加征 20 %'),
    because: named(
      'The truce ran to 10 November 2026; its end could bring the result of the four-year review into force.',
      '休戰期至2026年11月10日；屆滿後，四年覆檢的結果或會生效。',
      '休战期至2026年11月10日；届满后，四年复审的结果可能生效。',
    ),
    overrides: proposedDuty('duties/us_s301_cn_review', 0.2, '2026-11-10'),
  },
  {
    id: 'cambodia_excess',
    name: named('US +15 % on BD and KH', '美國對孟加拉、柬埔寨加徵 15 %', '美国对孟加拉、柬埔寨加征 15 %'),
    because: named(
      'Bangladesh and Cambodia both stand under the excess-capacity investigation; from November the cheapest sewing would lose its edge.',
      '孟加拉及柬埔寨均受產能過剩調查；十一月起，最廉宜的縫製地或失去優勢。',
      '孟加拉国和柬埔寨均受产能过剩调查；自十一月起，最便宜的缝制地可能失去优势。',
    ),
    overrides: [
      ...proposedDuty('duties/us_s301_excess_bd', 0.15, '2026-11-01'),
      ...proposedDuty('duties/us_s301_excess_kh', 0.15, '2026-11-01'),
    ],
  },
  ieepaStands(['cn_from_20250514', 'vn_from_20250807', 'bd_from_20250807', 'kh_from_20250807']),
  {
    id: 'europe_ends_preference',
    name: named('Bangladesh pays in Europe', '孟加拉失去歐洲優惠', '孟加拉国失去欧洲优惠'),
    because: named(
      'Graduation from least-developed status is set for 24 November 2026. The plan assumes a transition; here the EU and the UK end the preference of Bangladesh that day.',
      '脫離最不發達地位定於2026年11月24日。計劃假設設有過渡期；此情景下，歐盟及英國當日即終止對孟加拉的優惠。',
      '脱离最不发达地位定于2026年11月24日。计划假设有过渡期；此情景下，欧盟和英国当日即终止对孟加拉国的优惠。',
    ),
    overrides: ['eu', 'gb'].flatMap((into) =>
      ['', '_garments'].map((suffix) => ({
        at: `duties/${into}_preference_bd${suffix}/validTo`,
        to: '2026-11-23',
        because: named('No transition after graduation.', '脫離後不設過渡期。', '脱离后不设过渡期。'),
      })),
    ),
  },
  {
    id: 'freight_shock',
    name: named('Sea freight × 1.8', '海運費 × 1.8', '海运费 × 1.8'),
    because: named('As in the rush of June 2025.', '如2025年6月的搶運。', '如2025年6月的抢运。'),
    overrides: [
      {
        at: 'lanes[mode=sea]/costPer/container/cost',
        scale: 1.8,
        because: named('Every tariff by sea rises alike.', '海運運價一律上調。', '海运运价一律上调。'),
      },
    ],
  },
  {
    id: 'dhaka_outage',
    name: named('Dhaka stands still', '達卡停工兩個月', '达卡停工两个月'),
    because: named(
      'Floods or unrest close the roads and the port in September and October.',
      '九、十月水災或動盪令道路及港口關閉。',
      '九、十月水灾或动荡导致道路和港口关闭。',
    ),
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
        because: named('No sewing for two months.', '停止縫製兩個月。', '停止缝制两个月。'),
      },
    ],
  },
  {
    id: 'us_rebound',
    name: named('US demand +25 %', '美國需求 +25 %', '美国需求 +25 %'),
    because: named('Retailers restock.', '零售商補貨。', '零售商补货。'),
    overrides: [
      {
        at: 'demand[market=@us_markets]/quantity',
        scale: 1.25,
        because: named(
          'Both coasts, all products, all months.',
          '東西兩岸、所有產品、所有月份。',
          '东西两岸、所有产品、所有月份。',
        ),
      },
    ],
  },
  {
    id: 'mainland_wages',
    name: named('Mainland wages +12 %', '內地工資 +12 %', '内地工资 +12 %'),
    because: named(
      'The survey showed 13.5 % in its last year.',
      '調查顯示最近一年升幅為 13.5 %。',
      '调查显示最近一年升幅为 13.5 %。',
    ),
    overrides: [
      {
        at: 'recipes[site=@mainland_plants]/labourPerUnit',
        scale: 1.12,
        because: named('All sewing and dyeing alike.', '縫製及染整一律適用。', '缝制和染整一律适用。'),
      },
    ],
  },
];
