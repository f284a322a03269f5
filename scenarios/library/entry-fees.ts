import { fee, type Fee } from '../domain/fee.ts';
import rows from './data/fees.json' with { type: 'json' };
import { withSources } from './sourced.ts';

/** Entry fees, ready for a network's `fees`; the value of a typical entry is the network's to state. */
export const entryFees: readonly Fee[] = fee.array().parse(withSources(rows));
