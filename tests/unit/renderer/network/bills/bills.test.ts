import { describe, expect, it } from 'vitest';
import { network } from '../../../../../scenarios/domain/network.ts';
import { billTree } from '../../../../../renderer/features/network/bills/bill-rows.ts';
import {
  possibleInputs,
  principalOf,
  removeInput,
  setPrincipal,
  setQuantity,
} from '../../../../../renderer/features/network/bills/recipe-inputs.ts';
import { unitCosts } from '../../../../../renderer/features/network/bills/unit-costs.ts';

/** A fan from one motor and two blades; the motor made in two places from copper, or bought; blades bought by tiers. */
function fans(changes: { recipes?: readonly object[]; offers?: readonly object[] } = {}) {
  return network.parse({
    settings: { title: 'Fans', baseCurrency: 'USD', periods: [{ id: 'p1', start: '2026-01-01', days: 30 }] },
    territories: [{ id: 'cn', name: 'Mainland', code: 'CN' }],
    currencies: [{ code: 'CNY', unitsPerBase: 8 }],
    sites: ['dongguan', 'suzhou'].map((id) => ({
      id,
      name: id,
      territory: 'cn',
      latitude: 0,
      longitude: 0,
      roles: ['plant'],
    })),
    products: ['fan', 'motor', 'blade', 'copper', 'magnet'].map((id) => ({ id, name: id })),
    recipes: changes.recipes ?? [
      {
        id: 'fan_at_dongguan',
        site: 'dongguan',
        output: 'fan',
        inputs: [
          { product: 'motor', quantityPer: 1 },
          { product: 'blade', quantityPer: 2 },
        ],
        labourPerUnit: 8,
        currency: 'CNY',
        yield: 0.8,
      },
      {
        id: 'motor_at_suzhou',
        site: 'suzhou',
        output: 'motor',
        inputs: [{ product: 'copper', quantityPer: 0.5 }],
        labourPerUnit: 1,
      },
    ],
    offers: changes.offers ?? [
      { id: 'motor_bought', site: 'dongguan', product: 'motor', tiers: [{ fromQuantity: 0, unitCost: 7 }] },
      {
        id: 'blade_bought',
        site: 'dongguan',
        product: 'blade',
        tiers: [
          { fromQuantity: 0, unitCost: 0.5 },
          { fromQuantity: 1000, unitCost: 0.4 },
        ],
      },
      { id: 'copper_bought', site: 'dongguan', product: 'copper', tiers: [{ fromQuantity: 0, unitCost: 6 }] },
    ],
    lanes: [],
    demand: [],
  });
}

describe('unit costs rolled up', () => {
  it('makes a motor of half a kilogram of copper at 6 and labour of 1 for 4', () => {
    const given = fans();
    expect(unitCosts(given).ofRecipe(given.recipes[1]!)).toEqual({ low: 4, high: 4 });
  });

  it('costs a motor 4 to 7: made at 4, bought at 7', () => {
    expect(unitCosts(fans()).ofProduct('motor')).toEqual({ low: 4, high: 7 });
  });

  it('charges a fan 1.25 sets of inputs at a yield of 80 %, and its 8 CNY of labour as 1 USD', () => {
    const cost = unitCosts(fans()).ofProduct('fan');
    expect(cost?.low).toBeCloseTo(1 + (4 + 2 * 0.4) / 0.8, 10);
    expect(cost?.high).toBeCloseTo(1 + (7 + 2 * 0.5) / 0.8, 10);
  });

  it('knows no cost of a fan when nothing sells its blades', () => {
    const offers = [
      { id: 'm', site: 'dongguan', product: 'motor', tiers: [{ fromQuantity: 0, unitCost: 7 }] },
    ];
    expect(unitCosts(fans({ offers })).ofProduct('fan')).toBeNull();
  });

  it('knows no cost of an offer in a currency without a rate', () => {
    const offers = [
      {
        id: 'm',
        site: 'dongguan',
        product: 'motor',
        currency: 'EUR',
        tiers: [{ fromQuantity: 0, unitCost: 7 }],
      },
    ];
    const given = fans({ offers });
    expect(unitCosts(given).ofOffer(given.offers[0]!)).toBeNull();
  });

  it('knows no cost of two products that go into each other, and ends', () => {
    const recipes = [
      { id: 'a', site: 'suzhou', output: 'motor', inputs: [{ product: 'copper', quantityPer: 1 }] },
      { id: 'b', site: 'suzhou', output: 'copper', inputs: [{ product: 'motor', quantityPer: 1 }] },
    ];
    const given = fans({ recipes, offers: [] });
    expect(unitCosts(given).ofProduct('motor')).toBeNull();
    const tree = billTree(given, unitCosts(given));
    expect(tree.roots.map(({ key }) => key)).toEqual(['motor', 'copper']);
  });
});

