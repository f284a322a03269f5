import { filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import type { CountPolicy } from '../../../scenarios/domain/policy.ts';
import type { Facts } from './facts/facts.ts';
import { nameOf } from './facts/names.ts';
import { periodSums, type PeriodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';

/**
 * At least and at most so many active sites, recipes that make something, or supplier sites that are bought from,
 * in each period or at any time in the horizon.
 */
export const countPolicies: Invariant = {
  name: 'count-policies',
  title: 'So many sites, recipes or suppliers as the policies allow',
  floor: 'units',
  check: (facts, judge) => {
    for (const policy of facts.network.policies) {
      if (policy.kind !== 'count' || !policy.isOn) continue;
      const sums = counted(facts, policy);
      const check = (count: number, when: string) => {
        const where = () => `Policy ${nameOf(policy)}, ${when}: ${count} ${policy.what}`;
        const { minimum, maximum } = policy;
        if (maximum !== null && count > maximum) {
          judge.broken(count - maximum, () => `${where()}, at most ${maximum} allowed.`);
        }
        if (minimum !== null && count < minimum) {
          judge.broken(minimum - count, () => `${where()}, at least ${minimum} asked for.`);
        }
      };
      const keys = [...sums.keys()];
      if (policy.acrossPeriods === 'total') {
        check(keys.filter((key) => judge.isPositive(sums.total(key))).length, 'whole horizon');
        continue;
      }
      const isIn = filterMatcher(facts.network, { ...anyFilter, periods: policy.filter.periods });
      facts.calendar.periods.forEach((period, index) => {
        if (!isIn({ ...nothing, period: period.id })) return;
        check(keys.filter((key) => judge.isPositive(sums.at(key, index))).length, facts.names.period(index));
      });
    }
  },
};

const nothing = {
  site: null,
  toSite: null,
  product: null,
  origin: null,
  mode: null,
  lane: null,
  period: null,
};

const anyFilter = {
  sites: '*',
  toSites: '*',
  clusters: null,
  territories: '*',
  toTerritories: '*',
  products: '*',
  families: null,
  origins: '*',
  modes: null,
  lanes: '*',
  periods: '*',
} as const;

/** Activity of what the policy counts, by id and period; an active site counts 1. */
function counted(facts: Facts, { what, filter }: CountPolicy): PeriodSums<string> {
  const { lines, network, calendar, activity, originBought } = facts;
  const sums = periodSums<string>(calendar.count);
  const matches = filterMatcher(network, filter);
  const periodId = (period: number) => calendar.periods[period]?.id ?? null;
  switch (what) {
    case 'sites':
      for (const site of network.sites) {
        for (let period = 0; period < calendar.count; period += 1) {
          if (!activity.isActive(site, period)) continue;
          // Of a site itself neither product nor lane can be asked; such fields match nothing.
          if (matches({ ...nothing, site: site.id, period: periodId(period) })) sums.add(site.id, period, 1);
        }
      }
      return sums;
    case 'recipes':
      for (const { recipe, origin, period, quantity } of lines.production) {
        const seen = {
          ...nothing,
          site: recipe.site,
          product: recipe.output,
          origin,
          period: periodId(period),
        };
        if (matches(seen)) sums.add(recipe.id, period, quantity);
      }
      return sums;
    case 'suppliers':
      for (const { offer, period, quantity } of lines.purchases) {
        const { site, product } = offer;
        const seen = { ...nothing, site, product, origin: originBought(offer), period: periodId(period) };
        if (matches(seen)) sums.add(site, period, quantity);
      }
      return sums;
  }
}
