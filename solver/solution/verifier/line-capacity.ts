import { nameOf } from './facts/names.ts';
import { periodSums } from './facts/period-sums.ts';
import type { Facts } from './facts/facts.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';

/**
 * A line works no more hours than it has:
 *
 *   Σ_r hoursPerUnit_r · make[r,t] ≤ (regular · rampUpShare + overtime + expansions in force) · active,
 *
 * overtime stays within its maximum, and an option is taken no more often than it may be.
 */
export const lineCapacity: Invariant = {
  name: 'line-capacity',
  title: 'Lines work within their hours, overtime and expansions',
  floor: 'units',
  check: (facts, judge) => {
    const { lines, calendar, network, names, activity, siteOf } = facts;
    const worked = hoursWorked(facts);
    const overtime = periodSums<string>(calendar.count);
    for (const { line, period, hours } of lines.overtime) overtime.add(line.id, period, hours);
    const added = hoursAdded(facts);
    for (const line of network.lines) {
      const site = siteOf(line.site);
      for (let period = 0; period < calendar.count; period += 1) {
        const isActive = activity.isActive(site, period);
        const over = overtime.at(line.id, period);
        const regular = line.hoursPerPeriod * activity.rampUpShare(site, period);
        const hours = isActive ? regular + over + added.at(line.id, period) : 0;
        const where = () => `Line ${nameOf(line)} at ${names.site(line.site)}, ${names.period(period)}`;
        judge.atMost(
          worked.at(line.id, period),
          hours,
          0,
          (work, limit) => `${where()}: ${work} hours of work, ${limit} hours at hand.`,
        );
        judge.atMost(
          over,
          isActive ? line.overtimeMaximumHoursPerPeriod : 0,
          0,
          (taken, limit) => `${where()}: ${taken} hours of overtime, at most ${limit} allowed.`,
        );
      }
    }
    checkCounts(facts, judge);
  },
};

function hoursWorked({ lines, calendar }: Facts) {
  const worked = periodSums<string>(calendar.count);
  for (const { recipe, period, quantity } of lines.production) {
    for (const { line, hoursPerUnit } of recipe.lineHours) worked.add(line, period, hoursPerUnit * quantity);
  }
  return worked;
}

function hoursAdded({ lines, calendar }: Facts) {
  const added = periodSums<string>(calendar.count);
  for (const { line, expansion, period, count } of lines.expansions) {
    for (let from = period + expansion.leadPeriods; from < calendar.count; from += 1) {
      added.add(line.id, from, count * expansion.hoursPerPeriod);
    }
  }
  return added;
}

function checkCounts({ lines, network }: Facts, judge: Judge): void {
  const taken = new Map<object, number>();
  for (const { expansion, count } of lines.expansions)
    taken.set(expansion, (taken.get(expansion) ?? 0) + count);
  for (const line of network.lines) {
    for (const expansion of line.expansions) {
      judge.atMost(
        taken.get(expansion) ?? 0,
        expansion.maximumCount,
        0,
        (count, limit) =>
          `Line ${nameOf(line)}: option ${nameOf(expansion)} is taken ${count} times, at most ${limit} allowed.`,
      );
    }
  }
}
