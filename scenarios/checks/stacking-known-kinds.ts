import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** The kinds that a layer acts on are kinds of some layer. */
export const stackingKnownKinds: Check = {
  code: 'stacking-of-unknown-kind',
  severity: 'note',
  rule: 'The kinds that a layer acts on are kinds of some layer.',
  *find({ network }) {
    const kinds = new Set<string>(network.duties.map((layer) => layer.kind));
    for (const layer of network.duties) {
      for (const [n, kind] of layer.ofKinds.entries()) {
        if (!kinds.has(kind)) {
          yield spot('duties', layer.id, `ofKinds/${n}`, messages.stackingOfUnknownKind(layer, kind));
        }
      }
    }
  },
};
