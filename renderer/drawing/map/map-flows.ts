import type { Network } from '../../../scenarios/domain/network.ts';
import type { LaneArrival } from '../../../solver/report/lane-arrivals.ts';
import { laneArrivals } from '../../../solver/report/lane-arrivals.ts';
import type { Ledger } from '../../../solver/solution/ledger.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import { dutyBurdens } from './duty-burdens.ts';
import type { MapFlow } from './map-flow.ts';

/** First and last period, by index; `null` for the whole horizon and what is under way at its end. */
export type PeriodRange = readonly [number, number] | null;

export interface FlowChoice {
  periods: PeriodRange;
  /** The one product shown; `null` for all. */
  product: string | null;
}

export const wholePlan: FlowChoice = { periods: null, product: null };

/** Products that some market wants. The others are components. */
export function wantedProducts({ demand }: Network): ReadonlySet<string> {
  return new Set(demand.map(({ product }) => product));
}

const kept = new WeakMap<Plan, readonly LaneArrival[]>();

/** The same rows for the same plan, so that a change of period or product does not spread its flows again. */
function arrivalsOf(network: Network, plan: Plan): readonly LaneArrival[] {
  let arrivals = kept.get(plan);
  if (arrivals === undefined) kept.set(plan, (arrivals = laneArrivals(network, plan)));
  return arrivals;
}

/** What each lane carries of each origin, by the period of arrival. */
export function mapFlows(
  network: Network,
  plan: Plan,
  ledger: Ledger | null,
  { periods, product: chosen }: FlowChoice,
): readonly MapFlow[] {
  const wanted = wantedProducts(network);
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((lane) => [lane.id, lane]));
  const burdens = ledger === null ? null : dutyBurdens(network, plan, ledger);
  const flows = new Map<string, MapFlow>();
  for (const { lane, product, origin, period, quantity } of arrivalsOf(network, plan)) {
    if (chosen !== null && product !== chosen) continue;
    if (periods !== null && (period === null || period < periods[0] || period > periods[1])) continue;
    const isComponent = !wanted.has(product) && chosen === null;
    const id = `${lane} ${origin}${isComponent ? ' components' : ''}`;
    const flow = flows.get(id);
    if (flow === undefined) {
      const { from, to, mode } = lanes.get(lane)!;
      const burden = burdens?.get(`${lane} ${origin}`) ?? null;
      flows.set(id, { id, lane, from, to, mode, origin, volume: quantity, isComponent, burden });
    } else flow.volume += quantity;
  }
  return [...flows.values()];
}
