import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lane, type Lane } from '../../../../../scenarios/domain/lane.ts';
import { afterAct, roundTo } from '../../../../../renderer/features/network/bulk/bulk-operation.ts';
import { planBulk } from '../../../../../renderer/features/network/bulk/plan-bulk.ts';

const lanes: readonly Lane[] = [
  lane.parse({ id: 'a', from: 'x', to: 'y', mode: 'sea', transitDays: 20, capacityPerPeriod: 300 }),
  lane.parse({ id: 'b', from: 'x', to: 'y', mode: 'air', transitDays: 2 }),
  lane.parse({ id: 'c', from: 'x', to: 'y', mode: 'rail', transitDays: 0 }),
];

describe('bulk arithmetic', () => {
  it('rounds 2.675 to cents as 2.68, −2.675 as −2.68, and 1,149 to 50s as 1,150', () => {
    expect(roundTo(2.675, 0.01)).toBe(2.68);
    expect(roundTo(-2.675, 0.01)).toBe(-2.68);
    expect(roundTo(1149, 50)).toBe(1150);
  });

  it('never rounds to −0, nor by a step of 0', () => {
    expect(Object.is(roundTo(-0.2, 1), 0)).toBe(true);
    expect(roundTo(3.7, 0)).toBe(3.7);
  });

  it('makes 0.3 of 0.1 times 3, without the noise of binary', () => {
    expect(afterAct(0.1, { kind: 'scale', factor: 3 })).toBe(0.3);
    expect(afterAct(0.1, { kind: 'add', amount: 0.2 })).toBe(0.3);
  });

  it('leaves what is not stated as it is, unless it is set', () => {
    expect(afterAct(null, { kind: 'scale', factor: 2 })).toBeNull();
    expect(afterAct(null, { kind: 'set', value: 5, typed: '5' })).toBe(5);
  });

  it('moves no value by more than half a step, and stays put when rounded again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(0.01, 0.5, 1, 5, 50, 1000),
        (value, step) => {
          const once = roundTo(value, step);
          expect(Math.abs(once - value)).toBeLessThanOrEqual(step / 2 + 1e-6);
          expect(roundTo(once, step)).toBe(once);
        },
      ),
    );
  });
});

describe('a bulk act on three lanes', () => {
  it('scales 2 transit times by 1.5 in one edit and tells that 0 days stay 0', () => {
    const plan = planBulk('lanes', lanes, ['transitDays'], { kind: 'scale', factor: 1.5 });
    expect(plan).toMatchObject({ changed: 2, same: 1, notStated: 0, refused: 0 });
    expect(plan.example).toEqual({ id: 'a', before: 20, after: 30 });
    expect(plan.edits).toEqual([
      {
        kind: 'bulk',
        collection: 'lanes',
        ids: ['a', 'b'],
        path: ['transitDays'],
        operation: { kind: 'scale', factor: 1.5 },
      },
    ]);
  });

  it('changes 1 capacity of 3 and tells that 2 state none', () => {
    const plan = planBulk('lanes', lanes, ['capacityPerPeriod'], { kind: 'add', amount: 50 });
    expect(plan).toMatchObject({ changed: 1, notStated: 2 });
  });

  it('refuses to take 10 days off a lane of 2 and one of 0: no transit is negative', () => {
    const plan = planBulk('lanes', lanes, ['transitDays'], { kind: 'add', amount: -10 });
    expect(plan).toMatchObject({ changed: 1, refused: 2 });
  });

  it('rounds by one edit a lane, since each comes out differently', () => {
    const plan = planBulk('lanes', lanes, ['transitDays'], { kind: 'round', step: 7 });
    expect(plan.edits.map((edit) => edit.kind === 'set' && [edit.id, edit.value])).toEqual([
      ['a', 21],
      ['b', 0],
    ]);
  });

  it('sets 3 capacities, those not stated too', () => {
    const plan = planBulk('lanes', lanes, ['capacityPerPeriod'], { kind: 'set', value: 100, typed: '100' });
    expect(plan.changed).toBe(3);
  });
});
