import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { AgreementId, TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import { groupMembers, selects, type GroupMembers } from '../../../scenarios/domain/selector.ts';
import { readStanding } from '../../../scenarios/domain/standing.ts';
import type { FlowLine, Plan } from '../../../solver/solution/plan.ts';

/** Goods of one product, origin and standing on a lane. */
export interface CarriedGoods {
  readonly lane: Lane;
  readonly product: Product;
  /** `null`: no plan tells. */
  readonly origin: TerritoryId | null;
  readonly agreements: readonly AgreementId[];
  /** At the plan's pace; `null` without a plan. */
  readonly unitsPerYear: number | null;
}

const daysPerYear = 365;

/** What a lane carries, most first: by the plan; without one, or where it carries nothing, every product that it may carry. */
export function carriedOver(network: Network, plan: Plan | null, lane: Lane): readonly CarriedGoods[] {
  const flows = plan?.flows.filter((flow) => flow.lane === lane.id) ?? [];
  const planned = byGoods(network, flows, new Map([[lane.id, lane]]));
  if (planned.length > 0) return planned;
  return mayCarry(network, groupMembers(network.groups), lane, plan === null ? null : 0);
}

/** The goods that a network moves over its borders, most first; without a plan, those that its lanes may carry. */
export function carriedOverBorders(network: Network, plan: Plan | null): readonly CarriedGoods[] {
  const territoryOf = new Map<string, string>(network.sites.map(({ id, territory }) => [id, territory]));
  const lanes = network.lanes.filter(({ from, to }) => territoryOf.get(from) !== territoryOf.get(to));
  if (plan === null) {
    const members = groupMembers(network.groups);
    return lanes.flatMap((lane) => mayCarry(network, members, lane, null));
  }
  return byGoods(network, plan.flows, new Map(lanes.map((lane) => [lane.id, lane])));
}

function byGoods(
  network: Network,
  flows: readonly FlowLine[],
  lanes: ReadonlyMap<string, Lane>,
): readonly CarriedGoods[] {
  const days = network.settings.periods.reduce((sum, period) => sum + period.days, 0);
  const products = new Map<string, Product>(network.products.map((each) => [each.id, each]));
  const sums = new Map<string, { flow: FlowLine; units: number }>();
  for (const flow of flows) {
    if (!lanes.has(flow.lane)) continue;
    const key = [flow.lane, flow.product, flow.origin, flow.standing ?? ''].join(' ');
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { flow, units: flow.quantity });
    else known.units += flow.quantity;
  }
  return [...sums.values()]
    .sort((one, other) => other.units - one.units)
    .flatMap(({ flow, units }) => {
      const [lane, product] = [lanes.get(flow.lane), products.get(flow.product)];
      if (lane === undefined || product === undefined) return [];
      const claims = readStanding(flow.standing)?.claims ?? [];
      return [
        {
          lane,
          product,
          origin: flow.origin,
          agreements: [...new Set(claims.map(({ agreement }) => agreement))],
          unitsPerYear: (units * daysPerYear) / days,
        },
      ];
    });
}

function mayCarry(
  network: Network,
  members: GroupMembers,
  lane: Lane,
  unitsPerYear: number | null,
): readonly CarriedGoods[] {
  const isCarried = selects(lane.products, members);
  return network.products
    .filter(({ id }) => isCarried(id))
    .map((product) => ({ lane, product, origin: null, agreements: [], unitsPerYear }));
}
