import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { setAt } from '../../../scenarios/overrides/write-override.ts';

/** The overrides that put a layer in force where it is only proposed or suspended, at its own rate or an assumed one. */
export function putInForce(
  { id, rate }: DutyLayer,
  because: string,
  assumed: number | null = null,
): readonly Override[] {
  const status = { ...setAt(['duties', id, 'status'], 'in_force'), because };
  if (assumed === null || assumed === rate) return [status];
  return [status, { ...setAt(['duties', id, 'rate'], assumed), because }];
}

/** Whether a layer counts nothing until somebody puts it in force. */
export function canBePutInForce({ status }: DutyLayer): boolean {
  return status === 'proposed' || status === 'suspended';
}
