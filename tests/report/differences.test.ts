import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../solver/report/difference/answered.ts';
import { costDifferences } from '../../solver/report/difference/cost-differences.ts';
import {
  differenceBehind,
  groupDifference,
  totalDifference,
} from '../../solver/report/difference/difference-behind.ts';
import { laneDifferences } from '../../solver/report/difference/lane-differences.ts';
import { laneUnits } from '../../solver/report/difference/lane-units.ts';
import { madeDifferences } from '../../solver/report/difference/made-differences.ts';
import { ledgerFields, tellingFields } from '../../solver/report/ledger-query.ts';
import { ledgerKinds } from '../../solver/solution/ledger.ts';
import { handMadeLedger, handMadePlan } from '../support/hand-made-answer.ts';
import type { EntryInput, PlanInput } from '../support/hand-made-answer.ts';
import { aNetwork } from '../support/network-builder.ts';

const network = aNetwork()
  .withTerritory('cn')
  .withTerritory('vn')
  .withTerritory('us')
  .withPlant('dongguan', { territory: 'cn' })
  .withPlant('hanoi', { territory: 'vn' })
  .withMarket('boston', { territory: 'us' })
  .withRecipe('dongguan', 'fan')
  .withRecipe('hanoi', 'fan')
  .withLane('dongguan', 'boston', { mode: 'sea' })
  .withLane('hanoi', 'boston', { mode: 'sea' })
  .withLane('dongguan', 'hanoi', { mode: 'truck' })
  .withProduct('motor')
  .withDemand('boston', 'fan', 100)
  .build();

const answered = (plan: PlanInput, entries: readonly EntryInput[]): Answered => ({
  network,
  plan: handMadePlan(plan),
  ledger: handMadeLedger(entries),
});

const flow = (lane: string, origin: string, quantity: number, product = 'fan') => ({
  lane,
  origin,
  product,
  quantity,
  period: 'p1',
  elapsedDays: null,
});
const made = (recipe: string, origin: string, quantity: number) => ({
  recipe,
  origin,
  quantity,
  period: 'p1',
});

const before = answered(
  {
    flows: [
      flow('dongguan_boston', 'cn', 20),
      flow('hanoi_boston', 'vn', 80),
      flow('dongguan_hanoi', 'cn', 80, 'motor'),
    ],
    production: [made('dongguan_fan', 'cn', 20), made('hanoi_fan', 'vn', 80)],
  },
  [
    { kind: 'duty', amount: 40, lane: 'hanoi_boston', origin: 'vn', cause: 'us_vn' },
    { kind: 'duty', amount: 30, lane: 'dongguan_boston', origin: 'cn', cause: 'us_cn' },
    { kind: 'freight', amount: 100, lane: 'hanoi_boston' },
    { kind: 'conversion', amount: 50, site: 'hanoi' },
  ],
);
const after = answered(
  {
    flows: [flow('dongguan_boston', 'cn', 70), flow('hanoi_boston', 'vn', 30)],
    production: [made('dongguan_fan', 'cn', 70), made('hanoi_fan', 'vn', 30)],
  },
  [
    { kind: 'duty', amount: 25, lane: 'hanoi_boston', origin: 'vn', cause: 'us_vn' },
    { kind: 'fee', amount: 5, lane: 'hanoi_boston', origin: 'vn', cause: 'mpf' },
    { kind: 'duty', amount: 105, lane: 'dongguan_boston', origin: 'cn', cause: 'us_cn' },
    { kind: 'freight', amount: 90, lane: 'hanoi_boston' },
    { kind: 'conversion', amount: 50, site: 'hanoi' },
  ],
);

