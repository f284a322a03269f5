export interface NetworkOptions {
  /** Most periods of the horizon. */
  readonly maximumPeriods?: number;
  /** Whether sites may open and close, runs have minimums and lots, lanes fixed charges and orders tiers. */
  readonly hasDecisions?: boolean;
  /** Whether lanes and recipes take time. */
  readonly hasLeadTimes?: boolean;
  /** Whether territories charge duty and fees. */
  readonly hasDuties?: boolean;
}

/** What a small network is made from. */
export interface Drawn {
  readonly suppliers: number;
  readonly plants: number;
  readonly markets: number;
  readonly goods: number;
  readonly periods: number;
  readonly hasHub: boolean;
  /** Numbers from 0 to 999 from which every amount is dealt in turn; they shrink one by one. */
  readonly draws: readonly number[];
}

const territories = ['cn', 'us', 'vn'] as const;
const starts = ['2026-07-01', '2026-07-31', '2026-08-30', '2026-09-29', '2026-10-29', '2026-11-28'];

/** The input of a small network; see `arbitraryNetwork`. */
export function drawnNetwork(drawn: Drawn, options: NetworkOptions): unknown {
  const { hasDecisions = false, hasLeadTimes = true, hasDuties = true } = options;
  const deal = dealer(drawn.draws);
  const sometimes = (chance: number) => deal(0, 99) < chance;
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${prefix}_${n + 1}`);
  const suppliers = ids('supplier', drawn.suppliers);
  const plants = ids('plant', drawn.plants);
  const markets = ids('market', drawn.markets);
  const goods = ids('good', drawn.goods);
  const periods = ids('p', Math.min(drawn.periods, starts.length));
  const hubs = drawn.hasHub ? ['hub'] : [];

  const site = (id: string, role: string, territory: string, more: object = {}) => ({
    id,
    name: id,
    territory,
    latitude: deal(-60, 60),
    longitude: deal(-170, 170),
    roles: [role],
    ...more,
  });
  // Stock stands at the first plant, so that one exists from the start and stays.
  const plantSite = (id: string, position: number) => {
    const isCandidate = hasDecisions && position > 0 && sometimes(50);
    return site(id, 'plant', ['cn', 'vn'][deal(0, 1)] ?? 'cn', {
      opening: {
        state: isCandidate ? 'candidate' : 'existing',
        openCost: isCandidate ? deal(1, 500) : 0,
        closeCost: hasDecisions && position > 0 && sometimes(30) ? deal(0, 50) : null,
        fixedCostPerPeriod: hasDecisions ? deal(0, 200) : 0,
      },
      handlingCostPerUnit: deal(0, 3),
      storageLimit: sometimes(30) ? deal(40, 120) : null,
    });
  };
  const lane = (from: string, to: string, products: string | readonly string[]) => ({
    id: `${from}_${to}`,
    from,
    to,
    mode: sometimes(70) ? 'sea' : 'truck',
    products,
    costPer: { unit: deal(0, 9), kg: deal(0, 20) / 10 },
    fixedCostPerPeriod: hasDecisions && sometimes(30) ? deal(1, 100) : 0,
    transitDays: hasLeadTimes ? deal(0, 40) : 0,
    dwellDays: hasLeadTimes ? deal(0, 3) : 0,
    capacityPerPeriod: sometimes(30) ? deal(10, 120) : null,
  });

  return {
    settings: {
      title: 'Drawn',
      baseCurrency: 'USD',
      periods: periods.map((id, n) => ({ id, start: starts[n], days: 30 })),
      costOfCapitalPerYear: deal(0, 20) / 100,
      carbonPricePerTonne: deal(0, 1) * 80,
    },
    territories: territories.map((id) => ({
      id,
      name: id,
      code: id.toUpperCase(),
      dutyBase: sometimes(30) ? 'cif' : 'fob',
    })),
    currencies: [{ code: 'CNY', unitsPerBase: deal(5, 9) }],
    sites: [
      ...suppliers.map((id) => site(id, 'supplier', 'cn')),
      ...plants.map(plantSite),
      ...hubs.map((id) =>
        site(id, 'hub', 'vn', { throughputPerPeriod: sometimes(50) ? deal(20, 150) : null }),
      ),
      ...markets.map((id) => site(id, 'market', 'us', { holdingCostPerUnitPerPeriod: deal(0, 3) })),
    ],
    products: [
      {
        id: 'part',
        name: 'part',
        hsCode: '8501',
        weightKg: 1,
        volumeM3: 0.01,
        customsValuePerUnit: deal(1, 9),
      },
      ...goods.map((id) => ({
        id,
        name: id,
        hsCode: '8414',
        weightKg: deal(1, 5),
        volumeM3: 0.05,
        customsValuePerUnit: deal(5, 40),
        priceByMarket: markets.map((market) => ({ market, pricePerUnit: deal(40, 120) })),
      })),
    ],
    recipes: plants.flatMap((plant) =>
      goods.map((good) => ({
        id: `${good}_at_${plant}`,
        site: plant,
        output: good,
        inputs: [{ product: 'part', quantityPer: deal(1, 3) }],
        lineHours: [{ line: `line_${plant}`, hoursPerUnit: deal(1, 10) / 10 }],
        labourPerUnit: deal(0, 20),
        yield: deal(80, 100) / 100,
        leadTimeDays: hasLeadTimes ? deal(0, 10) : 0,
        minimumRun: hasDecisions && sometimes(30) ? deal(1, 30) : 0,
        lotMultiple: hasDecisions && sometimes(20) ? deal(2, 9) : null,
        setupCost: hasDecisions && sometimes(30) ? deal(1, 60) : 0,
        origin: sometimes(70) ? 'confers' : 'does not confer',
        currency: sometimes(30) ? 'CNY' : null,
      })),
    ),
    lines: plants.map((plant) => ({
      id: `line_${plant}`,
      site: plant,
      hoursPerPeriod: deal(10, 200),
      overtimeMaximumHoursPerPeriod: deal(0, 20),
      overtimeCostPerHour: deal(1, 20),
    })),
    offers: suppliers.map((supplier) => ({
      id: `part_of_${supplier}`,
      site: supplier,
      product: 'part',
      tiers:
        hasDecisions && sometimes(40)
          ? [
              { fromQuantity: 0, unitCost: deal(4, 12) },
              { fromQuantity: deal(20, 60), unitCost: deal(2, 4) },
            ]
          : [{ fromQuantity: 0, unitCost: deal(1, 12) }],
      capacityPerPeriod: sometimes(40) ? deal(30, 300) : null,
      minimumOrder: hasDecisions && sometimes(20) ? deal(1, 20) : 0,
    })),
    lanes: [
      ...suppliers.flatMap((supplier) => plants.map((plant) => lane(supplier, plant, 'part'))),
      ...plants.flatMap((plant) => [...hubs, ...markets].map((to) => lane(plant, to, goods))),
      ...hubs.flatMap((hub) => markets.map((market) => lane(hub, market, '*'))),
    ],
    duties: hasDuties
      ? [
          { id: 'us_mfn', kind: 'mfn', into: 'us', rate: deal(0, 10) / 100 },
          {
            id: 'us_cn',
            kind: 's301',
            into: 'us',
            originCountries: 'cn',
            hsPrefixes: ['84'],
            rate: deal(0, 60) / 100,
          },
          {
            id: 'us_vn',
            kind: 'floor',
            into: 'us',
            originCountries: ['vn'],
            rate: deal(0, 30) / 100,
            stacking: 'topsUpTo',
            ofKinds: ['mfn'],
            validFrom: '2026-08-10',
          },
          {
            id: 'vn_mfn',
            kind: 'mfn',
            into: 'vn',
            hsPrefixes: ['8501'],
            rate: deal(0, 20) / 100,
            amountPerUnit: deal(0, 5) / 10,
          },
        ]
      : [],
    fees: hasDuties
      ? [{ id: 'us_entry', into: 'us', rate: 0.003, flatPerEntry: deal(0, 40), assumedEntryValue: 20_000 }]
      : [],
    demand: markets.flatMap((market) =>
      goods.flatMap((product) =>
        periods.map((period) => ({
          id: `${market}_${product}_${period}`,
          market,
          product,
          period,
          quantity: deal(0, 60),
          shortfallPenaltyPerUnit: deal(20, 300),
          backlog: sometimes(30) ? { costPerUnitPerPeriod: deal(1, 10), maximumPeriods: deal(1, 2) } : null,
          notMadeIn: sometimes(15) ? ['cn'] : [],
          maxLeadDays: hasLeadTimes && sometimes(20) ? deal(10, 60) : null,
        })),
      ),
    ),
    inventory: [
      { id: 'opening', site: plants[0], product: 'part', origin: 'cn', quantity: deal(0, 40) },
      {
        id: 'under_way',
        site: markets[0],
        product: goods[0],
        origin: 'vn',
        quantity: deal(0, 20),
        arrivesIn: periods[0],
      },
    ],
  };
}

/** Deals whole numbers within bounds from a list of numbers, in turn and around again. */
function dealer(draws: readonly number[]): (least: number, most: number) => number {
  let at = 0;
  return (least, most) => {
    const drawn = draws[at++ % draws.length] ?? 0;
    return least + (drawn % (most - least + 1));
  };
}
