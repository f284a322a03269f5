import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import type { Territory } from '../../../scenarios/domain/territory.ts';
import type { PlanningSets } from './planning-sets.ts';

/** The days over which what is dispatched on a lane in a period arrives: [start + L, end + L). */
export function arrivalWindow(
  { catalogue }: Pick<PlanningSets, 'catalogue'>,
  lane: Lane,
  period: number,
): readonly [from: number, to: number] {
  const { horizon } = catalogue;
  const from = (horizon.starts[period] ?? 0) + catalogue.laneDays(lane);
  return [from, from + (horizon.days[period] ?? 0)];
}

/** The customs territory that a lane enters from another; `null` where it stays inside one. */
export function territoryEntered(
  { catalogue }: Pick<PlanningSets, 'catalogue'>,
  lane: Lane,
): Territory | null {
  const { network } = catalogue;
  const territoryOf = (site: string) => (network.sites[catalogue.siteIndex.of(site)] as Site).territory;
  const into = territoryOf(lane.to);
  if (territoryOf(lane.from) === into) return null;
  return network.territories[catalogue.territoryIndex.of(into)] as Territory;
}
