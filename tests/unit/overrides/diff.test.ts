import { describe, expect, it } from 'vitest';
import { network, type Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { diff } from '../../../scenarios/overrides/diff.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { aNetwork, add, remove, scale, to } from './a-network.ts';

const base = aNetwork();
const edited = (...overrides: readonly Override[]): Network => resolve(base, overrides).network;

describe('diff', () => {
  it.each([
    to('settings/periods/p2/days', 28),
    to('duties/us_mfn/rate', 0.25),
    to('lanes/sz_la_sea/costPer/container/cost', 4200),
    to('products/fan/customsValueBySite/penang/valuePerUnit', 8),
    to('offers/motors/tiers/1000/unitCost', 3.5),
    to('currencies/CNY/unitsPerBase', 7),
    to('sites/penang/roles', ['plant']),
    to('products/fan/name', { en: 'Fan', zhHant: '風扇', zhHans: null }),
    to('policies/cap', { ...base.policies[0], kind: 'count', filter: {}, what: 'sites' }),
    remove('recipes/make_fan/inputs/blade'),
    add('recipes/make_fan/inputs', { product: 'cable', quantityPer: 1, isPrincipal: false }),
    remove('demand/d2'),
  ])('says the single edit at $at as 1 override at the same place', (override) => {
    const overrides = diff(base, edited(override));
    expect(overrides).toHaveLength(1);
    expect(overrides[0]).toMatchObject(
      'to' in override && override.at !== 'policies/cap' ? override : { at: override.at },
    );
  });

  it('says a bulk edit record by record: 2 lanes by sea twice as slow', () => {
    const slow = edited(to('lanes/*/transitDays', 10));
    const slower = resolve(slow, [scale('lanes[mode=sea]/transitDays', 2)]).network;
    expect(diff(slow, slower)).toEqual([
      to('lanes/pg_la_sea/transitDays', 20),
      to('lanes/sz_la_sea/transitDays', 20),
    ]);
  });

  it('adds a record whole, in 1 override', () => {
    const duty = { id: 'us_new', kind: 's301', into: 'us', rate: 0.1 };
    expect(diff(base, edited(add('duties', duty)))).toMatchObject([{ at: 'duties', add: duty }]);
  });

  it('does not see the order of 4 sites, and sets a list whose order changed as a whole', () => {
    const turned = network.parse({ ...base, sites: base.sites.toReversed() });
    expect(diff(base, turned)).toEqual([]);
    const recipe = base.recipes[0];
    const inputs = recipe?.inputs.toReversed() ?? [];
    const swapped = network.parse({ ...base, recipes: [{ ...recipe, inputs }] });
    expect(diff(base, swapped)).toEqual([to('recipes/make_fan/inputs', inputs)]);
  });

  it('escapes names of unknown fields, and leads back through them: 3 awkward names', () => {
    const odd = network.parse({
      ...base,
      'a/b': 1,
      products: base.products.map((each) => ({ ...each, '': { '*': 2 }, 'x[y]': 3 })),
    });
    const overrides = diff(base, odd);
    expect(overrides.map(({ at }) => at)).toEqual([
      'products/fan/%',
      'products/fan/x%5By%5D',
      'products/lamp/%',
      'products/lamp/x%5By%5D',
      'a%2Fb',
    ]);
    expect(resolve(base, overrides).network).toEqual(odd);
  });

  it('sets a record whole where a field name of 500 letters would not fit in a path of 400', () => {
    const long = network.parse({
      ...base,
      products: base.products.map((each) => ({ ...each, ['x'.repeat(500)]: 1 })),
    });
    const overrides = diff(base, long);
    expect(overrides.map(({ at }) => at)).toEqual(['products/fan', 'products/lamp']);
    expect(resolve(base, overrides).network).toEqual(long);
  });

  it('sets a collection whole in which an id stands 2 times', () => {
    const twice = network.parse({ ...base, duties: [...base.duties, ...base.duties] });
    const overrides = diff(base, twice);
    expect(overrides.map(({ at }) => at)).toEqual(['duties']);
    expect(resolve(base, overrides).network).toEqual(twice);
  });
});
