import type { DemandRow } from '../domain/demand-row.ts';
import type { Group } from '../domain/group.ts';
import type { Lane } from '../domain/lane.ts';
import type { Expansion, Line } from '../domain/line.ts';
import type { Policy } from '../domain/policy.ts';
import type { PurchaseOffer } from '../domain/purchase-offer.ts';
import type { Recipe } from '../domain/recipe.ts';
import type { Period } from '../domain/settings.ts';
import type { Role } from '../domain/site.ts';
import type { Message } from './check.ts';
import type { RowNames } from './names-of-row.ts';

/* The sentences of the checks: each names the thing and the rule, and gives the next step. */

export const andMore = (rule: string, listed: number): Message => ({
  say: `More than ${listed} places break this rule: ${rule}`,
  next: 'Mend the listed ones first; the rest often have the same cause.',
});

export const tooMany = (collection: string, count: number, limit: number): Message => ({
  say: `The network has ${count} ${collection}; at most ${limit} can be planned at once.`,
  next: 'Aggregate them, or split the network.',
});

// Ids and references

export const duplicateId = (list: string, id: string): Message => ({
  say: `The id ${id} stands more than once in ${list}; ids are unique.`,
  next: 'Rename one of the records, or remove it.',
});

export const unknownReference = (
  collection: string,
  id: string,
  field: string,
  target: string,
  term: string,
  meant: readonly string[],
): Message => {
  const isGroup = term.startsWith('@');
  const added = isGroup ? `a group ${term.slice(1)}` : term;
  return {
    say: `Record ${id} of ${collection}, field ${field}: there is no ${term} in ${isGroup ? 'groups' : target}.`,
    next:
      meant.length === 0
        ? `Add ${added} to the file, or name another ${isGroup ? 'group' : 'record'}.`
        : `Did you mean ${meant.join(' or ')}? If not, add ${added}.`,
  };
};

export const groupOfOtherKind = (group: Group, member: string, kind: string): Message => ({
  say: `Group ${group.id} is of ${group.of} and contains ${member}, a group of ${kind}.`,
  next: 'Remove the member, or change the kind of one group.',
});

export const wrongKindOfGroup = (
  collection: string,
  id: string,
  field: string,
  term: string,
  kind: string,
  target: string,
): Message => ({
  say: `Record ${id} of ${collection}, field ${field}: ${term} is a group of ${kind}, but ${target} are asked for.`,
  next: `Name a group of ${target}.`,
});

export const groupLoop = (ids: readonly string[]): Message => ({
  say: `Groups contain one another in a circle: ${ids.join(', ')}.`,
  next: 'Remove one of these memberships.',
});

export const bondedLoop = (ids: readonly string[]): Message => ({
  say: `Territories are bonded in one another in a circle: ${ids.join(', ')}.`,
  next: 'Set bondedIn of the outermost territory to null.',
});

// Money and time

export const currencyWithoutRate = (
  code: string,
  collection: string,
  id: string,
  records: number,
): Message => ({
  say: `Record ${id} of ${collection} is in ${code}, which has no exchange rate in this file${records === 1 ? '' : `; ${records - 1} more ${records === 2 ? 'place is' : 'places are'} in it`}.`,
  next: `Add ${code} to currencies with its unitsPerBase.`,
});

export const baseCurrencyRate = (code: string, unitsPerBase: number): Message => ({
  say: `${code} is the base currency, yet its rate is ${unitsPerBase}; one unit of it buys one of itself.`,
  next: 'Set unitsPerBase to 1, or remove the entry.',
});

export const periodGap = (period: Period, before: Period, expected: string): Message => ({
  say: `Period ${period.id} starts on ${period.start}, but ${before.id} ends so that it must start on ${expected}.`,
  next: `Set the start to ${expected}, or change the days of ${before.id}.`,
});

export const datesReversed = (collection: string, id: string, from: string, to: string): Message => ({
  say: `Record ${id} of ${collection} is valid from ${from} to ${to}, which is no day at all.`,
  next: 'Exchange the two dates, or correct one.',
});

// Sites

const workOfRole: Readonly<Record<Role, string>> = {
  supplier: 'has no offer',
  plant: 'has no recipe',
  hub: 'lacks a lane in or a lane out',
  market: 'has no demand',
};

export const idleRole = (id: string, role: Role): Message => ({
  say: `Site ${id} is a ${role} but ${workOfRole[role]}.`,
  next: `Add what is missing, or remove the role ${role}.`,
});

export const roleNotStated = (collection: string, id: string, site: string, role: Role): Message => ({
  say: `Record ${id} of ${collection} is at site ${site}, whose roles do not include ${role}.`,
  next: `Add the role ${role} to ${site}, so that filters and tables by role find it.`,
});

export const candidateWithoutOpenCost = (id: string): Message => ({
  say: `Candidate site ${id} opens for nothing, so a plan may open it for the smallest gain.`,
  next: 'State its openCost, or leave it if opening is free.',
});

