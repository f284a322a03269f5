import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A layer that replaces, tops up or exempts says which kinds. */
export const stackingKinds: Check = {
  code: 'stacking-of-no-kinds',
  severity: 'error',
  rule: 'A layer that replaces, tops up or exempts says which kinds.',
  *find({ network }) {
    for (const layer of network.duties) {
      if (layer.stacking !== 'adds' && layer.ofKinds.length === 0) {
        yield spot('duties', layer.id, 'ofKinds', messages.stackingOfNoKinds(layer));
      }
    }
  },
};
