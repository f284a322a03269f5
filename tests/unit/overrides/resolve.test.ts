import { describe, expect, it } from 'vitest';
import { network, type Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { aNetwork, add, remove, scale, to } from './a-network.ts';

const base = aNetwork();
/** The network after overrides that must all be carried out without a word. */
function after(...overrides: readonly Override[]): Network {
  const { network, findings } = resolve(base, overrides);
  expect(findings).toEqual([]);
  return network;
}
const find = <Entity extends { id: string }>(records: readonly Entity[], id: string) =>
  records.find((each) => each.id === id);

describe('setting one place', () => {
  it('sets a duty rate to 25 %, and touches no other record', () => {
    const { duties } = after(to('duties/us_mfn/rate', 0.25));
    expect(find(duties, 'us_mfn')?.rate).toBe(0.25);
    expect(find(duties, 'us_pending')).toBe(find(base.duties, 'us_pending'));
  });

  it('sets the cost of capital to 12 % and period p2 to 28 days', () => {
    const { settings } = after(to('settings/costOfCapitalPerYear', 0.12), to('settings/periods/p2/days', 28));
    expect([settings.costOfCapitalPerYear, settings.periods[0]?.days, settings.periods[1]?.days]).toEqual([
      0.12, 30, 28,
    ]);
  });

  it('reaches nested lists by key: customs value from Penang 8, 2 blades a fan, 3.5 from 1000 motors on', () => {
    const changed = after(
      to('products/fan/customsValueBySite/penang/valuePerUnit', 8),
      to('recipes/make_fan/inputs/blade/quantityPer', 2),
      to('offers/motors/tiers/1000/unitCost', 3.5),
    );
    expect(changed.products[0]?.customsValueBySite[0]?.valuePerUnit).toBe(8);
    expect(changed.recipes[0]?.inputs.map((input) => input.quantityPer)).toEqual([1, 2]);
    expect(changed.offers[0]?.tiers.map((tier) => tier.unitCost)).toEqual([5, 3.5]);
  });

  it('fills defaults of what it sets: a container with 3 fields stated is an FEU, not in whole containers', () => {
    const changed = after(
      to('lanes/pg_la_sea/costPer/container', { usableM3: 60, usableKg: 2e4, cost: 2500 }),
    );
    expect(find(changed.lanes, 'pg_la_sea')?.costPer.container).toMatchObject({
      kind: 'FEU',
      isWholeContainers: false,
    });
  });

  it('applies 3 overrides of one number in their order: (0.04 + 0.06) · 2 = 0.2', () => {
    const { duties } = after(add('duties/us_mfn/rate', 0.06), scale('duties/us_mfn/rate', 2));
    expect(duties[0]?.rate).toBeCloseTo(0.2, 12);
  });
});

describe('setting many places', () => {
  it('makes the 1 container tariff by sea 1.4 times as dear, and passes over the lane without one, with a note', () => {
    const { network: changed, findings } = resolve(base, [
      scale('lanes[mode=sea]/costPer/container/cost', 1.4),
    ]);
    expect(find(changed.lanes, 'sz_la_sea')?.costPer.container?.cost).toBeCloseTo(4200, 9);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['override-not-stated', 'note']]);
    expect(changed.lanes[1]).toBe(base.lanes[1]);
  });

  it('sets demand of fans in the US markets of a group, 2 rows of 3', () => {
    const changed = after(to('demand[product=fan&market=@us_markets]/quantity', 7));
    expect(changed.demand.map((row) => row.quantity)).toEqual([7, 7, 10]);
  });

  it('takes lists, groups of groups and every record: handling 1 at 2, 2 and 4 sites', () => {
    const handling = (at: string) =>
      after(to(`sites/${at}/handlingCostPerUnit`, 1)).sites.filter((site) => site.handlingCostPerUnit === 1)
        .length;
    expect([handling('la,ny'), handling('@asia'), handling('*')]).toEqual([2, 2, 4]);
  });

  it('matches items of lists, and null by nothing: 1 hub, 3 sites without cluster', () => {
    expect(
      after(to('sites[roles=hub]/handlingCostPerUnit', 1)).sites.filter(
        (site) => site.handlingCostPerUnit === 1,
      ),
    ).toHaveLength(1);
    expect(
      after(to('sites[cluster=]/handlingCostPerUnit', 1)).sites.filter(
        (site) => site.handlingCostPerUnit === 1,
      ),
    ).toHaveLength(3);
  });

  it('scales every tier of every offer by 1.1', () => {
    const changed = after(scale('offers/*/tiers/*/unitCost', 1.1));
    expect(changed.offers[0]?.tiers.map((tier) => tier.unitCost)).toEqual([
      expect.closeTo(5.5, 9),
      expect.closeTo(4.4, 9),
    ]);
  });
});

