import type { Agreement } from '../domain/agreement.ts';
import { toBase } from '../domain/money.ts';
import type { Network } from '../domain/network.ts';
import { originTerritory } from '../domain/origin.ts';
import type { ProductId, SiteId, TerritoryId } from '../domain/primitives.ts';
import type { Recipe } from '../domain/recipe.ts';
import type { Claim, Standing } from '../domain/standing.ts';
import { declaredValue } from './declared-value.ts';
import { hsDigits } from './hs-digits.ts';
import { claimsUnder } from './standing-on-the-way.ts';

/** One way to earn a claim. */
export type OriginCriterion =
  /** The data decide: whatever materials are used. */
  | { readonly kind: 'always' }
  /** Change of heading, or wholly obtained: these inputs, by place, must originate. */
  | { readonly kind: 'originating'; readonly rule: 'cth' | 'wholly'; readonly inputs: readonly number[] }
  /**
   * Regional value content: what does not originate is worth at most `mostForeignPerUnit` in each good unit made;
   * `valuePerInput` is the value of one unit of each input. Base currency.
   */
  | {
      readonly kind: 'value';
      readonly mostForeignPerUnit: number;
      readonly valuePerInput: readonly number[];
    };

/** A claim that a recipe's output may earn, and the ways to it; one is enough. */
export interface EarnableClaim {
  readonly claim: Claim;
  readonly agreement: Agreement;
  /** `always` stands alone, because it asks for nothing. */
  readonly criteria: readonly OriginCriterion[];
}

/**
 * The claims that recipes can earn at their plants, read from the rules of origin of the agreements that the plant's
 * country is a member of. Of an agreement's rules those with the longest matching HS prefix count, each by itself.
 */
export function earnableClaims(network: Network): (recipe: Recipe) => readonly EarnableClaim[] {
  const rootOf = originTerritory(network);
  const territoryOf = new Map(network.sites.map((site) => [site.id, site.territory]));
  const productById = new Map(network.products.map((product) => [product.id, product]));
  const inBase = toBase(network);
  const digitsOf = (product: ProductId) => hsDigits(productById.get(product)?.hsCode ?? '');
  const valueAt = (id: ProductId, site: SiteId) => {
    const product = productById.get(id);
    return product === undefined ? 0 : declaredValue(inBase, product, site);
  };

  const criteriaOf = (recipe: Recipe, agreement: Agreement): readonly OriginCriterion[] => {
    const output = digitsOf(recipe.output);
    const matching = agreement.rules.filter(({ hsPrefix }) => output.startsWith(hsDigits(hsPrefix)));
    const longest = Math.max(...matching.map(({ hsPrefix }) => hsDigits(hsPrefix).length));
    const found = matching
      .filter(({ hsPrefix }) => hsDigits(hsPrefix).length === longest)
      .map((rule): OriginCriterion => {
        switch (rule.kind) {
          case 'none':
            return { kind: 'always' };
          case 'cth':
          case 'wholly': {
            const isAsked = (input: ProductId) =>
              rule.kind === 'wholly' || isOfHeading(digitsOf(input), output);
            const inputs = recipe.inputs.flatMap((input, place) => (isAsked(input.product) ? [place] : []));
            return inputs.length === 0
              ? { kind: 'always' }
              : { kind: 'originating', rule: rule.kind, inputs };
          }
          case 'rvc': {
            const value =
              recipe.rvcValue === null
                ? valueAt(recipe.output, recipe.site)
                : inBase(recipe.rvcValue, recipe.currency);
            const mostForeignPerUnit = (1 - (rule.threshold ?? 0)) * value;
            const valuePerInput = recipe.inputs.map((input) => valueAt(input.product, recipe.site));
            const all = recipe.inputs.reduce(
              (sum, input, place) => sum + (valuePerInput[place]! * input.quantityPer) / recipe.yield,
              0,
            );
            return all <= mostForeignPerUnit
              ? { kind: 'always' }
              : { kind: 'value', mostForeignPerUnit, valuePerInput };
          }
        }
      });
    return found.some(({ kind }) => kind === 'always') ? [{ kind: 'always' }] : found;
  };

  return (recipe) => {
    const territory = territoryOf.get(recipe.site);
    if (territory === undefined || !network.settings.isPreferencePlanned) return [];
    const country = rootOf(territory);
    return network.agreements.flatMap((agreement) => {
      if (!agreement.members.includes(country)) return [];
      const criteria = criteriaOf(recipe, agreement);
      if (criteria.length === 0) return [];
      return claimsUnder(agreement, country).map((claim) => ({ claim, agreement, criteria }));
    });
  };
}

/** Whether a unit counts as originating towards a claim, by the agreement's cumulation. */
export function isOriginating(
  { claim, agreement }: Pick<EarnableClaim, 'claim' | 'agreement'>,
  unit: { readonly origin: TerritoryId; readonly standing: Standing },
): boolean {
  const isOf = (countries: readonly (TerritoryId | null)[]) =>
    unit.standing.claims.some((held) => held.agreement === agreement.id && countries.includes(held.origin));
  switch (agreement.cumulation) {
    case 'none':
      return isOf([claim.origin]);
    case 'bilateral':
      return isOf(claim.partner === null ? agreement.members : [claim.origin, claim.partner]);
    case 'diagonal':
      return unit.standing.claims.some((held) => held.agreement === agreement.id);
    case 'full':
      return (
        agreement.members.includes(unit.origin) ||
        unit.standing.claims.some((held) => held.agreement === agreement.id)
      );
  }
}

const headingDigits = 4;

/** Whether an input is of its output's heading; what is not classified cannot be shown to change. */
function isOfHeading(input: string, output: string): boolean {
  const isClassified = input.length >= headingDigits && output.length >= headingDigits;
  return !isClassified || input.slice(0, headingDigits) === output.slice(0, headingDigits);
}
