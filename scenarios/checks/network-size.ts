import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A network stays within the size that can be planned. */
export const networkSize: Check = {
  code: 'network-too-large',
  severity: 'error',
  rule: 'A network stays within the size that can be planned.',
  *find({ network }) {
    for (const [name, limit] of Object.entries(planningLimits)) {
      const count = network[name as keyof typeof planningLimits].length;
      if (count > limit) {
        yield spot(name as keyof typeof planningLimits, null, null, messages.tooMany(name, count, limit));
      }
    }
  },
};

/** Above what has ever been solved; the columns of the model grow with lanes × products × periods. */
export const planningLimits = {
  sites: 20_000,
  products: 20_000,
  lanes: 500_000,
  recipes: 200_000,
  offers: 200_000,
  demand: 1_000_000,
  duties: 50_000,
  policies: 5_000,
} as const;