export const closeCostWithoutEffect = (id: string): Message => ({
  say: `Site ${id} must stay open, so its closeCost has no effect.`,
  next: 'Remove one of the two.',
});

export const onlyOfCandidates = (id: string, field: string): Message => ({
  say: `Site ${id} stands already, so its ${field} has no effect.`,
  next: 'Make the site a candidate, or remove the field.',
});

export const stockAboveStorage = (site: string, held: number, limit: number): Message => ({
  say: `Site ${site} starts with ${held} units in stock and may hold ${limit} at a period's end.`,
  next: 'Check that so much can leave in the first period, or raise the limit.',
});

// Recipes, lines and offers

export const lineElsewhere = (recipe: Recipe, line: Line): Message => ({
  say: `Recipe ${recipe.id} at ${recipe.site} uses line ${line.id}, which stands at ${line.site}.`,
  next: `Name a line of ${recipe.site}.`,
});

export const recipeRepeats = (recipe: Recipe, entry: string): Message => ({
  say: `Recipe ${recipe.id} names ${entry} twice.`,
  next: 'Add the two quantities and keep one entry.',
});

export const severalPrincipals = (recipe: Recipe, products: readonly string[]): Message => ({
  say: `Recipe ${recipe.id} marks ${products.length} inputs as principal (${products.join(', ')}); origin follows one.`,
  next: 'Mark only the input whose origin the output keeps.',
});

export const skillMissing = (recipe: Recipe, skill: string): Message => ({
  say: `Recipe ${recipe.id} asks for the skill "${skill}", which site ${recipe.site} lacks; it cannot run there.`,
  next: 'Add the skill to the site, or remove the recipe.',
});

export const instantLoop = (site: string, products: readonly string[]): Message => ({
  say: `At site ${site} products go into themselves without time passing: ${products.join(', ')}.`,
  next: 'Correct the inputs, or give one of the recipes a lead time.',
});

export const productLoop = (products: readonly string[]): Message => ({
  say: `Bills of materials lead back to where they began: ${products.join(', ')}.`,
  next: 'Check that this is rework or recycling, and not a mistake in the inputs.',
});

export const zeroCapacity = (collection: string, id: string): Message => ({
  say: `Record ${id} of ${collection} has a capacity of 0, so nothing passes it.`,
  next: 'State the capacity, write null for no limit, or remove the record.',
});

export const minimumAboveCapacity = (
  kind: string,
  id: string,
  what: string,
  least: number,
  capacity: number,
): Message => ({
  say: `${kind} ${id} has a ${what} of ${least} and a capacity of ${capacity} per period, so it is never used.`,
  next: `Lower the ${what}, or raise the capacity.`,
});

export const tiersNotRising = (offer: PurchaseOffer, position: number): Message => ({
  say: `Offer ${offer.id}, tier ${position + 1}: ${position === 0 ? 'the first tier starts at 0' : 'each tier starts above the one before it'}.`,
  next: 'Correct fromQuantity, or sort the tiers.',
});

export const expansionTooLate = (line: string, expansion: Expansion, periods: number): Message => ({
  say: `Line ${line}: expansion ${expansion.id} takes ${expansion.leadPeriods} periods of a horizon of ${periods}, so it never adds hours.`,
  next: 'Shorten its leadPeriods, or add periods.',
});

export const qualificationTooLate = (recipe: Recipe, periods: number): Message => ({
  say: `Recipe ${recipe.id} takes ${recipe.qualification.periods} periods to qualify, of a horizon of ${periods}; it never runs.`,
  next: 'Shorten the qualification, or add periods.',
});

// Lanes

export const laneEndsSame = (lane: Lane): Message => ({
  say: `Lane ${lane.id} leads from ${lane.from} to itself.`,
  next: 'Correct one end, or remove the lane.',
});

export const laneBeyondHorizon = (lane: Lane, days: number, horizonDays: number): Message => ({
  say: `Lane ${lane.id} takes ${days} days, and the horizon has ${horizonDays}; nothing sent on it arrives.`,
  next: 'Shorten it or extend the horizon.',
});

export const laneCarriesNothing = (lane: Lane): Message => ({
  say: `Lane ${lane.id} may carry no product: its selector names none.`,
  next: 'Name products, or write "*" for all.',
});

export const laneMinimum = (lane: Lane, capacity: number): Message => ({
  say: `Lane ${lane.id} needs at least ${lane.minimumPerPeriod} per period and carries at most ${capacity}.`,
  next: 'Lower the minimum, or raise the capacity.',
});

export const measureMissing = (product: string, field: string): Message => ({
  say: `Product ${product} has no ${field}, on which a lane that may carry it charges or counts capacity.`,
  next: `State its ${field}; until then it travels free of that charge.`,
});

// Demand

export const demandRepeated = (row: DemandRow, first: string): Message => ({
  say: `Demand ${row.id} wants the same product at the same market in the same period as ${first}; both are served.`,
  next: 'Join them if one was meant to replace the other.',
});

