import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { setAt } from '../../../scenarios/overrides/write-override.ts';

/** The override that puts a layer in force where it is only proposed or suspended. */
export function putInForce(layer: DutyLayer, because: string): readonly Override[] {
  return [{ ...setAt(['duties', layer.id, 'status'], 'in_force'), because }];
}

/** Whether a layer counts nothing until somebody puts it in force. */
export function canBePutInForce({ status }: DutyLayer): boolean {
  return status === 'proposed' || status === 'suspended';
}
