import { canCount } from '../trade/duty-candidates.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import { importsInto } from './imports-into.ts';
import { coversGoods } from './layer-goods.ts';
import * as messages from './trade-messages.ts';

/** A product that meets a carbon charge states its embedded carbon. */
export const embeddedCarbon: Check = {
  code: 'embedded-carbon-unknown',
  severity: 'warning',
  rule: 'A product that meets a carbon charge states its embedded carbon.',
  *find(index) {
    const charging = index.network.duties
      .filter((layer) => layer.amountPerTonneCo2e > 0 && canCount(layer))
      .map((layer) => ({ layer, covers: coversGoods(layer) }));
    if (charging.length === 0) return;
    const isCarriedInto = importsInto(index);
    for (const product of index.network.products) {
      if (product.embeddedCarbonKgPerUnit !== null) continue;
      const met = charging.find(
        ({ layer, covers }) => covers(product) && isCarriedInto(layer.into, product.id),
      );
      if (met === undefined) continue;
      yield spot(
        'products',
        product.id,
        'embeddedCarbonKgPerUnit',
        messages.embeddedCarbonUnknown(product.id, met.layer),
      );
    }
  },
};