describe('adding and removing', () => {
  it('adds a record with its defaults, in order of id among 3', () => {
    const changed = after(add('duties', { id: 'us_new', kind: 's301', into: 'us', rate: 0.1 }));
    expect(changed.duties.map(({ id }) => id as string)).toEqual(['us_mfn', 'us_new', 'us_pending']);
    expect(changed.duties[1]).toMatchObject({ stacking: 'adds', originCountries: '*' });
  });

  it('puts a tier from 500 between those from 0 and 1000, and an input at the end', () => {
    const changed = after(
      add('offers/motors/tiers', { fromQuantity: 500, unitCost: 4.5 }),
      add('recipes/make_fan/inputs', { product: 'cable', quantityPer: 1 }),
    );
    expect(changed.offers[0]?.tiers.map((tier) => tier.fromQuantity)).toEqual([0, 500, 1000]);
    expect(changed.recipes[0]?.inputs.map((input) => input.product as string)).toEqual([
      'motor',
      'blade',
      'cable',
    ]);
  });

  it('removes the 1 air lane by condition, and the 2 sea lanes by ids', () => {
    expect(after(remove('lanes[mode=air]')).lanes).toHaveLength(2);
    expect(after(remove('lanes/sz_la_sea,pg_la_sea')).lanes).toHaveLength(1);
  });

  it('removes an item of a list, leaving 1, and returns a field to its default', () => {
    const changed = after(remove('recipes/make_fan/inputs/motor'), remove('duties/us_pending/validTo'));
    expect(changed.recipes[0]?.inputs).toHaveLength(1);
    expect(find(changed.duties, 'us_pending')?.validTo).toBeNull();
  });

  it('adds a record again that override 1 removed, and edits what override 2 added', () => {
    const fan = { id: 'fan', name: 'New fan' };
    const changed = after(remove('products/fan'), add('products', fan), to('products/fan/weightKg', 3));
    expect(find(changed.products, 'fan')).toMatchObject({
      name: 'New fan',
      weightKg: 3,
      customsValueBySite: [],
    });
  });
});

