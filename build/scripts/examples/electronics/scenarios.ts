import type { ScenarioInput } from '../inputs.ts';
import { named } from '../named.ts';

const fromJanuary = ['m2027_01', 'm2027_02', 'm2027_03'];
const proposed = 'Proposed layers count nothing until then.';
const rateToTest = 'Rate to be tested; none is named yet.';

/** A layer of the library that is not in force, brought into force. */
const inForce = (layer: string, rate: number, from: string, because: string) => [
  { at: `duties/${layer}/rate`, to: rate, because: rateToTest },
  { at: `duties/${layer}/validFrom`, to: from, because },
  { at: `duties/${layer}/status`, to: 'in_force', because: proposed },
];

/** What could happen to the network, each edit with its reason. */
export const scenarios: readonly ScenarioInput[] = [
  {
    id: 'vietnam_surcharge',
    name: named('US +25 % on Vietnam', '美國對越南加徵 25 %', '美国对越南加征 25 %'),
    because:
      'The investigation of Vietnam could end in a surcharge from October; it would reach routers, which pay none now.',
    overrides: inForce('us_s301_vietnam_ip', 0.25, '2026-10-01', 'Earliest quarter after a hearing.'),
  },
  {
    id: 'truce_lapses',
    name: named('US–Mainland truce lapses', '中美關稅休戰期滿', '中美关税休战期满'),
    because:
      'From 10 November 2026 the suspended list 4B comes back, and the four-year review adds to every list.',
    overrides: [
      ...['8471_30_01', '8517_13_00', '8518_30_20'].flatMap((line) =>
        inForce(`us_s301_cn_${line}`, 0.15, '2026-11-10', 'Day on which the truce ended.'),
      ),
      ...inForce('us_s301_cn_review', 0.1, '2026-11-10', 'Day on which the truce ended.'),
    ],
  },
  {
    id: 'excess_capacity',
    name: named('US +10 % on CN and VN', '美國對內地、越南加徵 10 %', '美国对内地、越南加征 10 %'),
    because:
      'Of the sixteen economies named in the excess-capacity investigation the Mainland and Vietnam are tested, from November; Indonesia is taken to settle.',
    overrides: ['us_s301_excess_cn', 'us_s301_excess_vn'].flatMap((layer) =>
      inForce(layer, 0.1, '2026-11-01', 'Assumed start.'),
    ),
  },
  {
    id: 'freight_shock',
    name: named('Sea freight × 1.8', '海運費 × 1.8', '海运费 × 1.8'),
    because: 'As in the rush of June 2025, when the index to the US West Coast stood well above autumn.',
    overrides: [
      {
        at: 'lanes[mode=sea]/costPer/container/cost',
        scale: 1.8,
        because: 'Every tariff by sea rises alike.',
      },
    ],
  },
  {
    id: 'bac_ninh_outage',
    name: named('Bac Ninh stands still', '北寧停工兩個月', '北宁停工两个月'),
    because:
      'Power is cut in September and October, ahead of the peak, and assembly stops, as in a dry summer.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'bac_ninh_standstill',
          kind: 'pair',
          measure: 'make',
          name: named('No assembly in Bac Ninh', '北寧停止裝配', '北宁停止装配'),
          forbidden: { sites: 'bac_ninh', products: '@finished_goods', periods: ['m2026_09', 'm2026_10'] },
        },
        because: 'The board lines have their own supply.',
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
        because: 'All three regions, all products, all months.',
      },
    ],
  },
  {
    id: 'kits_keep_origin',
    name: named('Kit routers stay Mainland', '套件路由器仍屬內地貨', '套件路由器仍属内地货'),
    because:
      'Customs may decide that plugging a kit together transforms nothing, so that such routers stay of Mainland origin.',
    overrides: [
      {
        at: 'recipes/make_router_home_bac_ninh_from_kit/disputedOriginPlannedAs',
        to: 'does not confer',
        because: 'The dispute decided the other way.',
      },
    ],
  },
  {
    id: 'origin_worse_case',
    name: named('Origin, worse case', '原產地：較不利裁定', '原产地：较不利裁定'),
    because:
      'Customs may hold home routers put together from kits to be of Mainland origin; the plan should bear either decision.',
    overrides: [
      {
        at: 'settings/disputedOrigins',
        to: 'worse case',
        because: 'Each border charges the dearer of the origins in dispute.',
      },
    ],
  },
  {
    id: 'diversified',
    name: named('≤ half Mainland in US', '美國：內地貨不過半', '美国：内地货不过半'),
    because:
      'Two customers ask for a second origin in their sourcing terms: at most half of every product of Mainland origin.',
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
          numerator: { sites: '@us_markets', origins: 'cn', periods: fromJanuary },
          denominator: { sites: '@us_markets', periods: fromJanuary },
          maximumShare: 0.5,
          acrossPeriods: 'total',
          acrossProducts: 'each',
        },
        because: 'Counted from January on, when new lines can have run up.',
      },
    ],
  },
  {
    id: 'small_orders_double',
    name: named('Small orders double', '小批量訂單加倍', '小批量订单翻倍'),
    because: 'Most exporters see small and customised orders become the rule.',
    overrides: [
      {
        at: 'demand[product=@custom_goods]/quantity',
        scale: 2,
        because: 'Every market that orders them.',
      },
    ],
  },
];
