import { groupedBy } from '../../../../scenarios/checks/network-index.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { PurchaseOffer } from '../../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import type { CostRange, UnitCosts } from './unit-costs.ts';

/** One row of the tree; its children are made when it is first opened. */
export type BillRow = BillNode & {
  /** The way from the root, unique in the tree. */
  readonly key: string;
  readonly cost: CostRange | null;
  readonly hasChildren: boolean;
};

type BillNode =
  /** A finished good. Below it what makes or sells it. */
  | { readonly kind: 'product'; readonly product: string }
  /** One way to make the product above. Below it its inputs. */
  | { readonly kind: 'recipe'; readonly recipe: Recipe }
  /** One way to buy it. */
  | { readonly kind: 'offer'; readonly offer: PurchaseOffer }
  /** An input of the recipe above, `index` its place in the recipe. Below it what makes or sells it. */
  | {
      readonly kind: 'input';
      readonly recipe: Recipe;
      readonly index: number;
      readonly product: string;
      /** It already stands above itself: the tree ends here, and a finding tells of the loop. */
      readonly isLoop: boolean;
    };

export interface BillTree {
  readonly roots: readonly BillRow[];
  readonly childrenOf: (row: BillRow) => readonly BillRow[];
}

/**
 * The bills of materials of a network as a tree: product, then the ways to make or buy it, then the inputs of each.
 * Roots are the products that are made and go into nothing else, and those of loops, which nothing would lead to.
 */
export function billTree(network: Pick<Network, 'recipes' | 'offers'>, costs: UnitCosts): BillTree {
  const recipesOf = groupedBy(network.recipes, ({ output }) => String(output));
  const offersOf = groupedBy(network.offers, ({ product }) => String(product));
  const used = new Set(network.recipes.flatMap(({ inputs }) => inputs.map(({ product }) => String(product))));
  const tops = [...recipesOf.keys()].filter((product) => !used.has(product));
  const reached = new Set(tops);
  for (const product of reached) {
    for (const { inputs } of recipesOf.get(product) ?? []) {
      for (const input of inputs) reached.add(input.product);
    }
  }
  const unreached = [...recipesOf.keys()].filter((product) => !reached.has(product));
  const hasSources = (product: string) => recipesOf.has(product) || offersOf.has(product);

  const sources = (product: string, key: string): readonly BillRow[] => [
    ...(recipesOf.get(product) ?? []).map((recipe): BillRow => ({
      kind: 'recipe',
      recipe,
      key: `${key}/${recipe.id}`,
      cost: costs.ofRecipe(recipe),
      hasChildren: recipe.inputs.length > 0,
    })),
    ...(offersOf.get(product) ?? []).map((offer): BillRow => ({
      kind: 'offer',
      offer,
      key: `${key}/${offer.id}`,
      cost: costs.ofOffer(offer),
      hasChildren: false,
    })),
  ];
  // In a key products and recipes take turns, so that the way back is read from the key itself.
  const isAbove = (product: string, key: string) =>
    key.split('/').some((id, n) => n % 2 === 0 && id === product);
  return {
    roots: [...tops, ...unreached].map((product) => ({
      kind: 'product',
      product,
      key: product,
      cost: costs.ofProduct(product),
      hasChildren: hasSources(product),
    })),
    childrenOf: (row) => {
      switch (row.kind) {
        case 'product':
          return sources(row.product, row.key);
        case 'input':
          return row.isLoop ? [] : sources(row.product, row.key);
        case 'offer':
          return [];
        case 'recipe':
          return row.recipe.inputs.map((input, index): BillRow => {
            const isLoop = isAbove(input.product, row.key);
            return {
              kind: 'input',
              recipe: row.recipe,
              index,
              product: input.product,
              isLoop,
              key: `${row.key}/${input.product}`,
              cost: costs.ofProduct(input.product),
              hasChildren: !isLoop && hasSources(input.product),
            };
          });
      }
    },
  };
}
