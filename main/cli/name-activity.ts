import type { Network } from '../../scenarios/domain/network.ts';
import type { Activity } from '../../solver/analysis/why/why-subject.ts';
import { nameIn } from './name-in.ts';

/** What an activity is called: `Hanoi`, `Dongguan → US West by sea`, each `for Toaster` where it is of one product. */
export function nameActivity(network: Network, activity: Activity): string {
  const of = activity.product === null ? '' : ` for ${nameIn(network.products, activity.product)}`;
  return `${activity.kind === 'lane' ? nameLane(network, activity.lane) : nameIn(network.sites, activity.site)}${of}`;
}

/** A lane by its ends and its mode. */
export function nameLane(network: Network, id: string): string {
  const lane = network.lanes.find((each) => each.id === id);
  if (lane === undefined) return id;
  return `${nameIn(network.sites, lane.from)} → ${nameIn(network.sites, lane.to)} by ${lane.mode}`;
}
