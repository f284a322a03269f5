import { dateAfter } from '../network-builder.ts';
import type { Deal, Feature, NetworkInput } from './feature.ts';
import { goodsOf, oneOf, sometimes } from './feature.ts';

const agreementOf = (id: string, deal: Deal): NonNullable<NetworkInput['agreements']>[number] => ({
  id,
  name: id,
  members: oneOf(deal, [
    ['us', 'cn'],
    ['us', 'vn'],
    ['us', 'cn', 'vn'],
    ['cn', 'vn'],
  ]),
  rules: [
    ruleOf('', deal),
    ...(sometimes(deal, 50) ? [ruleOf('84', deal)] : []),
    ...(sometimes(deal, 30) ? [ruleOf('84', deal)] : []),
  ],
  cumulation: oneOf(deal, ['none', 'bilateral', 'diagonal', 'full'] as const),
  isDirectConsignment: sometimes(deal, 70),
  validFrom: sometimes(deal, 20) ? dateAfter('2026-07-01', deal(0, 60)) : null,
  validTo: sometimes(deal, 20) ? dateAfter('2026-07-01', deal(0, 120)) : null,
});

const ruleOf = (hsPrefix: string, deal: Deal) => ({
  hsPrefix,
  kind: oneOf(deal, ['rvc', 'rvc', 'cth', 'wholly', 'none'] as const),
  threshold: sometimes(deal, 90) ? deal(30, 95) / 100 : null,
});

/** Preferences of an agreement into every territory that charges, in place of what is paid without. */
const preferencesOf = (agreement: string, deal: Deal): NonNullable<NetworkInput['duties']> => [
  {
    id: `us_${agreement}`,
    kind: `preference_${agreement}`,
    into: 'us',
    originCountries: oneOf(deal, ['*', 'vn', ['cn', 'vn']]),
    rate: deal(0, 4) / 100,
    stacking: 'replaces',
    ofKinds: oneOf(deal, [['mfn'], ['mfn', 's301'], ['mfn', 's301', 'floor']]),
    needsAgreement: agreement,
  },
  {
    id: `vn_${agreement}`,
    kind: `preference_${agreement}`,
    into: 'vn',
    rate: 0,
    stacking: 'replaces',
    ofKinds: ['mfn'],
    needsAgreement: agreement,
    isDrawbackEligible: true,
  },
];

/** Duty that is worth avoiding, so that the ways around it are taken. */
const heavyDuties: NonNullable<NetworkInput['duties']> = [
  { id: 'us_heavy', kind: 'mfn', into: 'us', hsPrefixes: ['84'], rate: 0.4 },
  { id: 'vn_heavy', kind: 'mfn', into: 'vn', hsPrefixes: ['8501'], rate: 0.3, isDrawbackEligible: true },
];

