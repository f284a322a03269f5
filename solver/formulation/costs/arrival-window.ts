import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';

/** The days over which what is dispatched on a lane in a period arrives: [start + L, end + L). */
export function arrivalWindow(
  sets: PlanningSets,
  lane: Lane,
  period: number,
): readonly [from: number, to: number] {
  const { horizon } = sets.catalogue;
  const from = (horizon.starts[period] ?? 0) + sets.catalogue.laneDays(lane);
  return [from, from + (horizon.days[period] ?? 0)];
}

/** Whether a lane crosses from one customs territory into another; the territory entered, or `null`. */
export function territoryEntered(sets: PlanningSets, lane: Lane) {
  const { network, catalogue } = sets;
  const from = network.sites[catalogue.siteIndex.get(lane.from) as number]?.territory;
  const into = network.sites[catalogue.siteIndex.get(lane.to) as number]?.territory;
  return from === into ? null : network.territories[catalogue.territoryIndex.get(into ?? '') as number];
}
