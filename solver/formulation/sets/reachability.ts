import type { Catalogue } from './catalogue.ts';
import { ForwardReach } from './forward-reach.ts';
import type { Reach, Sinks } from './reach.ts';
import { usefulReach } from './useful-reach.ts';

/**
 * Which goods can be where and when, and which of them are of use.
 *
 * Forward from offers and inventory through recipes and lanes: a node exists when its goods can arise, from the
 * first period on in which they can be there. Backward from demand and closing targets: a node, move or stream is
 * kept only in the periods from which its goods can still reach one. All else never becomes a column.
 */
export function reachOf(catalogue: Catalogue, sinks: Sinks): Reach {
  const forward = new ForwardReach(catalogue);
  forward.run();
  return usefulReach(catalogue, forward, sinks);
}
