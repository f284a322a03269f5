import type { Agreement } from '../../../scenarios/domain/agreement.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Claim } from '../../../scenarios/domain/standing.ts';
import { kindKey, type Goods, type PricedGoods } from './goods.ts';
import { leastMix } from './least-mix.ts';
import type { TradeFacts } from './trade-facts.ts';

type Rule = Agreement['rules'][number];
/** One claim that an output may earn, and the rule by which it does. */
interface Earning {
  readonly agreement: Agreement;
  readonly claim: Claim;
  readonly rule: Rule;
}

/**
 * What a recipe can make of goods at its plant: for every principal input that its output takes after, every set of
 * claims earned, each by one of its rules, and with drawback goods inside or without, the output and the least that
 * one good unit costs.
 */
export function made(
  facts: TradeFacts,
  recipe: Recipe,
  goodsOf: (product: string) => readonly PricedGoods[],
  quotaPrice: number,
): readonly PricedGoods[] {
  const { inputs } = recipe;
  const goodsOfInput = inputs.map(({ product }) => goodsOf(product));
  const principal = Math.max(
    0,
    inputs.findIndex(({ isPrincipal }) => isPrincipal),
  );
  const { labourPerUnit, energyPerUnit, overheadPerUnit, currency } = recipe;
  const conversion = facts.inBase(labourPerUnit + energyPerUnit + overheadPerUnit, currency);
  const needs = inputs.map(({ quantityPer }) => quantityPer / recipe.yield);
  const values = inputs.map(({ product }) => facts.customsValue(facts.product(product), recipe.site));
  const output = facts.product(recipe.output);
  const mostForeign = (rule: Rule) => (1 - (rule.threshold ?? 0)) * rvcValue(facts, recipe, output);

  const found: PricedGoods[] = [];
  for (const model of modelsOf(recipe, goodsOfInput[principal] ?? [])) {
    for (const earned of waysToEarn(facts, recipe, output)) {
      const claims = earned.map(({ claim }) => claim);
      const goods = outputOf(facts, recipe, model, claims);
      for (const isForExport of [false, true]) {
        const usable = goodsOfInput.map((list, input) =>
          list
            .filter((each) => isForExport || !each.goods.isForExport)
            .filter((each) => model === null || input !== principal || kindKey(each.goods) === kindKey(model))
            .filter((each) =>
              earned.every((way) => isAllowed(facts, recipe, way, inputs[input], each.goods)),
            ),
        );
        if (isForExport && !usable.some((list) => list.some((each) => each.goods.isForExport))) continue;
        const byValue = earned.filter(({ rule }) => rule.kind === 'rvc');
        const mix = leastMix(
          needs,
          usable.map((list, input) =>
            list.map((priced) => ({
              priced,
              adds: byValue.map((way) =>
                originates(facts, recipe, way, priced.goods) ? 0 : (values[input] ?? 0),
              ),
            })),
          ),
          byValue.map(({ rule }) => mostForeign(rule)),
          quotaPrice,
        );
        if (mix !== null)
          found.push({ ...mix, cost: mix.cost + conversion, goods: { ...goods, isForExport } });
      }
    }
  }
  return found;
}

/** Principal goods of each kind where the output takes after them; one `null` where it does not. */
function modelsOf({ origin, inputs }: Recipe, goods: readonly PricedGoods[]): readonly (Goods | null)[] {
  if (origin === 'confers' || inputs.length === 0) return [null];
  return [...new Map(goods.map((each) => [kindKey(each.goods), each.goods])).values()];
}

function outputOf(facts: TradeFacts, recipe: Recipe, model: Goods | null, earned: readonly Claim[]): Goods {
  const plant = facts.rootOfSite(recipe.site);
  if (model === null) return { origin: plant, claims: earned, otherOrigins: [], isForExport: false };
  const isOfPlant = recipe.origin === 'disputed' && recipe.disputedOriginPlannedAs === 'confers';
  const origin = isOfPlant ? plant : model.origin;
  const disputed = recipe.origin === 'disputed' ? [plant, model.origin] : [];
  const otherOrigins = new Set([...disputed, ...model.otherOrigins]);
  if (recipe.origin === 'disputed') otherOrigins.delete(origin);
  const isSame = (a: Claim, b: Claim) => a.agreement === b.agreement && a.partner === b.partner;
  const passedOn = isOfPlant
    ? []
    : model.claims.filter((claim) => !earned.some((each) => isSame(each, claim)));
  return { origin, claims: [...passedOn, ...earned], otherOrigins: [...otherOrigins], isForExport: false };
}