/** Preference, drawback and the other ways in which trade law lets goods in. */
export const tradeFeatures = {
  preference: (base, deal) => ({
    ...base,
    agreements: [...base.agreements, agreementOf('pact', deal)],
    duties: [...base.duties, ...heavyDuties, ...preferencesOf('pact', deal)],
    // Some parts are of the heading of what is made of them.
    products: base.products.map((product) =>
      product.id === 'part' && sometimes(deal, 40) ? { ...product, hsCode: '8414.90' } : product,
    ),
    // What is certified costs more, so that as little of it is bought as the rule of origin asks for.
    offers: base.offers.flatMap((offer) => [
      { ...offer, origin: sometimes(deal, 30) ? oneOf(deal, ['vn', 'us']) : offer.origin },
      {
        ...offer,
        id: `${offer.id}_certified`,
        tiers: offer.tiers.map((tier) => ({ ...tier, unitCost: tier.unitCost + deal(0, 5) })),
        agreements: ['pact'],
        origin: sometimes(deal, 30) ? oneOf(deal, ['vn', 'us']) : offer.origin,
      },
    ]),
    inventory: base.inventory.map((held) => (sometimes(deal, 40) ? { ...held, agreements: ['pact'] } : held)),
    recipes: base.recipes.map((recipe) =>
      sometimes(deal, 30) ? { ...recipe, rvcValue: deal(5, 60), currency: 'CNY' } : recipe,
    ),
  }),
  secondAgreement: (base, deal) => ({
    ...base,
    agreements: [
      ...base.agreements,
      { ...agreementOf('accord', deal), members: ['cn', 'us', 'vn'], cumulation: 'bilateral' as const },
    ],
    duties: [...base.duties, ...preferencesOf('accord', deal)],
    offers: base.offers.map((offer) =>
      sometimes(deal, 50) ? { ...offer, agreements: [...offer.agreements, 'accord'] } : offer,
    ),
  }),
  consignmentHubs: (base, deal) => ({
    ...base,
    agreements: [
      ...base.agreements,
      {
        ...agreementOf('compact', deal),
        members: ['cn', 'us'],
        isDirectConsignment: true,
        consignmentHubs: base.sites
          .filter(({ roles }) => roles.includes('hub') && sometimes(deal, 70))
          .map(({ id }) => id),
      },
    ],
    duties: [...base.duties, ...preferencesOf('compact', deal)],
    offers: base.offers.map((offer) => ({ ...offer, agreements: [...offer.agreements, 'compact'] })),
  }),
  noCertificates: (base, deal) => ({
    ...base,
    settings: { ...base.settings, isPreferencePlanned: false },
    agreements: [...base.agreements, agreementOf('paper', deal)],
    duties: [...base.duties, ...preferencesOf('paper', deal)],
    offers: base.offers.map((offer) => ({ ...offer, agreements: [...offer.agreements, 'paper'] })),
  }),
  drawback: (base, deal) => ({
    ...base,
    territories: base.territories.map((territory) => ({ ...territory, drawbackShare: deal(5, 10) / 10 })),
    duties: [
      ...base.duties.map((layer) => ({ ...layer, isDrawbackEligible: sometimes(deal, 70) })),
      {
        id: 'vn_parts',
        kind: 'parts',
        into: ['vn', 'cn'],
        hsPrefixes: ['85'],
        rate: deal(10, 60) / 100,
        amountPerKg: deal(0, 9) / 10,
        isDrawbackEligible: true,
      },
    ],
    offers: base.offers.map((offer) => (sometimes(deal, 30) ? { ...offer, origin: 'us' } : offer)),
  }),
  firstSale: (base, deal) => ({
    ...base,
    territories: base.territories.map((territory) => ({
      ...territory,
      acceptsFirstSale: sometimes(deal, 70),
    })),
    products: base.products.map((product) =>
      sometimes(deal, 70) ? { ...product, firstSaleShare: deal(2, 10) / 10 } : product,
    ),
    duties: [...base.duties, { id: 'us_sales', kind: 'sales', into: 'us', rate: deal(5, 40) / 100 }],
  }),
  deMinimis: (base, deal) => ({
    ...base,
    territories: base.territories.map((territory) =>
      sometimes(deal, 70) ? { ...territory, deMinimisPerEntry: deal(100, 900), currency: 'CNY' } : territory,
    ),
    lanes: base.lanes.map((lane) => (sometimes(deal, 60) ? { ...lane, valuePerEntry: deal(10, 250) } : lane)),
  }),
  quotas: (base, deal) => ({
    ...base,
    duties: [
      ...base.duties,
      { id: 'us_beyond', kind: 'farm', into: 'us', rate: deal(20, 50) / 100 },
      {
        id: 'us_quota',
        kind: 'farm_quota',
        into: 'us',
        hsPrefixes: ['8414'],
        rate: deal(0, 10) / 100,
        stacking: 'replaces',
        ofKinds: ['farm', 'mfn'],
        quota: { quantity: deal(10, 120), unit: oneOf(deal, ['unit', 'kg'] as const) },
        validFrom: sometimes(deal, 40) ? dateAfter('2026-07-01', deal(0, 60)) : null,
        validTo: sometimes(deal, 40) ? dateAfter('2026-07-01', deal(20, 120)) : null,
      },
      {
        id: 'us_quota_vn',
        kind: 'vn_quota',
        into: 'us',
        originCountries: 'vn',
        rate: 0,
        stacking: 'exempts',
        ofKinds: ['farm', 'mfn', 'floor'],
        quota: { quantity: deal(5, 60) },
        needsAgreement: sometimes(deal, 40) ? (base.agreements[0]?.id ?? null) : null,
      },
    ],
  }),
  transshipment: (base, deal) => ({
    ...base,
    duties: [
      ...base.duties,
      {
        id: 'us_transshipped',
        kind: 'evasion',
        into: 'us',
        originCountries: oneOf(deal, ['*', 'cn']),
        rate: deal(10, 60) / 100,
        isForTransshipped: true,
      },
    ],
    recipes: base.recipes.map((recipe) => ({
      ...recipe,
      origin: oneOf(deal, ['confers', 'does not confer'] as const),
    })),
  }),
  borderCarbon: (base, deal) => ({
    ...base,
    products: base.products.map((product) =>
      sometimes(deal, 80) ? { ...product, embeddedCarbonKgPerUnit: deal(1, 90) } : product,
    ),
    duties: [
      ...base.duties,
      {
        id: 'us_carbon',
        kind: 'carbon',
        into: ['us', 'vn'],
        originCountries: sometimes(deal, 50) ? ['cn', 'vn'] : '*',
        amountPerTonneCo2e: deal(20, 400),
        currency: 'CNY',
        isDrawbackEligible: sometimes(deal, 50),
        validFrom: sometimes(deal, 40) ? dateAfter('2026-07-01', deal(0, 60)) : null,
      },
    ],
  }),
  disputedAsPlanned: (base, deal) => disputing(base, deal),
  disputedWorseCase: (base, deal) => {
    const disputed = disputing(base, deal);
    return {
      ...disputed,
      settings: { ...disputed.settings, disputedOrigins: 'worse case' as const },
      demand: base.demand.map((row) =>
        sometimes(deal, 20) ? { ...row, notMadeIn: [oneOf(deal, ['cn', 'vn'])] } : row,
      ),
    };
  },
} satisfies Readonly<Record<string, Feature>>;

/** Recipes whose output customs may hold for another country's, from parts of several. */
function disputing(base: Parameters<Feature>[0], deal: Deal): NetworkInput {
  const wanted = new Set<string>(goodsOf(base).map(({ id }) => id));
  return {
    ...base,
    recipes: base.recipes.map((recipe) => ({
      ...recipe,
      origin: wanted.has(recipe.output) || sometimes(deal, 50) ? ('disputed' as const) : recipe.origin,
      disputedOriginPlannedAs: oneOf(deal, ['confers', 'does not confer'] as const),
    })),
    offers: base.offers.map((offer) =>
      sometimes(deal, 40) ? { ...offer, origin: oneOf(deal, ['vn', 'us']) } : offer,
    ),
  };
}
