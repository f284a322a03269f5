import type { Mode } from '../../../scenarios/domain/lane.ts';
import { leastUnits } from '../../plan/least-units.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';

/** Finished units that one lane carries of one origin over the horizon. */
export interface LaneVolume {
  readonly lane: string;
  readonly from: string;
  readonly to: string;
  readonly mode: Mode;
  readonly origin: string;
  quantity: number;
}

/** What each lane carries of goods that markets want, most first. */
export function laneVolumes({ network, plan }: Pick<PlanAnswer, 'network' | 'plan'>): readonly LaneVolume[] {
  const wanted = new Set<string>(network.demand.map(({ product }) => product));
  const lanes = new Map<string, (typeof network.lanes)[number]>(network.lanes.map((lane) => [lane.id, lane]));
  const volumes = new Map<string, LaneVolume>();
  for (const { lane: id, product, origin, quantity } of plan.flows) {
    if (!wanted.has(product)) continue;
    const key = `${id} ${origin}`;
    const { from, to, mode } = lanes.get(id)!;
    const volume = volumes.get(key) ?? { lane: id, from, to, mode, origin, quantity: 0 };
    volumes.set(key, volume);
    volume.quantity += quantity;
  }
  return [...volumes.values()]
    .filter(({ quantity }) => quantity >= leastUnits)
    .sort((one, other) => other.quantity - one.quantity);
}