/** Every choice, for each claim within reach, of earning it by one of its rules or not at all. */
function waysToEarn(facts: TradeFacts, recipe: Recipe, output: Product): readonly (readonly Earning[])[] {
  if (!facts.network.settings.isPreferencePlanned) return [[]];
  const plant = facts.rootOfSite(recipe.site);
  let ways: readonly (readonly Earning[])[] = [[]];
  for (const agreement of facts.network.agreements) {
    if (!agreement.members.includes(plant)) continue;
    const rules = rulesFor(agreement, output);
    for (const partner of partnersOf(agreement, plant)) {
      const claim = { agreement: agreement.id, origin: plant, partner };
      ways = ways.flatMap((way) => [way, ...rules.map((rule) => [...way, { agreement, claim, rule }])]);
    }
  }
  return ways;
}

/** Members that a claim may each be for by itself; one `null` where it is for all. */
export function partnersOf({ cumulation, members }: Agreement, origin: string): Claim['partner'][] {
  if (cumulation !== 'bilateral' || members.length <= 2) return [null];
  return members.filter((member) => member !== origin);
}

function rulesFor({ rules }: Agreement, { hsCode }: Product): readonly Rule[] {
  const digits = hsCode?.replaceAll('.', '') ?? '';
  const prefixOf = (rule: Rule) => rule.hsPrefix.replaceAll('.', '');
  const matching = rules.filter((rule) => digits.startsWith(prefixOf(rule)));
  const longest = Math.max(...matching.map((rule) => prefixOf(rule).length));
  return matching.filter((rule) => prefixOf(rule).length === longest);
}

function originates(facts: TradeFacts, recipe: Recipe, { agreement, claim }: Earning, goods: Goods): boolean {
  const plant = facts.rootOfSite(recipe.site);
  const claimed = goods.claims.filter((each) => each.agreement === agreement.id).map(({ origin }) => origin);
  switch (agreement.cumulation) {
    case 'none':
      return claimed.includes(plant);
    case 'bilateral': {
      const partners = claim.partner === null ? agreement.members : [claim.partner];
      return claimed.some((origin) => origin === plant || partners.includes(origin));
    }
    case 'diagonal':
      return claimed.length > 0;
    case 'full':
      return claimed.length > 0 || agreement.members.includes(goods.origin);
  }
}

/** Whether goods may be used at all in output that earns a claim by a rule; a rule of value weighs them instead. */
function isAllowed(
  facts: TradeFacts,
  recipe: Recipe,
  way: Earning,
  input: Recipe['inputs'][number] | undefined,
  goods: Goods,
): boolean {
  const { kind } = way.rule;
  if (input === undefined || kind === 'none' || kind === 'rvc') return true;
  if (originates(facts, recipe, way, goods)) return true;
  return (
    kind === 'cth' && headingOf(facts, input.product) !== null && changesHeading(facts, recipe, input.product)
  );
}

function changesHeading(facts: TradeFacts, recipe: Recipe, input: string): boolean {
  const after = headingOf(facts, recipe.output);
  return after !== null && after !== headingOf(facts, input);
}

/** The first four digits of a code; `null` where it has fewer, which shows no heading. */
function headingOf(facts: TradeFacts, product: string): string | null {
  const digits = facts.product(product).hsCode?.replaceAll('.', '') ?? '';
  return digits.length < 4 ? null : digits.slice(0, 4);
}

/** Worth of one good unit under a rule of value: as the recipe states it, or its customs value at the plant. */
function rvcValue(facts: TradeFacts, recipe: Recipe, output: Product): number {
  return recipe.rvcValue === null
    ? facts.customsValue(output, recipe.site)
    : facts.inBase(recipe.rvcValue, recipe.currency);
}