describe('what one plan costs against another', () => {
  it('puts 75 on goods of the Mainland, takes 10 off goods of Vietnam and 10 off sea freight, and leaves conversion out', () => {
    expect(costDifferences(before, after)).toEqual([
      { group: { of: 'border', into: 'us', origin: 'cn' }, before: 30, after: 105, change: 75 },
      { group: { of: 'border', into: 'us', origin: 'vn' }, before: 40, after: 30, change: -10 },
      { group: { of: 'freight', mode: 'sea' }, before: 100, after: 90, change: -10 },
    ]);
  });

  it('adds up to the difference of the totals for any 2 ledgers', () => {
    const entries = fc.array(
      fc.record({
        kind: fc.constantFrom(...ledgerKinds),
        amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
        lane: fc.constantFrom('dongguan_boston', 'hanoi_boston', 'dongguan_hanoi'),
        origin: fc.constantFrom('cn', 'vn'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const [from, to] = [answered({}, one), answered({}, other)];
        const sum = costDifferences(from, to).reduce((total, { change }) => total + change, 0);
        expect(sum).toBe(to.ledger.total - from.ledger.total);
      }),
    );
  });

  it('refuses to compare HKD with USD', () => {
    const inDollars = { ...after, ledger: { ...after.ledger, currency: 'USD' } };
    expect(() => costDifferences(before, inDollars)).toThrow('HKD and in USD');
  });
});

describe('what moves between two plans', () => {
  it('moves 50 of 100 fans from Hanoi to Dongguan and says nothing of motors', () => {
    const { rows, shareMoved } = laneDifferences(before, after);
    expect(rows).toEqual([
      { lane: 'dongguan_boston', origin: 'cn', before: 20, after: 70, change: 50 },
      { lane: 'hanoi_boston', origin: 'vn', before: 80, after: 30, change: -50 },
    ]);
    expect(shareMoved).toBe(0.5);
  });

  it('takes 0.4 of a unit for the solver’s tolerance and knows no share of nothing', () => {
    const nothing = answered({}, []);
    const crumbs = answered({ flows: [flow('hanoi_boston', 'vn', 0.4)] }, []);
    expect(laneDifferences(nothing, crumbs)).toEqual({ rows: [], shareMoved: null });
  });

  it('gives 70 % of the fans Mainland origin, 50 more than before', () => {
    expect(madeDifferences(before, after)).toEqual([
      { origin: 'cn', before: 20, after: 70, change: 50, shareAfter: 0.7 },
      { origin: 'vn', before: 80, after: 30, change: -50, shareAfter: 0.3 },
    ]);
  });
});

describe('what stands behind a difference', () => {
  it('splits 10 less on goods of Vietnam into 15 of duty saved and a fee of 5', () => {
    const group = costDifferences(before, after).find(({ change }) => change === -10)!.group;
    const entries = differenceBehind(before, after, { of: 'costs', groups: [group] }, {});
    expect(groupDifference(entries, 'cause')).toEqual([
      { value: 'us_vn', before: 40, after: 25, change: -15 },
      { value: 'mpf', before: 0, after: 5, change: 5 },
    ]);
    expect(totalDifference(entries)).toEqual({ before: 40, after: 30, change: -10 });
  });

  it('narrows to the 5 of the fee by its cause', () => {
    const entries = differenceBehind(before, after, { of: 'total' }, { cause: 'mpf' });
    expect(totalDifference(entries)).toEqual({ before: 0, after: 5, change: 5 });
  });

  it('shows the 40 and 30 that goods of Vietnam pay on the lane from Hanoi, not the freight of no origin', () => {
    const query = { of: 'lane', lane: 'hanoi_boston', origin: 'vn' } as const;
    expect(totalDifference(differenceBehind(before, after, query, {}))).toEqual({
      before: 40,
      after: 30,
      change: -10,
    });
  });

  it('makes the 80 and 30 units of a lane of its 1 wanted product', () => {
    expect(laneUnits(before, after, 'hanoi_boston', 'vn')).toEqual([
      { product: 'fan', before: 80, after: 30, change: -50 },
    ]);
    expect(laneUnits(before, after, 'dongguan_hanoi', 'cn')).toEqual([]);
  });

  it('offers 5 fields to tell 6 entries apart, first by kind', () => {
    const entries = after.ledger.entries;
    expect(tellingFields(entries, {})).toEqual({
      open: ['kind', 'lane', 'site', 'origin', 'cause'],
      first: 'kind',
    });
    expect(tellingFields([], {})).toEqual({ open: [], first: null });
  });

  it('adds up to before, after and change to the cent for every group of any 2 ledgers, by every field', () => {
    const cents = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((amount) => amount / 100);
    const entries = fc.array(
      fc.record({
        kind: fc.constantFrom(...ledgerKinds),
        amount: cents,
        lane: fc.constantFrom('dongguan_boston', 'hanoi_boston'),
        origin: fc.constantFrom('cn', 'vn'),
        cause: fc.constantFrom('one', 'other'),
      }),
      { maxLength: 40 },
    );
    const rounded = (amount: number) => Math.round(amount * 100) + 0;
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const [from, to] = [answered({}, one), answered({}, other)];
        for (const { group, ...wanted } of costDifferences(from, to)) {
          const behind = differenceBehind(from, to, { of: 'costs', groups: [group] }, {});
          for (const field of ledgerFields) {
            const rows = groupDifference(behind, field);
            for (const side of ['before', 'after', 'change'] as const) {
              const sum = rows.reduce((total, row) => total + row[side], 0);
              expect(rounded(sum)).toBe(rounded(wanted[side]));
              expect(rounded(totalDifference(behind)[side])).toBe(rounded(wanted[side]));
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
