import { dutyLayer, type DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { z } from 'zod';

/** A duty layer into `us` on everything, with the stated fields instead. */
export function aDuty(id: string, fields: Partial<z.input<typeof dutyLayer>> = {}): DutyLayer {
  return dutyLayer.parse({ id, kind: 'mfn', into: 'us', ...fields });
}
