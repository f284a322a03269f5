import type { Name } from '../domain/primitives.ts';
import type { PlannerDocument } from '../schema/document.ts';
import type { Draw } from './draw.ts';
import { maskDocument, type MaskedDocument } from './mask-document.ts';
import type { MaskKind } from './mask.ts';

/** One cost of a file. */
interface Cost {
  readonly what: 'supplierPrice' | 'labour';
  readonly was: number;
  readonly currency: string;
}

/** What a reader will find in the place of some of what stands in a file. */
export interface MaskPreview {
  readonly names: readonly { readonly was: Name; readonly becomes: Name }[];
  readonly costs: readonly (Cost & { readonly becomes: number })[];
  /** Overrides that cannot be masked and stay behind, by the id of their scenario. */
  readonly leftOut: MaskedDocument['leftOut'];
}

/** A few names and costs of a document beside what they become, of whatever kinds it has. */
export function previewMask(document: PlannerDocument, kind: MaskKind, draw: Draw): MaskPreview {
  const masked = maskDocument(document, kind, draw);
  const [before, after] = [namesIn(document), namesIn(masked.document)];
  const [costs, masks] = [costsIn(document), costsIn(masked.document)];
  return {
    names: before.map((was, n) => ({ was, becomes: after[n]! })),
    costs: costs.map((cost, n) => ({ ...cost, becomes: masks[n]!.was })),
    leftOut: masked.leftOut,
  };
}

// Masks keep the order of every list, so that the first of one is the first of the other.

/** The title, the first site of each role, the first product and the first scenario. */
function namesIn({ network, scenarios }: PlannerDocument): readonly Name[] {
  const sites = (['plant', 'market'] as const).flatMap(
    (role) => network.sites.find(({ roles: [first] }) => first === role)?.name ?? [],
  );
  const product = network.products[0]?.name ?? [];
  return [network.settings.title, ...sites, product, scenarios[0]?.name ?? []].flat();
}

/** The first price of a supplier and labour of a recipe. */
function costsIn({ network }: PlannerDocument): readonly Cost[] {
  const { baseCurrency } = network.settings;
  const [offer] = network.offers;
  const [recipe] = network.recipes;
  const found = [
    { what: 'supplierPrice', was: offer?.tiers[0]?.unitCost, currency: offer?.currency },
    { what: 'labour', was: recipe?.labourPerUnit, currency: recipe?.currency },
  ] as const;
  return found.flatMap(({ what, was, currency }) =>
    was === undefined || was === 0 ? [] : [{ what, was, currency: currency ?? baseCurrency }],
  );
}
