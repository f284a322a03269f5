import type { Product } from '../domain/product.ts';
import { canCount } from '../trade/duty-candidates.ts';
import { hsDigits } from '../trade/hs-digits.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import { coversGoods } from './layer-goods.ts';
import * as messages from './trade-messages.ts';

/** An agreement has a rule of origin for what its members make and its layers cover. */
export const agreementRules: Check = {
  code: 'agreement-rules-match-nothing',
  severity: 'note',
  rule: 'An agreement has a rule of origin for what its members make and its layers cover.',
  *find({ network, siteById, recipesByOutput, rootOf }) {
    for (const agreement of network.agreements) {
      const isMadeInside = ({ id }: Product) =>
        (recipesByOutput.get(id) ?? []).some((recipe) => {
          const plant = siteById.get(recipe.site);
          return plant !== undefined && agreement.members.includes(rootOf(plant.territory));
        });
      const layers = network.duties.filter(
        (layer) => layer.needsAgreement === agreement.id && canCount(layer),
      );
      const covered = layers.flatMap((layer) =>
        network.products
          .filter(coversGoods(layer))
          .filter(isMadeInside)
          .map((product) => ({ layer, product })),
      );
      const prefixes = agreement.rules.map(({ hsPrefix }) => hsDigits(hsPrefix));
      const hasRule = ({ product: { hsCode } }: (typeof covered)[number]) =>
        prefixes.some((prefix) => hsDigits(hsCode ?? '').startsWith(prefix));
      const [first] = covered;
      if (first === undefined || covered.some(hasRule)) continue;
      const products = new Set(covered.map(({ product }) => product.id));
      yield spot(
        'agreements',
        agreement.id,
        'rules',
        messages.agreementRulesMatchNothing(agreement.id, first.layer, first.product.id, products.size - 1),
      );
    }
  },
};
