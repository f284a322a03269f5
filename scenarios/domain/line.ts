import type { z } from 'zod';
import {
  count,
  expansionId,
  lineId,
  name,
  nonNegative,
  positive,
  record,
  recordCurrency,
  siteId,
} from './primitives.ts';

/** More hours for money. Each unit taken adds `hoursPerPeriod` from `leadPeriods` after the decision on. */
export const expansion = record({
  id: expansionId,
  name: name.nullable().default(null),
  hoursPerPeriod: positive,
  cost: nonNegative,
  leadPeriods: count.default(0),
  /** How often the option may be taken over the horizon. */
  maximumCount: count.default(1),
});
export type Expansion = z.infer<typeof expansion>;

/** A capacity of a plant, in hours. */
export const line = record({
  id: lineId,
  name: name.nullable().default(null),
  site: siteId,
  hoursPerPeriod: nonNegative,
  overtimeMaximumHoursPerPeriod: nonNegative.default(0),
  overtimeCostPerHour: nonNegative.default(0),
  expansions: expansion.array().default([]),
  currency: recordCurrency,
});
export type Line = z.infer<typeof line>;