describe('the tree of bills', () => {
  it('has the fan as its 1 root, and 2 inputs below its recipe', () => {
    const given = fans();
    const tree = billTree(given, unitCosts(given));
    expect(tree.roots.map(({ key }) => key)).toEqual(['fan']);
    const [recipe] = tree.childrenOf(tree.roots[0]!);
    expect(tree.childrenOf(recipe!).map(({ key }) => key)).toEqual([
      'fan/fan_at_dongguan/motor',
      'fan/fan_at_dongguan/blade',
    ]);
  });

  it('shows both ways to get a motor below it: 1 made, 1 bought', () => {
    const given = fans();
    const tree = billTree(given, unitCosts(given));
    const [recipe] = tree.childrenOf(tree.roots[0]!);
    const [motor] = tree.childrenOf(recipe!);
    expect(tree.childrenOf(motor!).map(({ kind }) => kind)).toEqual(['recipe', 'offer']);
  });

  it('ends where a product stands above itself', () => {
    const recipes = [
      { id: 'a', site: 'suzhou', output: 'motor', inputs: [{ product: 'copper', quantityPer: 1 }] },
      { id: 'b', site: 'suzhou', output: 'copper', inputs: [{ product: 'motor', quantityPer: 1 }] },
    ];
    const given = fans({ recipes, offers: [] });
    const tree = billTree(given, unitCosts(given));
    let row = tree.roots[0]!;
    let depth = 0;
    while (row.hasChildren) {
      row = tree.childrenOf(row)[0]!;
      depth += 1;
    }
    expect(depth).toBe(4);
    expect(row).toMatchObject({ kind: 'input', product: 'motor', isLoop: true });
  });
});

describe('inputs of a recipe', () => {
  it('offers a motor copper’s neighbours but not the fan it goes into, itself, or what it has: 2 of 5', () => {
    const given = fans();
    expect(possibleInputs(given, given.recipes[1]!).map(({ id }) => id)).toEqual(['blade', 'magnet']);
  });

  it('sets 3 blades and leaves the motor alone', () => {
    const [fan] = fans().recipes;
    expect(setQuantity(fan!, 1, 3, '3')).toMatchObject({
      id: 'fan_at_dongguan',
      path: ['inputs'],
      value: [
        { product: 'motor', quantityPer: 1 },
        { product: 'blade', quantityPer: 3 },
      ],
    });
  });

  it('has 1 principal input: the first, until another is made it', () => {
    const [fan] = fans().recipes;
    expect(principalOf(fan!)).toBe(0);
    const edit = setPrincipal(fan!, 1);
    expect(edit).toMatchObject({ value: [{ isPrincipal: false }, { isPrincipal: true }] });
  });

  it('leaves 1 input when one of 2 is removed', () => {
    const [fan] = fans().recipes;
    expect(removeInput(fan!, 0)).toMatchObject({ value: [{ product: 'blade', quantityPer: 2 }] });
  });
});
