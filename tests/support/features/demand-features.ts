import type { Feature } from './feature.ts';
import { goodsOf, marketsOf, oneOf, plantsOf, sometimes } from './feature.ts';

/** What markets may ask for, what is there before the plan and what must be there after it. */
export const demandFeatures = {
  firmRows: (base, deal) => ({
    ...base,
    demand: base.demand.map((row) =>
      sometimes(deal, 30) ? { ...row, quantity: deal(0, 20), shortfallPenaltyPerUnit: null } : row,
    ),
  }),
  backlog: (base, deal) => ({
    ...base,
    demand: base.demand.map((row) =>
      sometimes(deal, 60)
        ? { ...row, backlog: { costPerUnitPerPeriod: deal(0, 12), maximumPeriods: deal(1, 2) } }
        : row,
    ),
  }),
  minimumFill: (base, deal) => ({
    ...base,
    demand: base.demand.map((row) => (sometimes(deal, 40) ? { ...row, minimumFill: deal(0, 10) / 20 } : row)),
  }),
  leadPromises: (base, deal) => ({
    ...base,
    lanes: [
      ...base.lanes,
      ...base.lanes
        .filter(() => sometimes(deal, 50))
        .map((lane) => ({
          ...lane,
          id: `${lane.id}_air`,
          mode: 'air' as const,
          costPer: { ...lane.costPer, unit: lane.costPer.unit + deal(1, 12) },
          fixedCostPerPeriod: 0,
          transitDays: deal(1, 6),
          dwellDays: 0,
          capacityPerPeriod: null,
        })),
    ],
    recipes: base.recipes.map((recipe) => ({ ...recipe, isMadeToOrder: sometimes(deal, 40) })),
    demand: base.demand.map((row) => (sometimes(deal, 60) ? { ...row, maxLeadDays: deal(3, 60) } : row)),
  }),
  refusedOrigins: (base, deal) => ({
    ...base,
    demand: base.demand.map((row) =>
      sometimes(deal, 40) ? { ...row, notMadeIn: [oneOf(deal, ['cn', 'vn', 'us'])] } : row,
    ),
  }),
  uncertainDemand: (base, deal) => ({
    ...base,
    settings: { ...base.settings, serviceLevelZ: deal(5, 20) / 10 },
    lanes: base.lanes.map((lane) => ({ ...lane, transitDaysStdDev: deal(0, 6) })),
    demand: base.demand.map((row) => (sometimes(deal, 70) ? { ...row, stdDev: deal(0, 20) } : row)),
  }),
  openingStock: (base, deal) => ({
    ...base,
    inventory: [
      ...base.inventory,
      ...base.sites
        .filter(({ roles }) => !roles.includes('supplier'))
        .filter((_, position) => position === 0 || sometimes(deal, 40))
        .map((site) => ({
          id: `stock_${site.id}`,
          site: site.id,
          product: oneOf(deal, goodsOf(base)).id,
          origin: oneOf(deal, ['cn', 'vn', 'us']),
          quantity: deal(0, 60),
          arrivesIn: sometimes(deal, 40) ? oneOf(deal, base.settings.periods).id : null,
        })),
    ],
  }),
  requiredClosing: (base, deal) => ({
    ...base,
    closing: [
      ...base.closing,
      {
        id: 'leave',
        sites: oneOf(deal, marketsOf(base)).id,
        products: goodsOf(base)[0]?.id ?? '*',
        quantity: deal(1, 30),
      },
    ],
  }),
  valuedClosing: (base, deal) => ({
    ...base,
    closing: [
      ...base.closing,
      {
        id: 'credit',
        sites: marketsOf(base).map(({ id }) => id),
        daysOfCover: deal(1, 40),
        isRequired: false,
        valuePerUnit: deal(1, 90),
        currency: sometimes(deal, 50) ? 'CNY' : null,
      },
      {
        id: 'parts',
        sites: plantsOf(base)[0]?.id ?? '*',
        products: 'part',
        quantity: deal(1, 30),
        isRequired: sometimes(deal, 50),
        valuePerUnit: deal(0, 9),
      },
    ],
  }),
} satisfies Readonly<Record<string, Feature>>;
