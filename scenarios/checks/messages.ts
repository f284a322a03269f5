import type { Group } from '../domain/group.ts';
import type { Lane } from '../domain/lane.ts';
import type { Policy } from '../domain/policy.ts';
import type { Period } from '../domain/settings.ts';
import type { Role } from '../domain/site.ts';
import type { Message } from './check.ts';

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
