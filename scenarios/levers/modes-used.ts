import { mode, type Mode } from '../domain/lane.ts';
import type { Network } from '../domain/network.ts';

/** The modes by which some lane goes, in the order in which they are listed everywhere. */
export function modesUsed({ lanes }: Pick<Network, 'lanes'>): readonly Mode[] {
  const used = new Set(lanes.map((lane) => lane.mode));
  return mode.options.filter((each) => used.has(each));
}
