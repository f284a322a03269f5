import type { Facts } from '../facts/facts.ts';
import type { Charge } from './charge.ts';

/** What the plan's decisions cost in the period in which they are taken: sites, recipes, lines and lanes. */
export function chargeDecisions(facts: Facts, charge: Charge): void {
  chargeCapital(facts, charge);
  const { lines, network, calendar, values, activity } = facts;
  for (const { site, period } of lines.closures) {
    charge('close', period, values.toBase(site.opening.closeCost ?? 0, site.currency), site.id);
  }
  for (const site of network.sites) {
    const perPeriod = values.toBase(site.opening.fixedCostPerPeriod, site.currency);
    if (perPeriod === 0) continue;
    for (let period = 0; period < calendar.count; period += 1) {
      if (activity.isActive(site, period)) charge('fixed', period, perPeriod, site.id);
    }
  }
  for (const { recipe, period } of lines.runs) {
    charge('setup', period, values.toBase(recipe.setupCost, recipe.currency), recipe.id);
  }
  for (const { line, period, hours } of lines.overtime) {
    charge('overtime', period, values.toBase(line.overtimeCostPerHour * hours, line.currency), line.id);
  }
}

/** Opening, qualifying and widening: what a capital budget limits. */
function chargeCapital({ lines, values }: Facts, charge: Charge): void {
  for (const { site, period } of lines.openings) {
    charge('open', period, values.toBase(site.opening.openCost, site.currency), site.id);
  }
  for (const { recipe, period } of lines.qualifications) {
    charge('qualify', period, values.toBase(recipe.qualification.cost, recipe.currency), recipe.id);
  }
  for (const { line, expansion, period, count } of lines.expansions) {
    charge('expand', period, values.toBase(expansion.cost * count, line.currency), expansion.id);
  }
}

/** Capital spent in each period, in base currency. */
export function capitalByPeriod(facts: Facts): readonly number[] {
  const spent = Array.from({ length: facts.calendar.count }, () => 0);
  chargeCapital(facts, (_, period, amount) => {
    if (period !== null) spent[period] = spent[period]! + amount;
  });
  return spent;
}
