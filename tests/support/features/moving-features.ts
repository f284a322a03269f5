import type { Feature } from './feature.ts';
import { oneOf, sometimes } from './feature.ts';

const loadUnits = ['unit', 'kg', 'm3', 'teu'] as const;
/** About as much as 10 to 120 units of the drawn goods take, by unit of capacity. */
const capacityOf = { unit: 1, kg: 3, m3: 0.05, teu: 0.002 } as const;

/** What buying, carrying and keeping goods may be bound to. */
export const movingFeatures = {
  orderMinimums: (base, deal) => ({
    ...base,
    offers: base.offers.map((offer) =>
      sometimes(deal, 70) ? { ...offer, minimumOrder: deal(1, 80) } : offer,
    ),
  }),
  orderLots: (base, deal) => ({
    ...base,
    offers: base.offers.map((offer) =>
      sometimes(deal, 70) ? { ...offer, lotMultiple: deal(2, 40) } : offer,
    ),
  }),
  risingTiers: (base, deal) => ({
    ...base,
    offers: base.offers.map((offer) => ({
      ...offer,
      tiers: [
        { fromQuantity: 0, unitCost: deal(1, 4) },
        { fromQuantity: deal(5, 40), unitCost: deal(5, 8) },
        { fromQuantity: deal(41, 90), unitCost: deal(9, 20) },
      ],
    })),
  }),
  fallingTiers: (base, deal) => ({
    ...base,
    offers: base.offers.map((offer) => ({
      ...offer,
      tiers: [
        { fromQuantity: 0, unitCost: deal(9, 15) },
        { fromQuantity: deal(5, 40), unitCost: deal(5, 12) },
        { fromQuantity: deal(41, 90), unitCost: deal(1, 8) },
      ],
    })),
  }),
  allUnitsTiers: (base, deal) => ({
    ...base,
    offers: base.offers.map((offer) => ({
      ...offer,
      tierRule: 'allUnits' as const,
      tiers: [
        { fromQuantity: 0, unitCost: deal(6, 15) },
        { fromQuantity: deal(5, 60), unitCost: deal(3, 8) },
        { fromQuantity: deal(61, 160), unitCost: deal(0, 9) },
      ],
    })),
  }),
  offerLeadTimes: (base, deal) => ({
    ...base,
    offers: base.offers.map((offer) => ({ ...offer, leadTimeDays: deal(0, 450) / 10 })),
  }),
  fractionalTransit: (base, deal) => ({
    ...base,
    lanes: base.lanes.map((lane) => ({
      ...lane,
      transitDays: deal(0, 4000) / 100,
      dwellDays: deal(0, 20) / 8,
    })),
    recipes: base.recipes.map((recipe) => ({ ...recipe, leadTimeDays: deal(0, 350) / 10 })),
  }),
  wholeContainers: (base, deal) => ({
    ...base,
    lanes: base.lanes.map((lane) => ({
      ...lane,
      costPer: {
        ...lane.costPer,
        container: sometimes(deal, 70)
          ? {
              usableM3: deal(1, 30) / 10,
              usableKg: deal(20, 200),
              cost: deal(5, 90),
              isWholeContainers: sometimes(deal, 70),
            }
          : null,
      },
    })),
  }),
  volumeFreight: (base, deal) => ({
    ...base,
    lanes: base.lanes.map((lane) => ({
      ...lane,
      costPer: { ...lane.costPer, m3: deal(0, 60) },
      insuranceRate: deal(0, 40) / 1000,
      currency: sometimes(deal, 50) ? 'CNY' : null,
    })),
  }),
  laneCharges: (base, deal) => ({
    ...base,
    lanes: base.lanes.map((lane) =>
      sometimes(deal, 60) ? { ...lane, fixedCostPerPeriod: deal(1, 90) } : lane,
    ),
  }),
  laneMinimums: (base, deal) => ({
    ...base,
    lanes: base.lanes.map((lane) => {
      if (!sometimes(deal, 50)) return lane;
      const unit = oneOf(deal, loadUnits);
      return {
        ...lane,
        capacityUnit: unit,
        capacityPerPeriod: null,
        minimumPerPeriod: deal(2, 40) * capacityOf[unit],
      };
    }),
  }),
  committedMinimums: (base, deal) => ({
    ...base,
    lanes: base.lanes.map((lane) =>
      sometimes(deal, 25)
        ? { ...lane, capacityPerPeriod: null, minimumPerPeriod: deal(1, 9), isMinimumCommitted: true }
        : lane,
    ),
  }),
  laneCapacities: (base, deal) => ({
    ...base,
    lanes: base.lanes.map((lane) => {
      const unit = oneOf(deal, loadUnits);
      return {
        ...lane,
        capacityUnit: unit,
        capacityPerPeriod: deal(10, 120) * capacityOf[unit],
        minimumPerPeriod: 0,
      };
    }),
  }),
  throughputs: (base, deal) => ({
    ...base,
    sites: base.sites.map((site) => {
      const unit = oneOf(deal, loadUnits);
      return sometimes(deal, 50)
        ? {
            ...site,
            throughputUnit: unit,
            throughputPerPeriod: deal(20, 200) * capacityOf[unit],
            handlingCostPerUnit: deal(0, 4),
          }
        : site;
    }),
  }),
  shelfLife: (base, deal) => ({
    ...base,
    products: base.products.map((product) =>
      sometimes(deal, 60) ? { ...product, shelfLifeDays: oneOf(deal, [10, 30, 45, 60, 75]) } : product,
    ),
  }),
  storageLimits: (base, deal) => ({
    ...base,
    sites: base.sites.map((site) =>
      sometimes(deal, 50) ? { ...site, storageLimit: oneOf(deal, [0, 0, 10, 40, 90]) } : site,
    ),
  }),
  holding: (base, deal) => ({
    ...base,
    settings: { ...base.settings, costOfCapitalPerYear: deal(1, 60) / 100 },
    sites: base.sites.map((site) => ({
      ...site,
      holdingCostPerUnitPerPeriod: deal(0, 4),
      currency: sometimes(deal, 30) ? 'CNY' : null,
    })),
    products: base.products.map((product) => ({ ...product, obsolescencePerPeriod: deal(0, 20) / 100 })),
  }),
} satisfies Readonly<Record<string, Feature>>;
