import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import type { Assumed } from './explain-duty.ts';
import { setAt } from '../../../scenarios/overrides/write-override.ts';

/**
 * The overrides that put a layer in force where it is only proposed or suspended, at its own rate and from its own day, or
 * at an assumed rate and from an assumed day.
 */
export function putInForce(
  { id, rate, validFrom }: DutyLayer,
  because: string,
  assumed: Assumed = { rate: null, from: null },
): readonly Override[] {
  const set = (field: string, value: string | number): Override => ({
    ...setAt(['duties', id, field], value),
    because,
  });
  return [
    set('status', 'in_force'),
    ...(assumed.rate === null || assumed.rate === rate ? [] : [set('rate', assumed.rate)]),
    ...(assumed.from === null || assumed.from === validFrom ? [] : [set('validFrom', assumed.from)]),
  ];
}

/** Whether a layer counts nothing until somebody puts it in force. */
export function canBePutInForce({ status }: DutyLayer): boolean {
  return status === 'proposed' || status === 'suspended';
}
