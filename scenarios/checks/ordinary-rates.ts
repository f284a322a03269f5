import { canCount } from '../trade/duty-candidates.ts';
import { ordinaryKind } from '../trade/ordinary-rate.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import { importsInto } from './imports-into.ts';
import { coversGoods } from './layer-goods.ts';
import * as messages from './trade-messages.ts';

/**
 * Where a network knows duties at all, what enters a customs territory meets an ordinary rate there, be it 0: goods that
 * meet none count as free, which favours whoever imports them. Bonded zones have no rates of their own.
 */
export const ordinaryRates: Check = {
  code: 'ordinary-rate-missing',
  severity: 'note',
  rule: 'What enters a customs territory meets an ordinary rate there, be it 0.',
  *find(index) {
    const { network, selects } = index;
    const ordinary = network.duties
      .filter((layer) => layer.kind === ordinaryKind && canCount(layer))
      .map((layer) => ({ layer, covers: coversGoods(layer) }));
    if (network.duties.length === 0) return;
    const isCarriedInto = importsInto(index);
    for (const { id, bondedIn } of network.territories) {
      if (bondedIn !== null) continue;
      const rates = ordinary.filter(({ layer }) => selects(layer.into, id));
      const without = network.products.filter(
        (product) => isCarriedInto(id, product.id) && !rates.some(({ covers }) => covers(product)),
      );
      const [first] = without;
      if (first !== undefined) {
        yield spot('territories', id, null, messages.ordinaryRateMissing(id, first.id, without.length));
      }
    }
  },
};
