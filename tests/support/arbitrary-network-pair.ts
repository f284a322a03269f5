import * as fc from 'fast-check';
import { collections, network, type Network } from '../../scenarios/domain/network.ts';

/**
 * Pairs of schema-valid networks drawn from the same few ids, so that the two share records that differ in some
 * fields. References need not resolve: overrides look at shape and ids alone.
 */
type Draw = fc.Arbitrary<Record<string, unknown>>;

const id = fc.constantFrom('a', 'b', 'c', 'd_4');
const amount = fc.constantFrom(0, 1, 2.5, 1e6, 0.1);
const share = fc.constantFrom(0, 0.25, 1);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const name = fc.oneof(
  fc.constantFrom('North', '北'),
  fc.record({ en: fc.constantFrom('N', 'S'), zhHant: maybe(fc.constant('北')) }),
);
const selector = fc.oneof(fc.constant('*'), id, fc.uniqueArray(id, { maxLength: 2 }));

/** Adds up to two fields that no schema knows, with any JSON in them and awkward names. */
const withUnknown = (draw: Draw): Draw =>
  fc
    .tuple(
      draw,
      fc.dictionary(
        fc
          .oneof(fc.string({ maxLength: 6 }), fc.constantFrom('a/b', '*', '', 'x[y=z]', '%', 'constructor'))
          .map((text) => `x${text}`),
        // A file that holds this key anywhere is refused, so no override need carry it.
        fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('__proto__')),
        { maxKeys: 2 },
      ),
    )
    .map(([fields, unknown]) => ({ ...unknown, ...fields }));

const list = (item: Draw, key: string) =>
  fc.uniqueArray(withUnknown(item), { maxLength: 3, selector: (each) => each[key] });
const records = (fields: Record<string, fc.Arbitrary<unknown>>, key = 'id') =>
  list(fc.record({ id, ...fields }), key);
const place = fc.constantFrom(0, 22.5);
const day = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01');
const period = fc.record({ id, start: day, days: fc.constantFrom(7, 30) });
const filter = fc.record({ sites: selector, modes: maybe(fc.constant(['sea'])) });
const policyFields = { id, name: maybe(name), isOn: fc.boolean() };

const drawn: Record<string, Draw | fc.Arbitrary<unknown>> = {
  settings: withUnknown(
    fc.record({
      title: name,
      baseCurrency: fc.constantFrom('USD', 'EUR'),
      periods: fc.uniqueArray(period, { minLength: 1, maxLength: 3, selector: (each) => each.id }),
      costOfCapitalPerYear: share,
      referenceEdition: maybe(fc.constant('2026-08')),
    }),
  ),
  territories: records({ name, code: fc.constant('X'), bondedIn: maybe(id) }),
  currencies: list(
    fc.record({ code: fc.constantFrom('CNY', 'VND'), unitsPerBase: fc.constantFrom(7, 8) }),
    'code',
  ),
  groups: records({ of: fc.constantFrom('sites', 'lanes'), members: fc.uniqueArray(id) }),
  sites: records({
    name,
    territory: id,
    latitude: place,
    longitude: place,
    roles: fc.constantFrom(['plant'], ['plant', 'hub']),
    opening: fc.record({ openCost: amount, closeCost: maybe(amount) }),
    rampUp: fc.array(share, { maxLength: 3 }),
  }),
  products: records({
    name,
    hsCode: maybe(fc.constantFrom('8517.13', '95')),
    customsValueBySite: list(fc.record({ site: id, valuePerUnit: amount }), 'site'),
    priceByMarket: list(fc.record({ market: id, pricePerUnit: amount }), 'market'),
    shelfLifeDays: maybe(amount),
  }),
  recipes: records({
    site: id,
    output: id,
    inputs: list(fc.record({ product: id, quantityPer: fc.constantFrom(1, 2) }), 'product'),
    lineHours: list(fc.record({ line: id, hoursPerUnit: amount }), 'line'),
    qualification: fc.record({ cost: amount, periods: fc.constantFrom(0, 2) }),
  }),
  lines: records({
    site: id,
    hoursPerPeriod: amount,
    expansions: list(fc.record({ id, hoursPerPeriod: fc.constantFrom(1, 2), cost: amount }), 'id'),
  }),
  offers: records({
    site: id,
    product: id,
    tiers: fc.uniqueArray(
      fc.record({ fromQuantity: fc.constantFrom(0, 0.5, 100, 1e21 / 1e9), unitCost: amount }),
      {
        minLength: 1,
        maxLength: 3,
        selector: (each) => each.fromQuantity,
      },
    ),
  }),
  lanes: records({
    from: id,
    to: id,
    mode: fc.constantFrom('sea', 'air'),
    products: selector,
    costPer: fc.record({
      kg: amount,
      container: maybe(fc.record({ usableM3: fc.constant(60), usableKg: fc.constant(2e4), cost: amount })),
    }),
    transitDays: amount,
  }),
  duties: records({
    kind: fc.constantFrom('mfn', 's301'),
    into: selector,
    hsPrefixes: fc.constantFrom([], ['85'], ['85', '95']),
    rate: maybe(share),
    validTo: maybe(day),
  }),
  demand: records({
    market: id,
    product: id,
    period: id,
    quantity: amount,
    backlog: maybe(fc.record({ costPerUnitPerPeriod: amount, maximumPeriods: fc.constantFrom(1, 3) })),
  }),
  policies: list(
    fc.oneof(
      fc.record({
        ...policyFields,
        kind: fc.constant('share'),
        measure: fc.constant('make'),
        numerator: filter,
        denominator: filter,
        maximumShare: maybe(share),
        acrossPeriods: fc.constant('each'),
        acrossProducts: fc.constant('total'),
      }),
      fc.record({
        ...policyFields,
        kind: fc.constant('count'),
        what: fc.constant('sites'),
        filter,
        maximum: maybe(fc.constant(3)),
        acrossPeriods: fc.constant('total'),
      }),
      fc.record({
        ...policyFields,
        kind: fc.constant('budget'),
        what: fc.constant('carbon'),
        limit: amount,
        acrossPeriods: fc.constant('total'),
      }),
    ),
    'id',
  ),
};

/** One small network, with fields that no schema knows at every level. */
export const arbitraryNetwork: fc.Arbitrary<Network> = withUnknown(fc.record(drawn)).map((fields) =>
  network.parse(fields),
);

/** Two networks; some collections of the second are the very ones of the first, some have its records and others. */
export const arbitraryNetworkPair: fc.Arbitrary<readonly [Network, Network]> = fc
  .tuple(arbitraryNetwork, arbitraryNetwork, fc.subarray([...collections]))
  .map(([before, after, kept]) => [
    before,
    { ...after, ...Object.fromEntries(kept.map((collection) => [collection, before[collection]])) },
  ]);

/** Freezes a value through and through, so that a change to it throws. */
export function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
