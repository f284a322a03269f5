import { lane, type Lane, type Mode } from '../../../../scenarios/domain/lane.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { greatCircleKm } from '../../../../scenarios/checks/great-circle-km.ts';
import { freeId } from '../../../store/free-id.ts';

type Site = Network['sites'][number];

/** Roads are about a fifth longer than the great circle, sea ways about half. */
const detour: Readonly<Partial<Record<Mode, number>>> = { truck: 1.2, sea: 1.5 };

/** The mode by which a lane is drawn: the road between places so near that a lorry does it in a day or two, else the sea. */
export function drawnMode(from: Site, to: Site): Mode {
  return greatCircleKm(from, to) < 1000 ? 'truck' : 'sea';
}

/** A lane as it is drawn on the map: its distance is estimated, its cost and days are still to be stated. */
export function newLane(from: Site, to: Site, { lanes }: Pick<Network, 'lanes'>): Lane {
  const mode = drawnMode(from, to);
  const taken = new Set<string>(lanes.map(({ id }) => id));
  const distanceKm = Math.round((greatCircleKm(from, to) * (detour[mode] ?? 1)) / 10) * 10;
  return lane.parse({
    id: freeId(`${from.id} ${to.id} ${mode}`, 'lane', taken),
    from: from.id,
    to: to.id,
    mode,
    distanceKm,
  });
}

/** A lane that moves the same way already; `null` where there is none. */
export function sameLane(from: Site, to: Site, { lanes }: Pick<Network, 'lanes'>): Lane | null {
  const mode = drawnMode(from, to);
  return lanes.find((lane) => lane.from === from.id && lane.to === to.id && lane.mode === mode) ?? null;
}
