import { agreement, type Agreement } from '../domain/agreement.ts';
import rows from './data/agreements.json' with { type: 'json' };
import { withSources } from './sourced.ts';

/**
 * Trade agreements and unilateral schemes in outline, ready for a network's `agreements`.
 * Rules are general ones: product-specific rules differ, and most entries are unverified.
 */
export const agreements: readonly Agreement[] = agreement.array().parse(withSources(rows));
