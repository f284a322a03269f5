import type { Lane } from '../domain/lane.ts';
import type { NetworkIndex } from './network-index.ts';

/** A lane and the territory that it enters from another. */
export interface EnteringLane {
  readonly lane: Lane;
  readonly into: string;
}

/** Lanes whose ends lie in different territories. */
export function enteringLanes({ network, siteById }: NetworkIndex): readonly EnteringLane[] {
  return network.lanes.flatMap((lane) => {
    const from = siteById.get(lane.from)?.territory;
    const into = siteById.get(lane.to)?.territory;
    return from === undefined || into === undefined || from === into ? [] : [{ lane, into }];
  });
}
