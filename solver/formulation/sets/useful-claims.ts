import type { AgreementId } from '../../../scenarios/domain/primitives.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Claim } from '../../../scenarios/domain/standing.ts';
import { selectedIds } from '../../../scenarios/domain/selector.ts';
import { canCount } from '../../../scenarios/trade/duty-candidates.ts';
import { hsDigits } from '../../../scenarios/trade/hs-digits.ts';
import type { EarnableClaim } from '../../../scenarios/trade/origin-rules.ts';
import { isByPartner } from '../../../scenarios/trade/standing-on-the-way.ts';
import { append } from './append.ts';
import type { Catalogue } from './catalogue.ts';

/** Claims that can be of use to goods at a place; earning any other would only multiply streams. */
export type ClaimUse = (site: number, product: number, claim: Claim) => boolean;

/**
 * Which claims are of use where. A claim is of use to goods that can be sent on into a member whose law has a layer for
 * it, or used where it counts towards a claim that is. Followed backward from such borders along lanes and recipes.
 * It does not look at dates and origins, so it may keep a claim that helps nothing, and never drops one that does.
 */
export function claimUse(
  catalogue: Catalogue,
  earnable: (recipe: Recipe) => readonly EarnableClaim[],
): ClaimUse {
  const { network, siteIndex, productIndex } = catalogue;
  const sought = new Set<AgreementId>();
  for (const layer of network.duties) {
    if (layer.needsAgreement !== null && canCount(layer)) sought.add(layer.needsAgreement);
  }
  if (sought.size === 0 || !network.settings.isPreferencePlanned) return () => false;

  const useful = new Set<string>();
  const waiting: { site: number; product: number; agreement: AgreementId; partner: string | null }[] = [];
  const mark = (site: number, product: number, agreement: AgreementId, partner: string | null) => {
    const key = keyOf(site, product, agreement, partner);
    if (useful.has(key)) return;
    useful.add(key);
    waiting.push({ site, product, agreement, partner });
  };

  const lanesInto = new Map<number, { from: number; carries: (product: number) => boolean }[]>();
  for (const lane of network.lanes) {
    append(lanesInto, siteIndex.of(lane.to), {
      from: siteIndex.of(lane.from),
      carries: catalogue.carries(lane),
    });
  }
  const recipesOf = new Map<string, Recipe[]>();
  for (const recipe of network.recipes) {
    append(recipesOf, `${siteIndex.of(recipe.site)} ${productIndex.of(recipe.output)}`, recipe);
  }

  eachBorder(catalogue, sought, mark);
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const { site, product, agreement, partner } = here;
    for (const { from, carries } of lanesInto.get(site) ?? []) {
      if (carries(product)) mark(from, product, agreement, partner);
    }
    for (const recipe of recipesOf.get(`${site} ${product}`) ?? []) {
      const counts = earnable(recipe).some(({ claim }) => claim.agreement === agreement);
      const partners = new Set(
        earnable(recipe).flatMap(({ claim, agreement: law }) =>
          claim.agreement !== agreement ? [] : claim.partner === null ? [null] : law.members,
        ),
      );
      for (const input of recipe.inputs) {
        const place = productIndex.of(input.product);
        // Passed on by work that confers no origin, or counted towards the output's own claim.
        mark(site, place, agreement, partner);
        if (counts) for (const each of partners) mark(site, place, agreement, each);
      }
    }
  }
  return (site, product, { agreement, partner }) => useful.has(keyOf(site, product, agreement, partner));
}

/** Calls back for each site, product and claim that a lane takes over the border of a member whose law has a layer for it. */
function eachBorder(
  catalogue: Catalogue,
  sought: ReadonlySet<AgreementId>,
  mark: (site: number, product: number, agreement: AgreementId, partner: string | null) => void,
): void {
  const { network, siteIndex, members, originOfSite } = catalogue;
  const layers = network.duties
    .filter(({ needsAgreement }) => needsAgreement !== null && sought.has(needsAgreement))
    .map((layer) => ({
      agreement: layer.needsAgreement as AgreementId,
      into: selectedIds(layer.into, members),
      prefixes: layer.hsPrefixes.map(hsDigits),
    }));
  const agreementById = new Map(network.agreements.map((each) => [each.id, each]));
  const codes = network.products.map(({ hsCode }) => hsDigits(hsCode ?? ''));
  for (const lane of network.lanes) {
    const from = siteIndex.of(lane.from);
    const to = siteIndex.of(lane.to);
    const territory = network.sites[to]?.territory ?? '';
    if (network.sites[from]?.territory === territory) continue;
    const importer = network.territories[originOfSite[to] as number]?.id;
    const carries = catalogue.carries(lane);
    for (const { agreement, into, prefixes } of layers) {
      const law = agreementById.get(agreement);
      if (law === undefined || importer === undefined || !law.members.includes(importer)) continue;
      if (into !== null && !into.has(territory)) continue;
      const partner = isByPartner(law) ? importer : null;
      codes.forEach((code, product) => {
        const isCovered = prefixes.length === 0 || prefixes.some((prefix) => code.startsWith(prefix));
        if (isCovered && carries(product)) mark(from, product, agreement, partner);
      });
    }
  }
}

function keyOf(site: number, product: number, agreement: AgreementId, partner: string | null): string {
  return `${site} ${product} ${agreement}>${partner ?? ''}`;
}
