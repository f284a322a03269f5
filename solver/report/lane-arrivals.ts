import type { LaneId, ProductId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { horizonOf } from '../formulation/sets/horizon.ts';
import type { Plan } from '../solution/plan.ts';
import { sumBy } from './sum-by.ts';

/** Units of one product and customs origin that arrive by a lane in one period. */
export interface LaneArrival {
  lane: LaneId;
  product: ProductId;
  origin: TerritoryId;
  /** Index of the period of arrival; `null` for what is still under way when the horizon ends. */
  period: number | null;
  quantity: number;
}

/** What each lane brings in each period: dispatches spread over the periods in which the model has them arrive. */
export function laneArrivals(network: Network, plan: Plan): readonly LaneArrival[] {
  const horizon = horizonOf(network.settings.periods);
  const periodIndex = new Map(horizon.ids.map((id, index) => [id, index]));
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((each) => [each.id, each]));
  const parts = plan.flows.flatMap(({ lane, product, origin, period, quantity }): LaneArrival[] => {
    const { transitDays, dwellDays } = lanes.get(lane)!;
    const start = periodIndex.get(period)!;
    const arrivals = horizon.arrivals(transitDays + dwellDays);
    const under = arrivals.beyond[start]!;
    const parts = arrivals.shares[start]!.map(({ period, share }): LaneArrival => ({
      lane,
      product,
      origin,
      period,
      quantity: quantity * share,
    }));
    return under > 0
      ? [...parts, { lane, product, origin, period: null, quantity: quantity * under }]
      : parts;
  });
  return sumBy(
    parts,
    ({ lane, product, origin, period }) => `${lane} ${product} ${origin} ${period}`,
    ({ lane, product, origin, period }): LaneArrival => ({ lane, product, origin, period, quantity: 0 }),
    (row, { quantity }) => {
      row.quantity += quantity;
    },
  );
}
