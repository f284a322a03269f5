import type { Network } from '../../scenarios/domain/network.ts';
import type { Activity } from '../../solver/analysis/why/why-subject.ts';
import { nameIn } from './name-in.ts';

/** What an activity is called: `Hanoi`, `Dongguan → US West by sea`, with `Toaster from` or `Toaster on` before it where it is of one product. */
export function nameActivity(network: Network, activity: Activity): string {
  const { kind, product } = activity;
  const of =
    product === null ? '' : `${nameIn(network.products, product)} ${kind === 'lane' ? 'on' : 'from'} `;
  return `${of}${kind === 'lane' ? nameLane(network, activity.lane) : nameIn(network.sites, activity.site)}`;
}

/** A lane by its ends and its mode. */
export function nameLane(network: Network, id: string): string {
  const lane = network.lanes.find((each) => each.id === id);
  if (lane === undefined) return id;
  return `${nameIn(network.sites, lane.from)} → ${nameIn(network.sites, lane.to)} by ${lane.mode}`;
}
