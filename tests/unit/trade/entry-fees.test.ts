import { describe, expect, it } from 'vitest';
import { fee } from '../../../scenarios/domain/fee.ts';
import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import { feeFraction, feeIndex, feeSegments, feesOn } from '../../../scenarios/trade/entry-fees.ts';

const processing = {
  id: 'us_mpf',
  into: 'us',
  rate: 0.003464,
  minimumPerEntry: 33.58,
  maximumPerEntry: 651.5,
  validTo: '2026-09-30',
};
const harbour = { id: 'us_hmf', into: 'us', rate: 0.00125, modes: ['sea'] as const };

describe('feeFraction', () => {
  it('is the rate of 0.3464 % where no entry value is assumed, and between the limits', () => {
    expect(feeFraction(fee.parse(processing))).toBe(0.003464);
    expect(feeFraction(fee.parse({ ...processing, assumedEntryValue: 50_000 }))).toBeCloseTo(0.003464, 12);
  });

  it('is 3.358 % on entries of 1,000, which pay the minimum of 33.58', () => {
    expect(feeFraction(fee.parse({ ...processing, assumedEntryValue: 1000 }))).toBeCloseTo(0.03358, 12);
  });

  it('is 0.06515 % on entries of 1,000,000, which pay the maximum of 651.50', () => {
    expect(feeFraction(fee.parse({ ...processing, assumedEntryValue: 1e6 }))).toBeCloseTo(0.0006515, 12);
  });

  it('adds a flat 20 per entry of 4,000 as 0.5 %', () => {
    const flat = fee.parse({ id: 'f', into: '*', flatPerEntry: 20, assumedEntryValue: 4000 });
    expect(feeFraction(flat)).toBeCloseTo(0.005, 12);
  });
});

describe('fees on an entry', () => {
  const index = feeIndex({ fees: [fee.parse(processing), fee.parse(harbour)], groups: [] });

  it('adds 0.3464 % and 0.125 % by sea, and charges 0.3464 % by air', () => {
    expect(feesOn(index, { into: 'us', mode: 'sea', date: '2026-09-30' }).fraction).toBeCloseTo(0.004714, 12);
    expect(feesOn(index, { into: 'us', mode: 'air', date: '2026-09-30' }).fraction).toBe(0.003464);
    expect(feesOn(index, { into: 'eu', mode: 'sea', date: '2026-09-30' }).lines).toEqual([]);
  });

  it('splits a window after the last day of validity: 1 day with both fees, 2 with one', () => {
    const from = dayNumber('2026-09-30');
    const segments = feeSegments(index, { into: 'us', mode: 'sea' }, from, from + 3);
    expect(segments.map(({ days, value }) => [days, value.lines.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });
});
