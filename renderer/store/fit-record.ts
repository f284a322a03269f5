import type { z } from 'zod';
import type { Collection } from '../../scenarios/domain/network.ts';
import { settings } from '../../scenarios/domain/settings.ts';
import { misfit } from '../../scenarios/overrides/misfit.ts';
import { recordSchemas } from '../../scenarios/overrides/record-schema.ts';

export type Fit<Value> = { value: Value; problem: null } | { value: null; problem: string };

/** The record as its schema takes it, defaults filled in; or the rule that it breaks, in words. */
export function fitRecord<Value>(collection: Collection | 'settings', record: Value): Fit<Value> {
  const schema: z.ZodType = collection === 'settings' ? settings : recordSchemas[collection];
  const fit = schema.safeParse(record);
  if (fit.success) return { value: fit.data as Value, problem: null };
  return { value: null, problem: misfit(fit.error, record).trouble };
}
