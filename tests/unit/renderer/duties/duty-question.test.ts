import { describe, expect, it } from 'vitest';
import { carriedOverBorders } from '../../../../renderer/features/duties/carried-goods.ts';
import { enquiryOf, firstQuestion } from '../../../../renderer/features/duties/duty-question.ts';
import {
  horizonOf,
  horizonWith,
  nearestIn,
  nextMonth,
} from '../../../../renderer/features/duties/horizon.ts';
import { PlanBuilder } from '../../../support/plan-builder.ts';
import { days, kettles, onFirstLane } from './explained.ts';

const network = kettles
  .withProduct('pan', { name: 'Pan', hsCode: '7323.93', customsValuePerUnit: 4 })
  .withAgreement('pact', ['vn', 'us'])
  .build();
const plan = new PlanBuilder(network)
  .sends('hanoi_us_west', 'pan', 300, { origin: 'vn', standing: 'pact:vn' })
  .sends('hanoi_us_west', 'kettle', 200, { origin: 'cn' })
  .sends('hanoi_us_west', 'kettle', 160, { origin: 'cn', period: 'p2' })
  .build();

describe('a question about a lane', () => {
  it('is about what it carries most of, 360 kettles of China before 300 pans', () => {
    const asked = enquiryOf(network, plan, onFirstLane(network), days);
    expect(asked?.product?.id).toBe('kettle');
    expect(asked?.enquiry).toMatchObject({ into: 'us', origin: 'cn', sentFrom: 'vn', valuePerUnit: 10 });
  });

  it('claims what the plan claims for its goods: 1 agreement for the pans', () => {
    const asked = enquiryOf(network, plan, { ...onFirstLane(network), product: 'pan' }, days);
    expect(asked?.enquiry).toMatchObject({ origin: 'vn', agreements: ['pact'], hsCode: '7323.93' });
  });

  it('is about the first of 2 products that it may carry where there is no plan', () => {
    expect(enquiryOf(network, null, onFirstLane(network), days)?.product?.id).toBe('kettle');
  });

  it('takes what is typed before what the network says: a value of 12 for 10', () => {
    const question = { ...onFirstLane(network), typed: { valuePerUnit: 12, hsCode: '8516' } };
    expect(enquiryOf(network, null, question, days)?.enquiry).toMatchObject({
      valuePerUnit: 12,
      hsCode: '8516',
      freightPerUnit: 0.5,
    });
  });
});

describe('a question about no lane', () => {
  it('has the code, value and weight of its product, 10 and 1 kg, and no freight', () => {
    const [, vietnam] = network.territories.filter(({ id }) => id === 'us' || id === 'vn');
    const question = { lane: null, product: 'kettle', typed: { origin: vietnam!.id } };
    expect(enquiryOf(network, plan, question, days)).toMatchObject({
      lane: null,
      enquiry: { origin: 'vn', sentFrom: 'vn', valuePerUnit: 10, weightKg: 1, freightPerUnit: null },
    });
  });

  it('can be asked by a code of 4 digits alone, and then has no value', () => {
    const question = { lane: null, product: null, typed: { hsCode: '8516' } };
    expect(enquiryOf(network, null, question, days)?.enquiry).toMatchObject({
      hsCode: '8516',
      valuePerUnit: null,
    });
  });
});

describe('what to begin with', () => {
  const moved = carriedOverBorders(network, plan);

  it('is the goods worth most: 360 kettles at 10 before 300 pans at 4', () => {
    expect(moved.map(({ product, unitsPerYear }) => [product.id, unitsPerYear])).toEqual([
      ['kettle', 365],
      ['pan', expect.closeTo((300 * 365) / 360, 9)],
    ]);
    expect(firstQuestion(network, moved, () => true)).toEqual({
      lane: 'hanoi_us_west',
      product: 'kettle',
      typed: {},
    });
  });

  it('is goods that pay duty before the 1 that does not', () => {
    expect(firstQuestion(network, moved, ({ product }) => product.id === 'pan').product).toBe('pan');
  });
});

describe('the days that are drawn', () => {
  const horizon = horizonOf(network.settings);

  it('are the 360 of the horizon while the day lies in it', () => {
    expect(horizon).toEqual({ from: '2026-07-01', until: '2027-06-26' });
    expect(horizonWith(horizon, '2027-06-25')).toBe(horizon);
  });

  it('reach 31 days beyond a day that lies near, and a year around one 4 years away', () => {
    expect(horizonWith(horizon, '2027-09-01')).toEqual({ from: '2026-07-01', until: '2027-10-02' });
    expect(horizonWith(horizon, '2030-07-01')).toEqual({ from: '2029-12-30', until: '2030-12-31' });
  });

  it('begin with today, or with the day nearest to it: 25 June for 1 July 2027', () => {
    expect([nearestIn(horizon, '2026-11-29'), nearestIn(horizon, '2027-07-01')]).toEqual([
      '2026-11-29',
      '2027-06-25',
    ]);
    expect([nextMonth('2026-11-29'), nextMonth('2026-12-01')]).toEqual(['2026-12-01', '2027-01-01']);
  });
});
