import type { ScenarioInput } from '../inputs.ts';

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
    name: 'US adds 25 % on goods of Vietnam from October',
    because:
      'The investigation of Vietnam could end in a surcharge; it would reach routers, which pay none now.',
    overrides: inForce('us_s301_vietnam_ip', 0.25, '2026-10-01', 'Earliest quarter after a hearing.'),
  },
  {
    id: 'truce_lapses',
    name: 'Truce with the Mainland lapses in November',
    because: 'The suspended list 4B comes back, and the four-year review adds to every list.',
    overrides: [
      ...['8471_30_01', '8517_13_00', '8518_30_20'].flatMap((line) =>
        inForce(`us_s301_cn_${line}`, 0.15, '2026-11-10', 'Day on which the truce ended.'),
      ),
      ...inForce('us_s301_cn_review', 0.1, '2026-11-10', 'Day on which the truce ended.'),
    ],
  },
  {
    id: 'excess_capacity',
    name: 'US excess-capacity duty of 10 % on the Mainland and Vietnam',
    because: 'Of the sixteen economies named these two are tested; Indonesia is taken to settle.',
    overrides: ['us_s301_excess_cn', 'us_s301_excess_vn'].flatMap((layer) =>
      inForce(layer, 0.1, '2026-11-01', 'Assumed start.'),
    ),
  },
  {
    id: 'freight_shock',
    name: 'Sea freight at 1.8 times',
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
    name: 'Bac Ninh assembly stands still in September and October',
    because: 'Power is cut ahead of the peak, as in a dry summer.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'bac_ninh_standstill',
          kind: 'pair',
          measure: 'make',
          name: 'No assembly in Bac Ninh',
          forbidden: { sites: 'bac_ninh', products: '@finished_goods', periods: ['m2026_09', 'm2026_10'] },
        },
        because: 'The board lines have their own supply.',
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
        because: 'All three regions, all products, all months.',
      },
    ],
  },
  {
    id: 'kits_keep_origin',
    name: 'Routers from kits stay of Mainland origin',
    because: 'Customs may decide that plugging a kit together transforms nothing.',
    overrides: [
      {
        at: 'recipes/make_router_home_bac_ninh_from_kit/disputedOriginPlannedAs',
        to: 'does not confer',
        because: 'The dispute decided the other way.',
      },
    ],
  },
  {
    id: 'diversified',
    name: 'At most half of every product sold in the US of Mainland origin',
    because: 'Two customers ask for a second origin of each product in their sourcing terms.',
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'us_origin_cap',
          kind: 'share',
          measure: 'serve',
          name: 'Mainland origin in US sales',
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
    name: 'Small orders double',
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