describe('overrides that cannot be carried out', () => {
  it.each([
    ['a record that has gone', to('duties/us_s301_vn/rate', 0.25), 'override-target-gone'],
    ['one record of two that has gone', scale('sites/la,sf/handlingCostPerUnit', 2), 'override-target-gone'],
    ['a condition that nothing meets', scale('lanes[mode=rail]/transitDays', 2), 'override-target-gone'],
    ['a group that has gone', scale('sites/@europe/handlingCostPerUnit', 2), 'override-target-gone'],
    ['a group of another kind', scale('sites/@goods/handlingCostPerUnit', 2), 'override-target-gone'],
    ['an item that has gone', to('recipes/make_fan/inputs/steel/quantityPer', 2), 'override-target-gone'],
    ['a field inside nothing', to('lanes/pg_la_sea/costPer/container/cost', 2), 'override-target-gone'],
    ['a collection that does not exist', to('lane/sz_la_sea/transitDays', 2), 'override-target-gone'],
    ['a number times text', scale('sites/la/name', 2), 'override-wrong-type'],
    ['a number where a list is', add('sites/la/roles', 2), 'override-wrong-type'],
    ['the removal of a collection', remove('lanes'), 'override-wrong-type'],
    ['the removal of the settings', remove('settings'), 'override-wrong-type'],
    ['a text as rate', to('duties/us_mfn/rate', '25 %'), 'override-does-not-fit'],
    ['a share above 1', scale('settings/costOfCapitalPerYear', 11), 'override-does-not-fit'],
    ['the removal of a field without default', remove('sites/la/territory'), 'override-does-not-fit'],
    ['an incomplete record', add('duties', { id: 'x' }), 'override-does-not-fit'],
    ['a record that exists', add('products', { id: 'fan', name: 'Fan' }), 'override-already-there'],
    [
      'an item that exists',
      add('recipes/make_fan/inputs', { product: 'motor', quantityPer: 2 }),
      'override-already-there',
    ],
    ['another id', to('products/fan/id', 'ventilator'), 'override-id-is-fixed'],
    ['a path without a field name', to('duties//rate', 1), 'override-path'],
    ['two operations', { ...to('duties/us_mfn/rate', 1), scale: 2 }, 'override-operation'],
    [
      'no operation',
      { at: 'duties/us_mfn/rate', because: null } as unknown as Override,
      'override-operation',
    ],
  ])('skips %s with 1 finding and leaves the network as it is', (_, override, code) => {
    const { network: changed, findings } = resolve(base, [override]);
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'error']]);
    expect(findings[0]?.say).toContain(`"${override.at}"`);
    expect(changed).toBe(base);
  });

  it('skips a bulk edit whole when 1 record of 2 would not fit', () => {
    const loose = network.parse({
      ...base,
      duties: base.duties.map((each, index) => ({ ...each, rate: index === 0 ? 0.1 : 9 })),
    });
    const { network: changed, findings } = resolve(loose, [scale('duties/*/rate', 2)]);
    expect(changed.duties).toBe(loose.duties);
    expect(findings[0]?.say).toBe(
      'Override "duties/*/rate" would give a value that is not allowed: rate must be at most 10. It cannot be applied.',
    );
  });

  it.each([
    [to('duties/us_mfm/rate', 0.1), 'Did you mean us_mfn? If not, remove the override.'],
    [to('duties/pending/rate', 0.1), 'Did you mean us_pending? If not, remove the override.'],
    [to('lane/sz_la_sea/transitDays', 2), 'Did you mean lanes? If not, remove the override.'],
    [scale('lanes/sz_la_sea/transitDay', 2), 'Did you mean transitDays? If not, remove the override.'],
    [to('lanes/sz_la_sea/transitDay', 2), 'If transitDays is meant, correct the path.'],
    [
      scale('sites/@markets/handlingCostPerUnit', 2),
      'Did you mean @us_markets? If not, remove the override.',
    ],
    [scale('sites/@goods/handlingCostPerUnit', 2), 'Name a group of this kind, or remove the override.'],
    [to('recipes/make_fan/inputs/moter/quantityPer', 2), 'Did you mean motor? If not, remove the override.'],
  ])('says for 1 wrong name in %j: %s', (override, next) => {
    expect(resolve(base, [override]).findings.map((finding) => finding.next)).toEqual([next]);
  });

  it('goes on with the 2nd override after the 1st was skipped', () => {
    const { network: changed, findings } = resolve(base, [
      remove('duties/gone'),
      to('duties/us_mfn/rate', 0.5),
    ]);
    expect([findings.length, changed.duties[0]?.rate]).toEqual([1, 0.5]);
  });

  it('names 1 record and its field in the place of a finding', () => {
    const [finding] = resolve(base, [to('recipes/make_fan/inputs/steel/quantityPer', 2)]).findings;
    expect(finding?.about).toEqual({
      collection: 'recipes',
      id: 'make_fan',
      field: 'inputs/steel/quantityPer',
    });
  });
});

describe('what is not stated or not known', () => {
  it('leaves a rate of null as it is when scaled by 2, with a note', () => {
    const { network: changed, findings } = resolve(base, [scale('duties/us_pending/rate', 2)]);
    expect(changed).toBe(base);
    expect(findings).toMatchObject([{ code: 'override-not-stated', severity: 'note' }]);
    expect(findings[0]?.say).toContain('leaves 1 value as not stated');
  });

  it('keeps a field that it does not know, with a warning, at 3 levels', () => {
    for (const at of ['colour', 'duties/us_mfn/colour', 'lanes/sz_la_sea/costPer/colour']) {
      const { network: changed, findings } = resolve(base, [to(at, 'red')]);
      expect(findings).toMatchObject([{ code: 'override-unknown-field', severity: 'warning' }]);
      expect(JSON.stringify(changed)).toContain('"colour":"red"');
    }
  });

  it('changes an unknown field that is there without a word: 3 · 2 = 6', () => {
    const known = network.parse({ ...base, extra: { score: 3 } });
    const { network: changed, findings } = resolve(known, [scale('extra/score', 2)]);
    expect(changed).toMatchObject({ extra: { score: 6 } });
    expect(findings).toEqual([]);
  });

  it('loses neither of 2 records that share an id', () => {
    const twice = network.parse({ ...base, duties: [...base.duties, ...base.duties] });
    expect(resolve(twice, [to('duties/us_mfn/rate', 0.5)]).network.duties.map(({ rate }) => rate)).toEqual([
      0.5,
      null,
      0.04,
      null,
    ]);
  });
});
