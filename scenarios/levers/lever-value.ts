import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Network } from '../domain/network.ts';
import type { DutyLayerId } from '../domain/primitives.ts';
import type { Lever } from './lever.ts';

/** Present value of a lever: 1 for a factor; for a duty its rate, 0 where no rate is known or the layer is not in force. */
export function leverValue(network: Network, lever: Lever): number {
  if (lever.kind !== 'duty') return 1;
  const layer = layerOf(network, lever.layer);
  return isDormant(layer) ? 0 : (layer.rate ?? 0);
}

/** Whether a layer counts in no plan as it stands. */
export function isDormant({ status }: DutyLayer): boolean {
  return status === 'proposed' || status === 'suspended';
}

export function layerOf(network: Network, id: DutyLayerId): DutyLayer {
  const layer = network.duties.find((each) => each.id === id);
  if (layer === undefined) throw new Error(`The network has no duty layer ${id}.`);
  return layer;
}
