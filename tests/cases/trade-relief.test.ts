import { describe, expect, it } from 'vitest';
import { assembled, fans, straight, withTreaty } from '../support/fans-of-hanoi.ts';
import { planByBothEngines } from '../support/plan-by-both-engines.ts';
import { planWithOracle } from '../support/plan-with-oracle.ts';

describe('duty on the motors into Vietnam, worked by hand', () => {
  // 15 % of 40 is 6 a motor and 12 a fan; 5 % more of which nothing is refunded, 2 a motor and 4 a fan.
  const dutiable = fans
    .withDuty('mfn_vn', { into: 'vn', rate: 0.15, isDrawbackEligible: true })
    .withDuty('levy', { kind: 'levy', into: 'vn', rate: 0.05 });
  const refunding = dutiable.withTerritory('vn', { drawbackShare: 0.99 });

  it('makes 10 fans for the United States cost 830, and a bonded zone saves exactly the 160', async () => {
    const outside = await planWithOracle(straight(assembled(dutiable), 'us'));
    expect(outside.objective).toBeCloseTo(830, 6);
    expect(outside.ledger.byKind.duty).toBeCloseTo(260, 6);
    const inside = await planWithOracle(straight(assembled(dutiable, {}, 'vn_zone'), 'us'));
    expect(inside.objective).toBeCloseTo(670, 6);
    expect(inside.ledger.byKind.duty).toBeCloseTo(100, 6);
  });

  it('is refunded at 99 % of the 120 that are eligible where there is drawback: 711.20', async () => {
    // 67 + 12 + 4 − 0.99 · 12 = 71.12.
    const { objective, plan, ledger } = await planWithOracle(straight(assembled(refunding), 'us'));
    expect(objective).toBeCloseTo(711.2, 6);
    expect(ledger.byKind.duty).toBeCloseTo(260, 6);
    expect(ledger.byKind.drawback).toBeCloseTo(-118.8, 6);
    const refunds = ledger.entries.filter(({ kind }) => kind === 'drawback');
    expect(refunds.map(({ cause }) => cause)).toEqual(['mfn_vn']);
    expect(plan.served).toMatchObject([{ origin: 'vn', standing: null }]);
  });

  it('is never refunded and bonded at once: in the zone 0 is paid and 0 refunded, 670', async () => {
    const { objective, ledger } = await planWithOracle(straight(assembled(refunding, {}, 'vn_zone'), 'us'));
    expect(objective).toBeCloseTo(670, 6);
    expect(ledger.entries.filter(({ kind }) => kind === 'drawback')).toEqual([]);
    expect(ledger.entries.filter(({ cause }) => cause === 'mfn_vn' || cause === 'levy')).toEqual([]);
  });

  it('is refunded on the 10 fans that leave and not on the 4 that Hanoi buys', async () => {
    // A fan in Hanoi costs 42 + 10 + 16 = 68. 10 · 71.12 + 4 · 68 = 983.2.
    const { objective, ledger } = await planWithOracle(
      straight(assembled(refunding), 'us')
        .withMarket('hanoi_shop', { territory: 'vn' })
        .withLane('hanoi', 'hanoi_shop')
        .withDemand('hanoi_shop', 'fan', 4),
    );
    expect(objective).toBeCloseTo(983.2, 6);
    expect(ledger.byKind.drawback).toBeCloseTo(-118.8, 6);
  });

  it('is refunded through a warehouse in Haiphong on the way in and out: goods for export stay so inside the country', async () => {
    // Freight of 1 a motor and 5 a fan as before, in two parts each.
    const { objective, ledger } = await planWithOracle(
      refunding
        .withPlant('hanoi', { territory: 'vn' })
        .withHub('haiphong', { territory: 'vn' })
        .withMarket('houston')
        .withLane('ningbo', 'haiphong', { costPer: { unit: 0.5 } })
        .withLane('haiphong', 'hanoi', { products: 'motor', costPer: { unit: 0.5 } })
        .withRecipe('hanoi', 'fan', { inputs: [{ product: 'motor', quantityPer: 2 }], labourPerUnit: 10 })
        .withLane('hanoi', 'haiphong', { products: 'fan', costPer: { unit: 1 } })
        .withLane('haiphong', 'houston', { products: 'fan', costPer: { unit: 4 } })
        .withDemand('houston', 'fan', 10),
    );
    expect(objective).toBeCloseTo(711.2, 6);
    expect(ledger.byKind.drawback).toBeCloseTo(-118.8, 6);
  });

  it('is not refunded on the 3 motors that must be left at the end: 29 each, and 0 for export among them', async () => {
    // 711.2 + 3 · (20 + 1 + 8); a closing rule counts no goods under drawback.
    const { objective, ledger } = await planByBothEngines(
      straight(assembled(refunding), 'us')
        .withClosing('left', 'hanoi', { products: 'motor', quantity: 3 })
        .build(),
    );
    expect(objective).toBeCloseTo(711.2 + 87, 6);
    expect(ledger.byKind.drawback).toBeCloseTo(-118.8, 6);
  });

  it('is owed by the 4 fans that leave the zone for Hanoi as Vietnamese goods: 20 % of 100', async () => {
    // Zone: 52 + 20 duty = 72 a fan into Vietnam. 670 + 4 · 72 = 958; motors in the zone still pay nothing.
    const { objective } = await planWithOracle(
      straight(assembled(dutiable, {}, 'vn_zone'), 'us')
        .withMarket('hanoi_shop', { territory: 'vn' })
        .withLane('hanoi', 'hanoi_shop')
        .withDemand('hanoi_shop', 'fan', 4),
    );
    expect(objective).toBeCloseTo(958, 6);
  });

  it('leaves preference alone: in the zone 590 with 5 Malaysian motors, whose duty nobody pays', async () => {
    const { objective } = await planWithOracle(
      withTreaty(straight(assembled(dutiable, {}, 'vn_zone'), 'eu')),
    );
    expect(objective).toBeCloseTo(590, 6);
  });
});
