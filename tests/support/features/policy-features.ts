import type { Feature } from './feature.ts';
import { goodsOf, oneOf, plantsOf, sometimes } from './feature.ts';

/** What headquarters may ask for. */
export const policyFeatures = {
  shareCap: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'cap',
        kind: 'share',
        measure: oneOf(deal, ['make', 'serve', 'flow', 'buy'] as const),
        numerator: oneOf(deal, [
          { territories: 'cn' },
          { origins: ['cn'] },
          { sites: plantsOf(base)[0]?.id ?? '*' },
        ]),
        denominator: {},
        maximumShare: deal(2, 9) / 10,
        acrossPeriods: oneOf(deal, ['each', 'total'] as const),
        acrossProducts: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  shareFloor: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'floor',
        kind: 'share',
        measure: oneOf(deal, ['make', 'flow'] as const),
        numerator: oneOf(deal, [
          { territories: 'vn' },
          { sites: plantsOf(base)[0]?.id ?? '*' },
          { modes: ['sea' as const] },
        ]),
        denominator: { products: goodsOf(base).map(({ id }) => id) },
        minimumShare: deal(1, 6) / 10,
        acrossPeriods: oneOf(deal, ['each', 'total'] as const),
        acrossProducts: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  countSites: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'sites',
        kind: 'count',
        what: 'sites',
        filter: { sites: plantsOf(base).map(({ id }) => id), periods: sometimes(deal, 30) ? 'p_1' : '*' },
        minimum: sometimes(deal, 50) ? deal(1, 2) : null,
        maximum: sometimes(deal, 60) ? deal(1, 2) : null,
        acrossPeriods: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  countRecipes: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'recipes',
        kind: 'count',
        what: 'recipes',
        filter: sometimes(deal, 50) ? {} : { products: goodsOf(base)[0]?.id ?? '*' },
        minimum: sometimes(deal, 50) ? deal(1, 3) : null,
        maximum: sometimes(deal, 70) ? deal(1, 3) : null,
        acrossPeriods: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  countSuppliers: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'suppliers',
        kind: 'count',
        what: 'suppliers',
        filter: {},
        minimum: sometimes(deal, 50) ? deal(1, 2) : null,
        maximum: sometimes(deal, 50) ? deal(1, 2) : null,
        acrossPeriods: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  capitalBudget: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'capital',
        kind: 'budget',
        what: 'capital',
        limit: deal(0, 500),
        acrossPeriods: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  carbonBudget: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'carbon',
        kind: 'budget',
        what: 'carbon',
        limit: deal(0, 900),
        acrossPeriods: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  workingCapital: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'tied_up',
        kind: 'budget',
        what: 'workingCapital',
        limit: deal(50, 1500),
        acrossPeriods: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  forbiddenPair: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'never',
        kind: 'pair',
        measure: oneOf(deal, ['make', 'buy', 'flow', 'serve'] as const),
        forbidden: oneOf(deal, [
          { periods: 'p_1', territories: 'cn' },
          { origins: 'vn' },
          { sites: plantsOf(base).at(-1)?.id ?? '*' },
          { modes: ['truck' as const] },
          { sites: base.offers[0]?.site ?? '*', periods: ['p_1', 'p_2'] },
        ]),
      },
    ],
  }),
  soleSourcing: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'sole',
        kind: 'sourcing',
        receivers: sometimes(deal, 50)
          ? '*'
          : base.sites.filter(({ roles }) => roles.includes('market')).map(({ id }) => id),
        maximumSources: 1,
        acrossProducts: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
  dualSourcing: (base, deal) => ({
    ...base,
    policies: [
      ...base.policies,
      {
        id: 'dual',
        kind: 'sourcing',
        receivers: oneOf(
          deal,
          base.sites.filter(({ roles }) => roles.includes('market')),
        ).id,
        products: goodsOf(base)[0]?.id ?? '*',
        minimumSources: sometimes(deal, 70) ? 2 : null,
        maximumSources: 2,
        minimumShareEach: deal(0, 8) / 20,
        acrossProducts: oneOf(deal, ['each', 'total'] as const),
      },
    ],
  }),
} satisfies Readonly<Record<string, Feature>>;
