import { copyOf, of, set } from './check-cases.ts';
import type { CheckCase } from './check-cases.ts';

/** Cases of lanes, demand, stock and policies. */
export const demandCases: readonly CheckCase[] = [
  {
    code: 'lane-ends-same',
    sentence: 'finds a lane with 1 end',
    edit: ({ lanes }) => set(of(lanes, 'dongguan_chicago'), { to: 'dongguan' }),
    severity: 'error',
    at: 'lanes/dongguan_chicago/to',
    names: 'dongguan',
  },
  {
    code: 'lane-without-cost-or-days',
    sentence: 'finds a lane of 12,900 km with 0 cost and 0 days',
    edit: ({ lanes }) =>
      set(of(lanes, 'dongguan_chicago'), {
        costPer: { unit: 0, kg: 0, m3: 0, container: null },
        insuranceRate: 0,
        fixedCostPerPeriod: 0,
        transitDays: 0,
      }),
    severity: 'warning',
    at: 'lanes/dongguan_chicago/costPer',
    names: 'states neither cost nor transit days',
  },
  {
    code: 'demand-beyond-capacity',
    sentence: 'finds demand of 217,800 for fans of which 217,566 can be made or are at sea',
    edit: ({ demand }) => set(of(demand, 'chicago_fan_09'), { quantity: 205_000 }),
    severity: 'warning',
    at: 'products/fan/',
    names: 'is 217800 units over the horizon; all lines and recipes together make at most 217566',
  },
  {
    code: 'lane-beyond-horizon',
    sentence: 'finds a lane of 92 days in a horizon of 92',
    edit: ({ lanes }) => set(of(lanes, 'dongguan_chicago'), { transitDays: 87 }),
    severity: 'warning',
    at: 'lanes/dongguan_chicago/transitDays',
    names: '92 days',
  },
  {
    code: 'lane-carries-nothing',
    sentence: 'finds a lane that carries 0 products',
    edit: ({ lanes }) => set(of(lanes, 'hong_kong_chicago'), { products: [] }),
    severity: 'warning',
    at: 'lanes/hong_kong_chicago/products',
    names: 'hong_kong_chicago',
  },
  {
    code: 'lane-minimum-above-capacity',
    sentence: 'finds a minimum of 100 above a capacity of 50',
    edit: ({ lanes }) => set(of(lanes, 'dongguan_chicago'), { capacityPerPeriod: 50 }),
    severity: 'warning',
    at: 'lanes/dongguan_chicago/minimumPerPeriod',
    names: 'at most 50',
  },
  {
    code: 'lane-minimum-above-capacity',
    sentence: 'finds a committed minimum of 100 above a capacity of 50, which no plan can keep',
    edit: ({ lanes }) =>
      set(of(lanes, 'dongguan_chicago'), { capacityPerPeriod: 50, isMinimumCommitted: true }),
    severity: 'error',
    at: 'lanes/dongguan_chicago/minimumPerPeriod',
    names: 'at least 100',
  },
  {
    code: 'measure-missing',
    sentence: 'finds a product of 0 kg on a lane charged by weight',
    edit: ({ products }) => set(of(products, 'motor'), { weightKg: 0 }),
    severity: 'warning',
    at: 'products/motor/weightKg',
    names: 'weightKg',
  },
  {
    code: 'demand-repeated',
    sentence: 'finds 2 rows of one market, product and period',
    edit: ({ demand }) => copyOf(demand, 'chicago_fan_07', { id: 'chicago_fan_07_more' }),
    severity: 'warning',
    at: 'demand/chicago_fan_07_more/',
    names: 'chicago_fan_07',
  },
  {
    code: 'product-without-source',
    sentence: 'warns of demand for a product that 0 sites make or sell, at a penalty',
    edit: ({ products, demand }) => {
      copyOf(products, 'fan', { id: 'heater', name: 'Heater' });
      set(of(demand, 'hong_kong_fan_08'), { product: 'heater' });
    },
    severity: 'warning',
    at: 'demand/hong_kong_fan_08/product',
    names: 'Heater',
  },
  {
    code: 'product-without-source',
    sentence: 'finds firm demand for a product that 0 sites make or sell',
    edit: ({ products, demand }) => {
      copyOf(products, 'fan', { id: 'heater', name: 'Heater' });
      set(of(demand, 'hong_kong_fan_08'), { product: 'heater', shortfallPenaltyPerUnit: null });
    },
    severity: 'error',
    at: 'demand/hong_kong_fan_08/product',
    names: 'Heater',
  },
  {
    code: 'market-cut-off',
    sentence: 'finds a market with 0 lanes in',
    edit: (network) => {
      network.lanes = network.lanes.filter((lane) => lane.to !== 'hong_kong');
    },
    severity: 'warning',
    at: 'demand/hong_kong_fan_08/market',
    names: 'hong_kong',
  },
  {
    code: 'market-out-of-reach',
    sentence: 'finds a market with 7 in stock and 0 lanes in',
    edit: (network) => {
      network.lanes = network.lanes.filter((lane) => lane.to !== 'hong_kong');
      copyOf(network.inventory, 'fans_at_sea', { id: 'hong_kong_stock', site: 'hong_kong', quantity: 7 });
    },
    severity: 'warning',
    at: 'demand/hong_kong_fan_08/market',
    names: 'the 7 in stock there',
  },
  {
    code: 'lead-promise-too-short',
    sentence: 'finds a promise of 2 days where the fastest lane takes 3',
    edit: ({ demand }) => set(of(demand, 'chicago_fan_09'), { maxLeadDays: 2 }),
    severity: 'warning',
    at: 'demand/chicago_fan_09/maxLeadDays',
    names: 'lane with Fan into Chicago takes 3 days',
  },
  {
    code: 'minimum-fill-on-firm-row',
    sentence: 'notes a minimum fill of 0.2 on a firm row',
    edit: ({ demand }) => set(of(demand, 'chicago_fan_08'), { shortfallPenaltyPerUnit: null }),
    severity: 'note',
    at: 'demand/chicago_fan_08/minimumFill',
    names: 'minimumFill',
  },
  {
    code: 'backlog-without-effect',
    sentence: 'finds a backlog of at most 0 periods',
    edit: ({ demand }) =>
      set(of(demand, 'chicago_fan_08'), { backlog: { costPerUnitPerPeriod: 2, maximumPeriods: 0 } }),
    severity: 'warning',
    at: 'demand/chicago_fan_08/backlog/maximumPeriods',
    names: '0 periods',
  },
  {
    code: 'backlog-without-effect',
    sentence: 'finds a delay at 21 a unit where not serving costs 20',
    edit: ({ demand }) =>
      set(of(demand, 'chicago_fan_08'), { backlog: { costPerUnitPerPeriod: 21, maximumPeriods: 1 } }),
    severity: 'warning',
    at: 'demand/chicago_fan_08/backlog/costPerUnitPerPeriod',
    names: '21',
  },
  {
    code: 'price-missing',
    sentence: 'finds 1 market without a price when profit is planned',
    edit: ({ settings }) => set(settings, { objective: 'profit' }),
    severity: 'warning',
    at: 'demand/hong_kong_fan_08/pricePerUnit',
    names: 'hong_kong',
  },
  {
    code: 'opening-stock-above-storage',
    sentence: 'notes 3,000 units in stock where 2,000 may be held',
    edit: ({ sites }) => set(of(sites, 'dongguan'), { storageLimit: 2_000 }),
    severity: 'note',
    at: 'inventory/motors_in_stock/quantity',
    names: '3000',
  },
  {
    code: 'closing-rule-without-target',
    sentence: 'finds a closing rule with 0 targets',
    edit: ({ closing }) => set(of(closing, 'motors_left'), { quantity: null }),
    severity: 'warning',
    at: 'closing/motors_left/',
    names: 'neither',
  },
  {
    code: 'closing-rule-without-target',
    sentence: 'finds a closing rule with 2 targets',
    edit: ({ closing }) => set(of(closing, 'motors_left'), { daysOfCover: 3 }),
    severity: 'warning',
    at: 'closing/motors_left/daysOfCover',
    names: 'both',
  },
  {
    code: 'closing-rules-overlap',
    sentence: 'finds 2 closing rules on the same goods',
    edit: ({ closing }) => closing.push({ ...of(closing, 'motors_left'), id: 'motors_left_too' as never }),
    severity: 'warning',
    at: 'closing/motors_left_too/sites',
    names: 'motors_left',
  },
  {
    code: 'policy-without-limit',
    sentence: 'finds a share with 0 limits',
    edit: ({ policies }) => set(of(policies, 'china_share'), { maximumShare: null }),
    severity: 'warning',
    at: 'policies/china_share/',
    names: 'neither',
  },
  {
    code: 'policy-limits-crossed',
    sentence: 'finds a share of at least 0.95 and at most 0.9',
    edit: ({ policies }) => set(of(policies, 'china_share'), { minimumShare: 0.95 }),
    severity: 'error',
    at: 'policies/china_share/',
    names: '0.95',
  },
  {
    code: 'policy-limits-crossed',
    sentence: 'finds a count of at least 3 and at most 2',
    edit: ({ policies }) => set(of(policies, 'at_most_two'), { minimum: 3 }),
    severity: 'error',
    at: 'policies/at_most_two/',
    names: 'at least 3',
  },
  {
    code: 'policy-matches-nothing',
    sentence: 'finds a filter by a family of 0 products',
    edit: ({ policies }) => set(of(policies, 'no_air_motors'), { forbidden: { families: ['heating'] } }),
    severity: 'warning',
    at: 'policies/no_air_motors/forbidden/families',
    names: 'families',
  },
  {
    code: 'policy-matches-nothing',
    sentence: 'finds a filter of 1 site in a territory where it does not lie',
    edit: ({ policies }) =>
      set(of(policies, 'at_most_two'), { filter: { sites: 'dongguan', territories: 'vn' } }),
    severity: 'warning',
    at: 'policies/at_most_two/filter/sites',
    names: 'at_most_two',
  },
];