export const noSource = (row: DemandRow, { product }: RowNames): Message => ({
  say: `Demand ${row.id} wants ${product}, which nothing makes, nobody sells and no site has in stock.`,
  next: `Add a recipe or an offer for ${product}.`,
});

export const marketCutOff = (row: DemandRow, { product, market }: RowNames): Message => ({
  say: `Demand ${row.id}: no lane brings ${product} to ${market}, and none is made, sold or in stock there.`,
  next: `Add a lane to ${market} that carries ${product}.`,
});

export const outOfReach = (
  row: DemandRow,
  { product, market }: RowNames,
  wanted: number,
  inStock: number,
): Message => ({
  say: `Demand ${row.id}: no lanes lead from where ${product} is made, sold or in stock to ${market}${
    inStock > 0 ? `; of the ${wanted} wanted in all, the ${inStock} in stock there can be served` : ''
  }.`,
  next: `Add the lanes that bring ${product} to ${market}.`,
});

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const leadPromise = (
  row: DemandRow,
  { product, market }: RowNames,
  promised: number,
  fastest: number,
): Message => ({
  say: `Demand ${row.id} promises ${days(promised)}, but the fastest lane with ${product} into ${market} takes ${days(fastest)}.`,
  next: `Promise ${days(fastest)} or more (maxLeadDays), or add a faster lane.`,
});

export const firmMinimumFill = (row: DemandRow): Message => ({
  say: `Demand ${row.id} has no shortfall penalty, so all of it must be served and minimumFill has no effect.`,
  next: 'State a shortfall penalty if some of it may go unserved.',
});

export const backlogOfNoPeriods = (row: DemandRow): Message => ({
  say: `Demand ${row.id} has a backlog of at most 0 periods, so nothing may be late.`,
  next: 'Raise maximumPeriods, or write null for no backlog.',
});

export const backlogTooDear = (row: DemandRow, late: number, penalty: number): Message => ({
  say: `Demand ${row.id}: a period's delay costs ${late} a unit and not serving costs ${penalty}, so being late never pays.`,
  next: 'Check the two amounts.',
});

export const priceMissing = (row: DemandRow): Message => ({
  say: `Profit is planned, but demand ${row.id} has no price, nor has ${row.product} at ${row.market}; serving it earns nothing.`,
  next: "State pricePerUnit, or the product's priceByMarket.",
});

// Policies and the end of the horizon

export const policyWithoutLimit = (policy: Policy): Message => ({
  say: `Policy ${policy.id} (${policy.kind}) sets neither a minimum nor a maximum, so it has no effect.`,
  next: 'State a limit, or remove the policy.',
});

export const policyLimitsCrossed = (policy: Policy, least: number, most: number): Message => ({
  say: `Policy ${policy.id} asks for at least ${least} and at most ${most}, which nothing can meet.`,
  next: 'Exchange the two limits, or correct one.',
});

export const policyMatchesNothing = (policy: Policy, field: string, part: string): Message => ({
  say: `Policy ${policy.id}: no ${part} match its ${field}, so it has no effect or forbids everything.`,
  next: 'Correct the filter.',
});

export const closingWithoutTarget = (id: string): Message => ({
  say: `Closing rule ${id} states neither quantity nor daysOfCover, so it asks for nothing.`,
  next: 'State one of the two.',
});

export const closingWithTwoTargets = (id: string): Message => ({
  say: `Closing rule ${id} states both quantity and daysOfCover; only one can be the target.`,
  next: 'Remove one of the two.',
});

export const closingRulesOverlap = (id: string, other: string): Message => ({
  say: `Closing rules ${other} and ${id} speak of the same product at the same site, and each would credit the same units.`,
  next: 'Narrow the sites or products of one of them.',
});

// Sources

export const unverifiedSources = (collection: string, first: string, count: number): Message => ({
  say: `${count} of ${collection} rest on sources that nobody has verified, ${first} among them.`,
  next: 'Verify the ones that decide the plan.',
});

export const staleSources = (collection: string, first: string, count: number, oldest: string): Message => ({
  say: `${count} of ${collection} rest on sources read before ${oldest}, more than a year before the plan, ${first} among them.`,
  next: 'Read the ones that decide the plan again.',
});

// Scenarios

export const overridesWithoutReason = (scenario: string, first: string, count: number): Message => ({
  say: `Scenario ${scenario}: ${count === 1 ? `override "${first}" gives` : `${count} overrides give`} no reason${count === 1 ? '' : `, "${first}" the first of them`}.`,
  next: 'State in because why each is made, so that a reader can judge it.',
});

export const probabilitiesSum = (sum: number): Message => ({
  say: `The probabilities of the scenarios add up to ${Number((100 * sum).toFixed(4))} %, more than 100 %.`,
  next: 'Lower some: what they leave of 100 % is the probability of the base.',
});

export const planWithoutScenario = (id: string): Message => ({
  say: `A stored plan answers scenario ${id}, which is not in the file.`,
  next: 'Remove the plan, or restore the scenario.',
});
