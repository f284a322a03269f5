import type { CountPolicy } from '../../../scenarios/domain/policy.ts';
import type { CountedMember, SourcingLink } from '../sets/policy-links.ts';
import { decision } from './variable-family.ts';

export const sourced = decision({
  name: 'sourced',
  title: 'A site supplies a receiver under a sourcing policy, at any time in the horizon',
  symbol: 'sourced[i,s,q]',
  unit: '0/1',
  periodLabel: () => null,
  itemCount: (sets) => sets.policies.sourcing.length,
  range: () => [0, 0],
  label: (item, sets) => {
    const link = sets.policies.sourcing[item] as SourcingLink;
    const { network } = sets;
    return [
      network.policies[link.policy]?.id ?? '',
      network.sites[link.from]?.id ?? '',
      network.sites[link.receiver]?.id ?? '',
      ...(link.product === null ? [] : [network.products[link.product]?.id ?? '']),
    ];
  },
});

/**
 * What a count policy counts, where no other column says it already: sites and recipes used at any time in the
 * horizon, suppliers bought from in a period or at any time, and recipes of which only some streams count.
 */
export const counted = decision({
  name: 'counted',
  title: 'A site, recipe or supplier counts under a count policy',
  symbol: 'counted[i,m,t]',
  unit: '0/1',
  itemCount: (sets) => sets.policies.counted.length,
  range: (item, sets) => {
    const member = sets.policies.counted[item] as CountedMember;
    const policy = sets.network.policies[member.policy] as CountPolicy;
    if (policy.acrossPeriods === 'total') {
      return member.what === 'sites' && !sets.sites.isDecided(member.member) ? null : [0, 0];
    }
    const isCountedByUnits = member.sources.length + member.streams.length > 0;
    return isCountedByUnits ? [0, sets.catalogue.horizon.count - 1] : null;
  },
  label: (item, sets) => {
    const { policy, what, member } = sets.policies.counted[item] as CountedMember;
    const list = what === 'recipes' ? sets.network.recipes : sets.network.sites;
    return [sets.network.policies[policy]?.id ?? '', list[member]?.id ?? ''];
  },
});
