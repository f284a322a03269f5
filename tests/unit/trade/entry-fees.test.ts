import { describe, expect, it } from 'vitest';
import { fee } from '../../../scenarios/domain/fee.ts';
import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import { lane } from '../../../scenarios/domain/lane.ts';
import { toBase } from '../../../scenarios/domain/money.ts';
import {
  assumedEntryValue,
  entriesKnown,
  feeFraction,
  feeIndex,
  feeShares,
} from '../../../scenarios/trade/entry-fees.ts';
import { aNetwork } from '../../support/network-builder.ts';

const processing = fee.parse({
  id: 'us_mpf',
  into: 'us',
  rate: 0.003464,
  minimumPerEntry: 33.58,
  maximumPerEntry: 651.5,
  validTo: '2026-09-30',
});
const harbour = fee.parse({ id: 'us_hmf', into: 'us', rate: 0.00125, modes: ['sea'] });
const sea = (given: object = {}) => lane.parse({ id: 'l', from: 'a', to: 'b', mode: 'sea', ...given });

describe('feeFraction', () => {
  it('is the rate of 0.3464 % where no entry value is assumed, and between the limits', () => {
    expect(feeFraction(processing, null)).toBe(0.003464);
    expect(feeFraction(processing, 50_000)).toBeCloseTo(0.003464, 12);
  });

  it('is 3.358 % on entries of 1,000, which pay the minimum of 33.58', () => {
    expect(feeFraction(processing, 1000)).toBeCloseTo(0.03358, 12);
  });

  it('is 0.06515 % on entries of 1,000,000, which pay the maximum of 651.50', () => {
    expect(feeFraction(processing, 1e6)).toBeCloseTo(0.0006515, 12);
  });

  it('adds a flat 20 per entry of 4,000 as 0.5 %', () => {
    expect(feeFraction(fee.parse({ id: 'f', into: '*', flatPerEntry: 20 }), 4000)).toBeCloseTo(0.005, 12);
  });
});

describe('the entries that a fee is charged on', () => {
  const money = toBase(aNetwork().withCurrency('USD', 0.125).withCurrency('CNY', 0.9).build());
  const ofDollars = fee.parse({ ...processing, currency: 'USD', assumedEntryValue: 60_000 });

  it('are worth what the lane says, 7,200 yuan or 1,000 dollars, instead of the 60,000 of the fee', () => {
    expect(assumedEntryValue(ofDollars, sea(), money)).toBe(60_000);
    expect(assumedEntryValue(ofDollars, sea({ valuePerEntry: 7200, currency: 'CNY' }), money)).toBeCloseTo(
      1000,
      9,
    );
    // 8,000 in a base currency at 0.125 dollars.
    expect(assumedEntryValue(ofDollars, sea({ valuePerEntry: 8000 }), money)).toBeCloseTo(1000, 9);
  });

  it('are planned where the lane plans 4 of them, whatever one is assumed to be worth', () => {
    expect(entriesKnown(ofDollars, sea({ entriesPerPeriod: 4, valuePerEntry: 1000 }))).toBe('planned');
  });

  it('are else assumed where the lane or the fee states their worth, and unknown where neither does', () => {
    expect(entriesKnown(ofDollars, sea())).toBe('assumed');
    expect(entriesKnown(processing, sea({ valuePerEntry: 1000 }))).toBe('assumed');
    expect(entriesKnown(processing, sea())).toBe('unknown');
  });

  it('do not matter to a fee of 0.125 % without limits', () => {
    expect(entriesKnown(harbour, sea({ entriesPerPeriod: 4 }))).toBe(null);
  });
});

describe('fees met on the way in', () => {
  const index = feeIndex({ fees: [processing, harbour], groups: [] });
  const lastDay = dayNumber('2026-09-30');
  const sharesOver = (into: string, mode: 'sea' | 'air', days: number) =>
    [...feeShares(index, { into, mode }, lastDay, lastDay + days)].map(([{ id }, share]) => [id, share]);

  it('are 2 by sea, 1 by air, and none into the Union', () => {
    expect(sharesOver('us', 'sea', 1)).toEqual([
      ['us_hmf', 1],
      ['us_mpf', 1],
    ]);
    expect(sharesOver('us', 'air', 1)).toEqual([['us_mpf', 1]]);
    expect(sharesOver('eu', 'sea', 1)).toEqual([]);
  });

  it('count by the days on which they are valid: 1 of 4 for the one that ends that day', () => {
    expect(sharesOver('us', 'sea', 4)).toEqual([
      ['us_hmf', 1],
      ['us_mpf', 0.25],
    ]);
  });
});
