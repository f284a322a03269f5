import type { Collection, Network } from '../domain/network.ts';
import type { Filter, Policy } from '../domain/policy.ts';
import type { Selector } from '../domain/selector.ts';
import type { Place } from './finding.ts';

/** What an id in a field is the id of. */
export type Target = Collection | 'periods';

export interface Reference {
  readonly collection: Place['collection'];
  readonly id: string;
  readonly field: string;
  readonly target: Target;
  readonly value: Selector;
}

/** Every field that names something by id: one id, or a selector. `null` fields name nothing and are left out. */
export function* referencesOf(network: Network): Iterable<Reference> {
  for (const each of network.territories) {
    if (each.bondedIn !== null) yield ref('territories', each.id, 'bondedIn', 'territories', each.bondedIn);
  }
  for (const each of network.sites) {
    yield ref('sites', each.id, 'territory', 'territories', each.territory);
    if (each.opening.openFrom !== null) {
      yield ref('sites', each.id, 'opening/openFrom', 'periods', each.opening.openFrom);
    }
  }
  for (const each of network.products) {
    for (const [n, entry] of each.customsValueBySite.entries()) {
      yield ref('products', each.id, `customsValueBySite/${n}/site`, 'sites', entry.site);
    }
    for (const [n, entry] of each.priceByMarket.entries()) {
      yield ref('products', each.id, `priceByMarket/${n}/market`, 'sites', entry.market);
    }
  }
  yield* makingReferences(network);
  for (const each of network.lanes) {
    yield ref('lanes', each.id, 'from', 'sites', each.from);
    yield ref('lanes', each.id, 'to', 'sites', each.to);
    yield ref('lanes', each.id, 'products', 'products', each.products);
  }
  yield* tradeReferences(network);
  for (const each of network.demand) {
    yield ref('demand', each.id, 'market', 'sites', each.market);
    yield ref('demand', each.id, 'product', 'products', each.product);
    yield ref('demand', each.id, 'period', 'periods', each.period);
    if (each.notMadeIn.length > 0) yield ref('demand', each.id, 'notMadeIn', 'territories', each.notMadeIn);
  }
  yield* stockReferences(network);
  for (const each of network.policies) yield* policyReferences(each);
}

function* makingReferences(network: Network): Iterable<Reference> {
  for (const each of network.recipes) {
    yield ref('recipes', each.id, 'site', 'sites', each.site);
    yield ref('recipes', each.id, 'output', 'products', each.output);
    for (const [n, input] of each.inputs.entries()) {
      yield ref('recipes', each.id, `inputs/${n}/product`, 'products', input.product);
    }
    for (const [n, entry] of each.lineHours.entries()) {
      yield ref('recipes', each.id, `lineHours/${n}/line`, 'lines', entry.line);
    }
  }
  for (const each of network.lines) yield ref('lines', each.id, 'site', 'sites', each.site);
  for (const each of network.offers) {
    yield ref('offers', each.id, 'site', 'sites', each.site);
    yield ref('offers', each.id, 'product', 'products', each.product);
    if (each.origin !== null) yield ref('offers', each.id, 'origin', 'territories', each.origin);
    if (each.agreements.length > 0) yield ref('offers', each.id, 'agreements', 'agreements', each.agreements);
  }
}

function* tradeReferences(network: Network): Iterable<Reference> {
  for (const each of network.agreements) {
    yield ref('agreements', each.id, 'members', 'territories', each.members);
    if (each.consignmentHubs.length > 0) {
      yield ref('agreements', each.id, 'consignmentHubs', 'sites', each.consignmentHubs);
    }
  }
  for (const each of network.duties) {
    yield ref('duties', each.id, 'into', 'territories', each.into);
    yield ref('duties', each.id, 'originCountries', 'territories', each.originCountries);
    if (each.needsAgreement !== null) {
      yield ref('duties', each.id, 'needsAgreement', 'agreements', each.needsAgreement);
    }
  }
  for (const each of network.fees) yield ref('fees', each.id, 'into', 'territories', each.into);
}

function* stockReferences(network: Network): Iterable<Reference> {
  for (const each of network.inventory) {
    yield ref('inventory', each.id, 'site', 'sites', each.site);
    yield ref('inventory', each.id, 'product', 'products', each.product);
    yield ref('inventory', each.id, 'origin', 'territories', each.origin);
    if (each.agreements.length > 0) {
      yield ref('inventory', each.id, 'agreements', 'agreements', each.agreements);
    }
    if (each.arrivesIn !== null) yield ref('inventory', each.id, 'arrivesIn', 'periods', each.arrivesIn);
  }
  for (const each of network.closing) {
    yield ref('closing', each.id, 'sites', 'sites', each.sites);
    yield ref('closing', each.id, 'products', 'products', each.products);
  }
}

/** Every field of a policy that names something by id. */
export function* policyReferences(policy: Policy): Iterable<Reference> {
  for (const [field, filter] of filtersOf(policy)) yield* filterReferences(policy.id, field, filter);
  if (policy.kind === 'sourcing') {
    yield ref('policies', policy.id, 'receivers', 'sites', policy.receivers);
    yield ref('policies', policy.id, 'products', 'products', policy.products);
  }
}

/** The filters of a policy, by field. */
export function filtersOf(policy: Policy): readonly (readonly [field: string, filter: Filter])[] {
  if (policy.kind === 'share') {
    return [
      ['numerator', policy.numerator],
      ['denominator', policy.denominator],
    ];
  }
  if (policy.kind === 'count') return [['filter', policy.filter]];
  if (policy.kind === 'pair') return [['forbidden', policy.forbidden]];
  return [];
}

function* filterReferences(id: string, field: string, filter: Filter): Iterable<Reference> {
  yield ref('policies', id, `${field}/sites`, 'sites', filter.sites);
  yield ref('policies', id, `${field}/toSites`, 'sites', filter.toSites);
  yield ref('policies', id, `${field}/territories`, 'territories', filter.territories);
  yield ref('policies', id, `${field}/toTerritories`, 'territories', filter.toTerritories);
  yield ref('policies', id, `${field}/products`, 'products', filter.products);
  yield ref('policies', id, `${field}/origins`, 'territories', filter.origins);
  yield ref('policies', id, `${field}/lanes`, 'lanes', filter.lanes);
  yield ref('policies', id, `${field}/periods`, 'periods', filter.periods);
}

function ref(
  collection: Reference['collection'],
  id: string,
  field: string,
  target: Target,
  value: Selector,
): Reference {
  return { collection, id, field, target, value };
}
