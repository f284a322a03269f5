import { describe, expect, it } from 'vitest';
import { layoutStress, type StressMark } from '../../../renderer/charts/layout-stress.ts';
import { formatIn } from '../../../renderer/format/format.ts';
import { sayStress } from '../../../renderer/features/stress/say-stress.ts';
import { sortedOut } from '../../../renderer/features/stress/stress-words.ts';
import { unansweredJob } from '../../../solver/analysis/sweep/sweep-answer.ts';
import type { StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { saidPlainly } from '../../support/said-plainly.ts';

const mark = (changed: Partial<StressMark>): StressMark => ({
  cost: 0,
  spent: 0,
  surviveDays: null,
  recoverDays: null,
  isOpenEnded: false,
  ...changed,
});
const room = { bars: { left: 100, width: 200 }, time: { left: 400, width: 90 }, outageDays: 30 };

describe('the layout of a ranking', () => {
  it('gives 100 of the largest 200 half the room: 30 spent, 70 of demand lost behind it', () => {
    const { lines } = layoutStress([mark({ cost: 200 }), mark({ cost: 100, spent: 30 })], room);
    expect(lines[1]?.spent).toEqual({ x: 100, width: 30 });
    expect(lines[1]?.lost).toEqual({ x: 130, width: 70 });
  });

  it('draws nothing spent where 50 less are spent, and nothing at all without a plan', () => {
    const { lines } = layoutStress(
      [mark({ cost: 200, spent: -50 }), mark({ cost: null, spent: null })],
      room,
    );
    expect(lines[0]).toMatchObject({ spent: null, lost: { x: 100, width: 200 } });
    expect(lines[1]).toEqual({ spent: null, lost: null, trouble: null });
  });

  it('puts 30 days of outage and 60 to recover on an axis of 90: trouble from day 15 is 75 wide', () => {
    const { lines, outage, days } = layoutStress([mark({ surviveDays: 15, recoverDays: 60 })], room);
    expect(days).toBe(90);
    expect(outage).toEqual({ x: 400, width: 30 });
    expect(lines[0]?.trouble).toEqual({ x: 415, width: 75 });
  });
});

const network = aNetwork().withDemand('denver', 'kettle', 10).build();
const row = (id: string, pricedCost: number | null, lostShare: number): StressRow => ({
  disruption: { id, kind: 'site', about: [id], stops: [] },
  answer: unansweredJob(network, '', 'crash'),
  effect: {
    pricedCost,
    extraCost: pricedCost,
    lostUnits: 1,
    lostShare,
    surviveDays: lostShare > 0 ? 31 : null,
    recoverDays: 0,
    isOpenEnded: false,
  },
});
const ranking = (rows: readonly StressRow[], saved: number | null): StressRanking => ({
  outage: { periods: ['p1'], days: 62, dates: { from: '2026-07-01', to: '2026-08-31' } },
  currency: 'HKD',
  lostFactor: 10,
  relativeGap: 0.001,
  base: { ...unansweredJob(network, '', 'crash'), total: 1_000_000 },
  rows,
  help:
    saved === null
      ? null
      : {
          against: rows[0]!.disruption,
          share: 0.2,
          tried: 1,
          savings: [
            { investment: { id: 'site p', kind: 'site', about: 'p', overrides: [] }, saved, unitsKept: 1 },
          ],
        },
  solves: 3,
  seconds: 1,
  isProven: true,
});
const told = (asked: StressRanking) =>
  saidPlainly(
    sayStress(
      asked,
      { disruption: ({ id }) => id, investment: () => 'Penang open from the start' },
      formatIn('en'),
    ),
  );

describe('what is worst to lose, in a sentence', () => {
  it('is 4.1 m and 12 % of demand lost from day 32, with the investment that saves 250,000', () => {
    expect(told(ranking([row('Dongguan', 4_100_000, 0.12)], 250_000))).toBe(
      'The worst 62 days to lose: Dongguan, HKD 4.1 m more and 12.0 % of demand lost from day 32. ' +
        'Penang open from the start would save most, HKD 250,000.',
    );
  });

  it('says of 5,000 lost nowhere that none is lost, and of a saving of 900 within the gap that nothing helps', () => {
    expect(told(ranking([row('Dongguan', 5_000, 0)], 900))).toBe(
      'The worst 62 days to lose: Dongguan, HKD 5,000 more and no demand lost. ' +
        'No single investment that was tried helps against it.',
    );
  });

  it('rides out what costs 1,000 at a gap of 0.1 % of a million, and shows no bar for it', () => {
    const asked = ranking([row('a', null, 0), row('b', 1_000, 0)], null);
    expect(told(asked)).toBe('The plan rides out 62 days, whichever of 2 is lost.');
    expect(sortedOut(asked).shown.map(({ disruption }) => disruption.id)).toEqual(['a']);
  });
});
