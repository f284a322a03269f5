import type { Feature } from './feature.ts';
import { goodsOf, oneOf, plantsOf, sometimes } from './feature.ts';

/** What plants may be able to do, and what it takes. */
export const makingFeatures = {
  qualification: (base, deal) => ({
    ...base,
    recipes: base.recipes.map((recipe) =>
      sometimes(deal, 60)
        ? { ...recipe, qualification: { cost: deal(0, 150), periods: deal(0, 2) } }
        : recipe,
    ),
  }),
  expansions: (base, deal) => ({
    ...base,
    lines: base.lines.map((line) => ({
      ...line,
      hoursPerPeriod: deal(2, 40),
      expansions: [
        {
          id: 'small',
          hoursPerPeriod: deal(2, 20),
          cost: deal(1, 120),
          leadPeriods: deal(0, 2),
          maximumCount: deal(1, 3),
        },
        {
          id: 'large',
          hoursPerPeriod: deal(20, 60),
          cost: deal(50, 400),
          leadPeriods: deal(0, 1),
          maximumCount: 1,
        },
      ],
    })),
  }),
  candidates: (base, deal) => ({
    ...base,
    sites: base.sites.map((site) =>
      site.roles.includes('plant') && site.id !== plantsOf(base)[0]?.id
        ? {
            ...site,
            opening: {
              ...site.opening,
              state: 'candidate' as const,
              openCost: deal(1, 400),
              closeCost: sometimes(deal, 50) ? deal(0, 40) : null,
              fixedCostPerPeriod: deal(0, 120),
              openFrom: sometimes(deal, 50) ? oneOf(deal, base.settings.periods).id : null,
            },
            rampUp: sometimes(deal, 60) ? [deal(0, 10) / 10, deal(0, 10) / 10, deal(5, 10) / 10] : [],
          }
        : site,
    ),
  }),
  closableSites: (base, deal) => ({
    ...base,
    sites: base.sites.map((site) =>
      sometimes(deal, 60)
        ? {
            ...site,
            opening: {
              ...site.opening,
              closeCost: deal(0, 60),
              fixedCostPerPeriod: deal(20, 300),
              mustStayOpen: sometimes(deal, 20),
            },
          }
        : site,
    ),
  }),
  candidateHubs: (base, deal) => ({
    ...base,
    sites: base.sites.map((site) =>
      site.roles.includes('hub')
        ? {
            ...site,
            opening: {
              ...site.opening,
              state: 'candidate' as const,
              openCost: deal(1, 200),
              closeCost: deal(0, 20),
            },
          }
        : site,
    ),
  }),
  lots: (base, deal) => ({
    ...base,
    recipes: base.recipes.map((recipe) =>
      sometimes(deal, 60) ? { ...recipe, lotMultiple: deal(2, 25) } : recipe,
    ),
  }),
  minimumRuns: (base, deal) => ({
    ...base,
    recipes: base.recipes.map((recipe) =>
      sometimes(deal, 60) ? { ...recipe, minimumRun: deal(1, 50), setupCost: deal(0, 80) } : recipe,
    ),
  }),
  recipeCapacity: (base, deal) => ({
    ...base,
    recipes: base.recipes.map((recipe) =>
      sometimes(deal, 60) ? { ...recipe, capacityPerPeriod: deal(5, 60) } : recipe,
    ),
  }),
  skills: (base, deal) => ({
    ...base,
    sites: base.sites.map((site) => (sometimes(deal, 60) ? { ...site, skills: ['welding'] } : site)),
    recipes: base.recipes.map((recipe) =>
      sometimes(deal, 50) ? { ...recipe, skillRequired: 'welding' } : recipe,
    ),
  }),
  subassemblies: (base, deal) => ({
    ...base,
    products: [
      ...base.products,
      {
        id: 'module',
        name: 'module',
        hsCode: '8503',
        weightKg: 2,
        volumeM3: 0.02,
        customsValuePerUnit: deal(3, 15),
      },
    ],
    recipes: [
      ...base.recipes.map((recipe) => ({
        ...recipe,
        inputs: [
          ...recipe.inputs,
          { product: 'module', quantityPer: deal(1, 2), isPrincipal: sometimes(deal, 30) },
        ],
      })),
      ...plantsOf(base).map(({ id }) => ({
        id: `module_at_${id}`,
        site: id,
        output: 'module',
        inputs: [{ product: 'part', quantityPer: deal(1, 2) }],
        labourPerUnit: deal(0, 6),
        yield: deal(70, 100) / 100,
        leadTimeDays: deal(0, 20),
        lotMultiple: sometimes(deal, 40) ? deal(2, 30) : null,
        minimumRun: sometimes(deal, 40) ? deal(2, 60) : 0,
        setupCost: sometimes(deal, 40) ? deal(1, 40) : 0,
        origin: oneOf(deal, ['confers', 'does not confer'] as const),
        carbonKgPerUnit: deal(0, 3),
      })),
    ],
  }),
  disputedOrigins: (base, deal) => ({
    ...base,
    recipes: base.recipes.map((recipe) => ({
      ...recipe,
      origin: oneOf(deal, ['confers', 'does not confer', 'disputed'] as const),
      disputedOriginPlannedAs: oneOf(deal, ['confers', 'does not confer'] as const),
    })),
    offers: base.offers.map((offer) =>
      sometimes(deal, 60) ? { ...offer, origin: oneOf(deal, ['vn', 'us']) } : offer,
    ),
    inventory: [
      ...base.inventory,
      {
        id: 'old_parts',
        site: plantsOf(base)[0]?.id ?? '',
        product: 'part',
        origin: 'us',
        quantity: deal(1, 40),
      },
    ],
  }),
  carbon: (base, deal) => ({
    ...base,
    settings: { ...base.settings, carbonPricePerTonne: deal(0, 900) },
    sites: base.sites.map((site) => ({ ...site, carbonKgPerUnit: deal(0, 2) })),
    offers: base.offers.map((offer) => ({ ...offer, carbonKgPerUnit: deal(0, 9) })),
    recipes: base.recipes.map((recipe) => ({ ...recipe, carbonKgPerUnit: deal(0, 9) })),
    lanes: base.lanes.map((lane) => ({
      ...lane,
      carbonKgPerTonneKm: deal(1, 60) / 100,
      distanceKm: deal(10, 9000),
    })),
  }),
  conversionParts: (base, deal) => ({
    ...base,
    recipes: base.recipes.map((recipe) => ({
      ...recipe,
      energyPerUnit: deal(0, 3),
      overheadPerUnit: deal(0, 4),
    })),
    products: base.products.map((product) =>
      goodsOf(base).some(({ id }) => id === product.id)
        ? {
            ...product,
            customsValueBySite: plantsOf(base)
              .filter(() => sometimes(deal, 50))
              .map(({ id }) => ({
                site: id,
                valuePerUnit: deal(5, 90),
                currency: sometimes(deal, 50) ? 'CNY' : null,
              })),
          }
        : product,
    ),
  }),
} satisfies Readonly<Record<string, Feature>>;
