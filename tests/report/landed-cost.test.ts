import { describe, expect, it } from 'vitest';
import { landedCostPerUnit } from '../../solver/report/landed-cost-per-unit.ts';
import { landedCost } from '../../solver/report/landed-cost.ts';
import { totalRow } from '../../solver/report/total-row.ts';
import { handMadeLedger, handMadePlan } from '../support/hand-made-answer.ts';
import type { EntryInput, PlanInput } from '../support/hand-made-answer.ts';
import { aNetwork } from '../support/network-builder.ts';
import type { NetworkBuilder } from '../support/network-builder.ts';

function rowsOf(network: NetworkBuilder, plan: PlanInput, entries: readonly EntryInput[]) {
  const answer = [network.build(), handMadePlan(plan), handMadeLedger(entries)] as const;
  const rows = landedCost.rows(...answer);
  return { rows, total: totalRow(landedCost.columns, rows), perUnit: landedCostPerUnit.rows(...answer) };
}

const cn = { origin: 'cn', elapsedDays: null };

describe('landed cost', () => {
  const twoMarkets = aNetwork()
    .withPeriods(2, 30)
    .withOffer('mill', 'cloth')
    .withRecipe('dongguan', 'shirt', { inputs: [{ product: 'cloth', quantityPer: 2 }] })
    .withLane('mill', 'dongguan')
    .withLane('dongguan', 'boston', { transitDays: 15 })
    .withLane('dongguan', 'seattle', { transitDays: 15 })
    .withDemand('boston', 'shirt', 30)
    .withDemand('seattle', 'shirt', 10);
  const plan: PlanInput = {
    purchases: [{ offer: 'mill_cloth', tier: 0, period: 'p1', quantity: 120 }],
    flows: [
      { lane: 'mill_dongguan', product: 'cloth', ...cn, period: 'p1', quantity: 120 },
      { lane: 'dongguan_boston', product: 'shirt', ...cn, period: 'p1', quantity: 40 },
      { lane: 'dongguan_seattle', product: 'shirt', ...cn, period: 'p1', quantity: 20 },
    ],
    consumption: [
      {
        recipe: 'dongguan_shirt',
        origin: 'cn',
        product: 'cloth',
        inputOrigin: 'cn',
        elapsedDays: null,
        period: 'p1',
        quantity: 120,
      },
    ],
    production: [{ recipe: 'dongguan_shirt', origin: 'cn', period: 'p1', quantity: 60 }],
    served: [
      { demand: 'boston_shirt_p1', ...cn, period: 'p1', quantity: 20 },
      { demand: 'seattle_shirt_p1', ...cn, period: 'p1', quantity: 10 },
    ],
    stock: [
      { site: 'boston', product: 'shirt', ...cn, period: 'p2', quantity: 20 },
      { site: 'seattle', product: 'shirt', ...cn, period: 'p2', quantity: 10 },
    ],
    shortfalls: [{ demand: 'boston_shirt_p1', quantity: 10 }],
  };
  const entries: EntryInput[] = [
    { kind: 'material', amount: 120, period: 'p1', site: 'mill', product: 'cloth', cause: 'mill_cloth' },
    {
      kind: 'conversion',
      amount: 60,
      period: 'p1',
      site: 'dongguan',
      product: 'shirt',
      cause: 'dongguan_shirt',
    },
    { kind: 'fixed', amount: 30, period: 'p1', site: 'dongguan' },
    {
      kind: 'freight',
      amount: 80,
      period: 'p1',
      site: 'dongguan',
      lane: 'dongguan_boston',
      product: 'shirt',
    },
    { kind: 'duty', amount: 20, period: 'p1', lane: 'dongguan_seattle', product: 'shirt', cause: 'mfn' },
    {
      kind: 'shortfall',
      amount: 500,
      period: 'p1',
      site: 'boston',
      product: 'shirt',
      cause: 'boston_shirt_p1',
    },
  ];

  it('carries 2 of material, 1 of conversion and 0.5 of fixed cost with each shirt, and 2 of freight to Boston', () => {
    const { rows } = rowsOf(twoMarkets, plan, entries);
    expect(rows).toMatchObject([
      { market: 'boston', quantity: 20, material: 40, conversion: 20, fixed: 10, freight: 40, duty: 0 },
      { market: 'seattle', quantity: 10, material: 20, conversion: 10, fixed: 5, freight: 0, duty: 10 },
      { destination: 'left at the end', product: 'shirt', material: 60, freight: 40, duty: 10 },
    ]);
    expect(rows[0]).toMatchObject({
      landedCost: 110,
      landedCostPerUnit: 5.5,
      shortfallQuantity: 10,
      shortfall: 500,
    });
  });

  it('adds up to the 810 of the ledger, of which the 20 + 10 shirts left in the markets keep 155', () => {
    const { rows, total } = rowsOf(twoMarkets, plan, entries);
    expect(total['total']).toBeCloseTo(810, 9);
    const left = rows.find(({ destination }) => destination === 'left at the end');
    expect(left).toMatchObject({ quantity: 30 });
    expect(left?.total).toBeCloseTo(155, 9);
  });

  it('states one average shirt at 5.5 in Boston and 4.5 in Seattle', () => {
    const { perUnit } = rowsOf(twoMarkets, plan, entries);
    expect(perUnit.map((row) => [row.market, row.landedCostPerUnit])).toEqual([
      ['boston', 5.5],
      ['seattle', 4.5],
    ]);
  });

  it('shows the 7 of a site that never moves a unit on a row of its own', () => {
    const idle = rowsOf(twoMarkets.withPlant('suzhou'), plan, [
      ...entries,
      { kind: 'fixed', amount: 7, period: 'p1', site: 'suzhou' },
    ]);
    expect(idle.rows.find(({ destination }) => destination === 'idle')).toMatchObject({
      fixed: 7,
      product: null,
    });
    expect(idle.total['total']).toBeCloseTo(817, 9);
  });

  it('spreads the 90 of a plant that ships nothing in the first period over the 30 it ships in the second', () => {
    const late = rowsOf(
      aNetwork()
        .withPeriods(2, 30)
        .withOffer('mill', 'cloth')
        .withLane('mill', 'lyon')
        .withDemand('lyon', 'cloth', 30),
      {
        purchases: [{ offer: 'mill_cloth', tier: 0, period: 'p2', quantity: 30 }],
        flows: [{ lane: 'mill_lyon', product: 'cloth', ...cn, period: 'p2', quantity: 30 }],
        served: [{ demand: 'lyon_cloth_p1', ...cn, period: 'p2', quantity: 30 }],
      },
      [{ kind: 'fixed', amount: 90, period: 'p1', site: 'mill' }],
    );
    expect(late.rows).toMatchObject([{ market: 'lyon', fixed: 90, landedCostPerUnit: 3 }]);
  });

  it('keeps every cent of goods that go round between two hubs in one period', () => {
    const round = rowsOf(
      aNetwork()
        .withOffer('mill', 'cloth')
        .withLane('mill', 'east')
        .withLane('east', 'west')
        .withLane('west', 'east')
        .withLane('west', 'lyon')
        .withDemand('lyon', 'cloth', 100),
      {
        purchases: [{ offer: 'mill_cloth', tier: 0, period: 'p1', quantity: 100 }],
        flows: [
          { lane: 'mill_east', product: 'cloth', ...cn, period: 'p1', quantity: 100 },
          { lane: 'east_west', product: 'cloth', ...cn, period: 'p1', quantity: 150 },
          { lane: 'west_east', product: 'cloth', ...cn, period: 'p1', quantity: 50 },
          { lane: 'west_lyon', product: 'cloth', ...cn, period: 'p1', quantity: 100 },
        ],
        served: [{ demand: 'lyon_cloth_p1', ...cn, period: 'p1', quantity: 100 }],
      },
      [
        { kind: 'material', amount: 100, period: 'p1', cause: 'mill_cloth' },
        { kind: 'freight', amount: 75, period: 'p1', lane: 'east_west', product: 'cloth' },
        { kind: 'freight', amount: 25, period: 'p1', lane: 'west_east', product: 'cloth' },
      ],
    );
    expect(round.rows[0]?.landedCostPerUnit).toBeCloseTo(2, 9);
    expect(round.total['total']).toBeCloseTo(200, 9);
  });

  it('charges goods flown in within 5 days 9 of freight each, and goods shipped in 30 days none of it', () => {
    const promised = rowsOf(
      aNetwork()
        .withPeriods(3, 30)
        .withOffer('mill', 'cloth')
        .withLane('mill', 'lyon', { transitDays: 30 })
        .withLane('mill', 'lyon', { mode: 'air', transitDays: 0 })
        .withLane('lyon', 'urgent')
        .withLane('lyon', 'patient')
        .withDemand('urgent', 'cloth', 10, { maxLeadDays: 5, period: 'p2' })
        .withDemand('patient', 'cloth', 10, { maxLeadDays: 60, period: 'p2' }),
      {
        purchases: [
          { offer: 'mill_cloth', tier: 0, period: 'p1', quantity: 10 },
          { offer: 'mill_cloth', tier: 0, period: 'p2', quantity: 10 },
        ],
        flows: [
          { lane: 'mill_lyon', product: 'cloth', origin: 'cn', elapsedDays: 0, period: 'p1', quantity: 10 },
          { lane: 'mill_lyon_2', product: 'cloth', origin: 'cn', elapsedDays: 0, period: 'p2', quantity: 10 },
          { lane: 'lyon_urgent', product: 'cloth', origin: 'cn', elapsedDays: 0, period: 'p2', quantity: 10 },
          {
            lane: 'lyon_patient',
            product: 'cloth',
            origin: 'cn',
            elapsedDays: 30,
            period: 'p2',
            quantity: 10,
          },
        ],
        served: [
          { demand: 'urgent_cloth_p2', origin: 'cn', elapsedDays: 0, period: 'p2', quantity: 10 },
          { demand: 'patient_cloth_p2', origin: 'cn', elapsedDays: 30, period: 'p2', quantity: 10 },
        ],
      },
      [{ kind: 'freight', amount: 90, period: 'p2', lane: 'mill_lyon_2', product: 'cloth', origin: 'cn' }],
    );
    expect(promised.rows.map((row) => [row.market, row.landedCostPerUnit])).toEqual([
      ['urgent', 9],
      ['patient', 0],
    ]);
  });
});
