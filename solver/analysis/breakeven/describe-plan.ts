import type { Network } from '../../../scenarios/domain/network.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import { sumBy } from '../../report/sum-by.ts';
import type { Plan } from '../../solution/plan.ts';
import type { BreakEvenPlan, LaneVolume, ServedShare, SourcedShare } from './break-even.ts';

type Described = Pick<BreakEvenPlan, 'served' | 'shortfall' | 'sourced' | 'lanes'>;

/** What a plan does, as the picture of a curve and its sentences need it. Finished goods are what markets want. */
export function describePlan(network: Network, plan: Plan): Described {
  const wanted = new Set<string>(network.demand.map(({ product }) => product));
  return {
    served: servedShares(plan),
    shortfall: plan.shortfalls.reduce((sum, { quantity }) => sum + quantity, 0),
    sourced: sourcedShares(network, plan, wanted),
    lanes: laneVolumes(plan, wanted),
  };
}

function servedShares(plan: Plan): readonly ServedShare[] {
  const rows = sumBy(
    plan.served,
    ({ origin }) => origin,
    ({ origin }): ServedShare => ({ origin, quantity: 0, share: 0 }),
    (row, { quantity }) => {
      row.quantity += quantity;
    },
  );
  const total = rows.reduce((sum, { quantity }) => sum + quantity, 0);
  return rows
    .map((row) => ({ ...row, share: row.quantity / total }))
    .sort((one, other) => other.quantity - one.quantity);
}

function sourcedShares(network: Network, plan: Plan, wanted: ReadonlySet<string>): readonly SourcedShare[] {
  const territoryOf = new Map<string, TerritoryId>(network.sites.map(({ id, territory }) => [id, territory]));
  const recipes = new Map(network.recipes.map((each) => [each.id, each]));
  const offers = new Map(network.offers.map((each) => [each.id, each]));
  const made = plan.production.flatMap(({ recipe: id, quantity }) => {
    const recipe = recipes.get(id);
    return recipe === undefined ? [] : [{ site: recipe.site, product: recipe.output, quantity }];
  });
  const bought = plan.purchases.flatMap(({ offer: id, quantity }) => {
    const offer = offers.get(id);
    return offer === undefined ? [] : [{ site: offer.site, product: offer.product, quantity }];
  });
  const rows = sumBy(
    [...made, ...bought].filter(({ product }) => wanted.has(product)),
    ({ site, product }) => `${product} ${site}`,
    ({ site, product }): SourcedShare => ({
      product,
      site,
      territory: territoryOf.get(site) as TerritoryId,
      quantity: 0,
      shareOfProduct: 0,
    }),
    (row, { quantity }) => {
      row.quantity += quantity;
    },
  );
  const totals = new Map<string, number>();
  for (const { product, quantity } of rows) totals.set(product, (totals.get(product) ?? 0) + quantity);
  const order = new Map<string, number>(network.products.map(({ id }, place) => [id, place]));
  return rows
    .map((row) => ({ ...row, shareOfProduct: row.quantity / (totals.get(row.product) as number) }))
    .sort(
      (one, other) =>
        (order.get(one.product) as number) - (order.get(other.product) as number) ||
        other.quantity - one.quantity,
    );
}

function laneVolumes(plan: Plan, wanted: ReadonlySet<string>): readonly LaneVolume[] {
  return sumBy(
    plan.flows.filter(({ product }) => wanted.has(product)),
    ({ lane, product, origin }) => `${lane} ${product} ${origin}`,
    ({ lane, product, origin }): LaneVolume => ({ lane, product, origin, quantity: 0 }),
    (row, { quantity }) => {
      row.quantity += quantity;
    },
  );
}
