import { writeClaim, type Claim } from '../../../scenarios/domain/standing.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Facts } from './facts/facts.ts';
import { nameOf } from './facts/names.ts';
import { neededInputs } from './facts/needed-inputs.ts';
import type { Consumption } from './facts/sound-lines.ts';
import type { KnownStanding } from './facts/standings.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';
import { bestContent, type Material } from './origin/content-test.ts';
import { isEarnable, originatesFor } from './origin/originating.ts';
import { principalInput } from './origin/principal-input.ts';
import { ruleOfOrigin, type RuleOfOrigin } from './origin/rule-of-origin.ts';

/**
 * Every claim of preference that output carries is passed on or earned, in each stream and period.
 *
 * A recipe that confers no origin passes on what its principal input carries: so many good units as that input's units
 * with the very claim make, which ask nothing of the other inputs. All other units must earn the claim at their plant by
 * the agreement's rules, with the materials that are left to them. Of one agreement and partner goods claim one origin.
 * Goods bought and inventory come with what is declared for them; that no claim comes from elsewhere, `balance` says.
 */
export const claimsEarned: Invariant = {
  name: 'claims-earned',
  title: 'Output claims only the preference that its materials pass on or its rules of origin give',
  floor: 'units',
  check: (facts, judge) => {
    for (const run of runsWithClaims(facts)) {
      checkClaimedOnce(run, facts, judge);
      for (const claim of run.standing.claims) checkClaim(claim, run, facts, judge);
    }
  },
};

/** What a stream makes in one period, and of what. */
interface Run {
  readonly recipe: Recipe;
  readonly standing: KnownStanding;
  readonly period: number;
  made: number;
  readonly uses: Consumption[];
}

function runsWithClaims({ lines }: Facts): Iterable<Run> {
  const runs = new Map<string, Run>();
  const keyOf = ({ recipe, origin, standing, period }: Facts['lines']['production'][number]) =>
    `${recipe.id} ${origin} ${standing.text ?? ''} ${period}`;
  for (const line of lines.production) {
    const { recipe, standing, period, quantity } = line;
    if (standing.claims.length === 0) continue;
    const run = runs.get(keyOf(line));
    if (run === undefined) runs.set(keyOf(line), { recipe, standing, period, made: quantity, uses: [] });
    else run.made += quantity;
  }
  if (runs.size > 0) for (const line of lines.consumption) runs.get(keyOf(line))?.uses.push(line);
  return runs.values();
}

function checkClaimedOnce(run: Run, facts: Facts, judge: Judge): void {
  const { claims } = run.standing;
  const rights = new Set(claims.map(({ agreement, partner }) => `${agreement} ${partner}`));
  if (rights.size === claims.length || !judge.isPositive(run.made)) return;
  judge.broken(run.made, () => `${whereOf(run, facts)} claims two origins under one agreement.`);
}

function checkClaim(claim: Claim, run: Run, facts: Facts, judge: Judge): void {
  const { recipe, made, uses } = run;
  const needed = neededInputs(recipe);
  const passedOn = facts.confersOrigin(recipe) ? 0 : unitsPassingOn(claim, run, needed);
  const rest = Math.max(0, made - passedOn);
  const what = () => `${whereOf(run, facts)} claims ${writeClaim(claim)}`;
  const rule = ruleFor(claim, recipe, facts);
  if (rule === null) {
    judge.atMost(rest, 0, made, (units) => `${what()}, which for ${units} of it nothing gives.`);
    return;
  }
  if (rule.isFree) return;
  const agreement = facts.records.agreements.get(claim.agreement)!;
  const originates = originatesFor(claim, agreement);
  const principal = principalInput(recipe);
  const materials = [...needed].map(([product, neededPerUnit]): Material => {
    const input = facts.records.products.get(product)!;
    const used = uses
      .filter((use) => use.product.id === product)
      .filter(
        ({ inputOrigin, inputStanding }) => !originates({ origin: inputOrigin, standing: inputStanding }),
      )
      .reduce((sum, { quantity }) => sum + quantity, 0);
    // Units that pass the claim on take as many others of the other inputs as they need.
    const excused = product === principal ? 0 : neededPerUnit * passedOn;
    return {
      neededPerUnit,
      value: facts.values.customsValue(input, recipe.site),
      nonOriginating: Math.max(0, used - excused),
      // Where no rule asks for origin, the content rule allows all that such a one would.
      mustOriginate: rule.mustOriginate?.(input.hsCode) ?? true,
    };
  });
  if (rule.mostShare === null) {
    for (const { nonOriginating, neededPerUnit, mustOriginate } of materials) {
      if (!mustOriginate) continue;
      judge.atMost(
        nonOriginating,
        0,
        neededPerUnit * made,
        (units, allowed) => `${what()}; ${units} units of an input do not originate, ${allowed} may.`,
      );
    }
    return;
  }
  const valuePerUnit = outputValue(recipe, facts);
  const { value, allowed } = bestContent(materials, rest, rule.mostShare * valuePerUnit);
  judge.atMost(
    value,
    allowed,
    valuePerUnit * made,
    (worth, most) => `${what()}; materials that do not originate are worth ${worth}, at most ${most} may be.`,
  );
}

/** Good units made of units of the principal input that carry the claim. */
function unitsPassingOn(claim: Claim, { recipe, uses }: Run, needed: ReadonlyMap<string, number>): number {
  const text = writeClaim(claim);
  const principal = principalInput(recipe);
  const perUnit = principal === null ? undefined : needed.get(principal);
  if (perUnit === undefined) return 0;
  const carrying = uses
    .filter(({ product, inputStanding }) => product.id === principal && inputStanding.claimTexts.has(text))
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return carrying / perUnit;
}

/** The rule by which work at the plant may earn the claim; `null` where it cannot. */
function ruleFor(claim: Claim, recipe: Recipe, facts: Facts): RuleOfOrigin | null {
  const agreement = facts.records.agreements.get(claim.agreement);
  if (agreement === undefined || !facts.network.settings.isPreferencePlanned) return null;
  if (claim.origin !== facts.originMadeAt(facts.siteOf(recipe.site)) || !isEarnable(claim, agreement))
    return null;
  return ruleOfOrigin(agreement, facts.records.products.get(recipe.output)!.hsCode);
}

/** Value of one good unit for a content rule, in base currency. */
function outputValue({ rvcValue, currency, output, site }: Recipe, { values, records }: Facts): number {
  return rvcValue === null
    ? values.customsValue(records.products.get(output)!, site)
    : values.toBase(rvcValue, currency);
}

function whereOf({ recipe, period }: Run, { names }: Facts): string {
  return `Recipe ${nameOf(recipe)}, ${names.period(period)}: output`;
}
