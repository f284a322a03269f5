import { describe, expect, it } from 'vitest';
import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import { group } from '../../../scenarios/domain/group.ts';
import type { ImportCase } from '../../../scenarios/trade/duty-candidates.ts';
import { dutyIndex, stackOn, stackSegments } from '../../../scenarios/trade/duty-stack.ts';
import type { DutyStack } from '../../../scenarios/trade/stacked-duty.ts';
import { readStanding } from '../../../scenarios/domain/standing.ts';
import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import { aDuty } from './a-duty.ts';

const phone: ImportCase = {
  into: 'us',
  origin: 'cn',
  hsCode: '8517.13.00',
  sentFrom: 'cn',
  claim: null,
  quota: null,
};
const day = '2026-08-01';

function stackOf(
  duties: readonly DutyLayer[],
  entry: Partial<ImportCase & { date: string }> = {},
): DutyStack {
  return stackOn(dutyIndex({ duties, groups: [], agreements: [] }), { ...phone, date: day, ...entry });
}
const ids = (stack: DutyStack) => stack.lines.map(({ layer }) => layer.id as string);
const why = (stack: DutyStack) =>
  Object.fromEntries(stack.setAside.map(({ layer, because }) => [layer.id, because.say]));

describe('candidates', () => {
  it('adds an MFN rate of 2.5 % and a surcharge of 25 % to 27.5 %', () => {
    const stack = stackOf([
      aDuty('us_mfn', { rate: 0.025 }),
      aDuty('us_s301', { kind: 's301', rate: 0.25, originCountries: 'cn' }),
    ]);
    expect(stack.adValoremRate).toBeCloseTo(0.275, 12);
    expect(ids(stack)).toEqual(['us_mfn', 'us_s301']);
  });

  it('leaves 3 layers alone: of another territory, another origin and another heading', () => {
    const stack = stackOf([
      aDuty('eu_mfn', { rate: 0.14, into: 'eu' }),
      aDuty('us_vn', { kind: 's301', rate: 0.2, originCountries: ['vn', 'th'] }),
      aDuty('us_toys', { kind: 'toys', rate: 0.05, hsPrefixes: ['9503'] }),
    ]);
    expect(stack).toEqual({ adValoremRate: 0, lines: [], setAside: [] });
  });

  it('finds origins through 2 groups, one within the other', () => {
    const groups = [
      group.parse({ id: 'listed', of: 'territories', members: ['@asean', 'cn'] }),
      group.parse({ id: 'asean', of: 'territories', members: ['vn', 'th'] }),
    ];
    const index = dutyIndex({
      duties: [aDuty('a', { rate: 0.1, originCountries: '@listed' })],
      groups,
      agreements: [],
    });
    expect(stackOn(index, { ...phone, origin: 'vn', date: day }).adValoremRate).toBe(0.1);
    expect(stackOn(index, { ...phone, origin: 'mx', date: day }).adValoremRate).toBe(0);
  });

  it('reads HS prefixes with dots or without as the same 6 digits', () => {
    for (const prefix of ['851713', '8517.13', '85.17.13']) {
      expect(stackOf([aDuty('a', { rate: 0.1, hsPrefixes: [prefix] })]).adValoremRate).toBe(0.1);
    }
  });

  it('meets goods that are not classified with general layers only: 3 %, not 30 %', () => {
    const duties = [
      aDuty('general', { kind: 'base', rate: 0.03 }),
      aDuty('phones', { kind: 's301', rate: 0.27, hsPrefixes: ['8'] }),
    ];
    expect(stackOf(duties, { hsCode: null }).adValoremRate).toBe(0.03);
    expect(stackOf(duties).adValoremRate).toBeCloseTo(0.3, 12);
  });

  it('counts a layer on its first day and on its last, and not 1 day before or after', () => {
    const duties = [aDuty('s122', { rate: 0.1, validFrom: '2026-02-24', validTo: '2026-07-23' })];
    const rates = ['2026-02-23', '2026-02-24', '2026-07-23', '2026-07-24'].map(
      (date) => stackOf(duties, { date }).adValoremRate,
    );
    expect(rates).toEqual([0, 0.1, 0.1, 0]);
  });

  it('charges nothing for 2 layers proposed or suspended, and charges 3 in force, litigated or struck down', () => {
    const duties = (['in_force', 'litigated', 'struck_down', 'suspended', 'proposed'] as const).map(
      (status) => aDuty(status, { kind: status, rate: 0.1, status }),
    );
    expect(ids(stackOf(duties))).toEqual(['in_force', 'litigated', 'struck_down']);
  });

  it('grants a preference of 0 instead of 8 % only to an entry that claims its agreement', () => {
    const duties = [
      aDuty('mfn', { rate: 0.08 }),
      aDuty('pref', {
        kind: 'preference',
        rate: 0,
        stacking: 'replaces',
        ofKinds: ['mfn'],
        needsAgreement: 'rcep',
      }),
    ];
    expect(stackOf(duties).adValoremRate).toBe(0.08);
    const claimed = (text: string) => readStanding(text)?.claims[0] ?? null;
    expect(stackOf(duties, { claim: claimed('rcep:cn') }).adValoremRate).toBe(0);
    expect(stackOf(duties, { claim: claimed('acfta:cn') }).adValoremRate).toBe(0.08);
  });
});

describe('specificity within a kind', () => {
  it('takes the 8-digit rate of 1 % and sets the 4-digit 5 % and the general 9 % aside', () => {
    const stack = stackOf([
      aDuty('all', { rate: 0.09 }),
      aDuty('heading', { rate: 0.05, hsPrefixes: ['8517'] }),
      aDuty('item', { rate: 0.01, hsPrefixes: ['85', '8517.13.00'] }),
    ]);
    expect(stack.adValoremRate).toBe(0.01);
    expect(why(stack)).toEqual({
      all: 'item is more specific for these goods.',
      heading: 'item is more specific for these goods.',
    });
  });

  it('prefers a named origin at 12 % to any origin at 10 % where prefixes tie', () => {
    const duties = [aDuty('any', { rate: 0.1 }), aDuty('named', { rate: 0.12, originCountries: ['cn'] })];
    expect(stackOf(duties).adValoremRate).toBe(0.12);
    expect(stackOf(duties, { origin: 'vn' }).adValoremRate).toBe(0.1);
  });

  it('prefers the longer prefix for any origin, 1 %, to a named origin without prefix, 30 %', () => {
    const stack = stackOf([
      aDuty('named', { rate: 0.3, originCountries: 'cn' }),
      aDuty('item', { rate: 0.01, hsPrefixes: ['8517'] }),
    ]);
    expect(stack.adValoremRate).toBe(0.01);
  });

  it('counts both of 2 layers that tie', () => {
    const stack = stackOf([aDuty('b', { rate: 0.02 }), aDuty('a', { rate: 0.03 })]);
    expect(stack.adValoremRate).toBeCloseTo(0.05, 12);
    expect(ids(stack)).toEqual(['a', 'b']);
  });

  it('falls back to the general 9 % on days when the 1 % of the heading is not valid', () => {
    const duties = [
      aDuty('all', { rate: 0.09 }),
      aDuty('heading', { rate: 0.01, hsPrefixes: ['8517'], validTo: '2026-07-31' }),
    ];
    expect(stackOf(duties).adValoremRate).toBe(0.09);
  });
});

describe('exemption and replacement', () => {
  const metals = aDuty('us_s232', { kind: 's232', rate: 0.25, stacking: 'exempts', ofKinds: ['s301_fl'] });
  const surcharge = aDuty('us_fl', { kind: 's301_fl', rate: 0.125 });

  it('charges metals 25 % and exempts them from the surcharge of 12.5 %', () => {
    const stack = stackOf([aDuty('mfn', { rate: 0.03 }), metals, surcharge]);
    expect(stack.adValoremRate).toBeCloseTo(0.28, 12);
    expect(why(stack)).toEqual({ us_fl: 'us_s232 exempts these goods from it.' });
  });

  it('replaces an MFN rate of 2 % even by a preference of 5 %', () => {
    const stack = stackOf([
      aDuty('mfn', { rate: 0.02 }),
      aDuty('pref', { kind: 'preference', rate: 0.05, stacking: 'replaces', ofKinds: ['mfn'] }),
    ]);
    expect(stack.adValoremRate).toBe(0.05);
    expect(why(stack)).toEqual({ mfn: 'pref replaces it.' });
  });

  it('lets a dropped layer drop nothing: 25 % + 8 % stay', () => {
    const stack = stackOf([
      aDuty('mfn', { rate: 0.08 }),
      aDuty('a_pref', { kind: 'preference', rate: 0, stacking: 'replaces', ofKinds: ['mfn'] }),
      aDuty('z_metals', { kind: 's232', rate: 0.25, stacking: 'exempts', ofKinds: ['preference'] }),
    ]);
    expect(stack.adValoremRate).toBeCloseTo(0.33, 12);
    expect(ids(stack)).toEqual(['mfn', 'z_metals']);
  });

  it('lets the first of 2 exemptions that name each other win, by id', () => {
    const stack = stackOf([
      aDuty('b', { kind: 'two', rate: 0.2, stacking: 'exempts', ofKinds: ['one'] }),
      aDuty('a', { kind: 'one', rate: 0.1, stacking: 'exempts', ofKinds: ['two'] }),
    ]);
    expect(ids(stack)).toEqual(['a']);
  });

  it('never drops its own kind: 2 replacing layers of one kind both stand', () => {
    const pref = (id: string, rate: number) =>
      aDuty(id, { kind: 'preference', rate, stacking: 'replaces', ofKinds: ['preference', 'mfn'] });
    const stack = stackOf([aDuty('mfn', { rate: 0.08 }), pref('a', 0.01), pref('b', 0.02)]);
    expect(stack.adValoremRate).toBeCloseTo(0.03, 12);
  });

  it('adds 1 % and 8 % where the layer that would drop the 8 % is less specific than another of its kind', () => {
    const stack = stackOf([
      aDuty('mfn', { rate: 0.08 }),
      aDuty('wide', { kind: 'preference', rate: 0, stacking: 'replaces', ofKinds: ['mfn'] }),
      aDuty('narrow', { kind: 'preference', rate: 0.01, hsPrefixes: ['8517'] }),
    ]);
    expect(stack.adValoremRate).toBeCloseTo(0.09, 12);
  });
});

describe('topping up', () => {
  const tier = aDuty('us_eu_tier', { kind: 'tier', rate: 0.1, stacking: 'topsUpTo', ofKinds: ['mfn'] });

  it('tops an MFN rate of 4 % up to 10 % by adding 6 %', () => {
    const stack = stackOf([tier, aDuty('z_mfn', { rate: 0.04 })]);
    expect(stack.adValoremRate).toBeCloseTo(0.1, 12);
    expect(stack.lines[1]?.adValoremRate).toBeCloseTo(0.06, 12);
  });

  it('adds nothing to an MFN rate of 12 %', () => {
    const stack = stackOf([tier, aDuty('z_mfn', { rate: 0.12 })]);
    expect(stack.adValoremRate).toBe(0.12);
    expect(stack.lines.map((line) => line.adValoremRate)).toEqual([0.12, 0]);
  });

  it('looks only at the kinds it names: 4 % topped up to 10 %, then 25 % besides', () => {
    const stack = stackOf([tier, aDuty('mfn', { rate: 0.04 }), aDuty('s', { kind: 's232', rate: 0.25 })]);
    expect(stack.adValoremRate).toBeCloseTo(0.35, 12);
  });

  it('measures against the 0 % of a preference that replaced MFN only if it names that kind', () => {
    const pref = aDuty('pref', { kind: 'preference', rate: 0.07, stacking: 'replaces', ofKinds: ['mfn'] });
    const mfn = aDuty('mfn', { rate: 0.04 });
    expect(stackOf([mfn, pref, tier]).adValoremRate).toBeCloseTo(0.17, 12);
    const wider = aDuty('tier', { ...tier, ofKinds: ['mfn', 'preference'] });
    expect(stackOf([mfn, pref, wider]).adValoremRate).toBeCloseTo(0.1, 12);
  });

  it('lets the second of 2 tiers see what the first added: 4 + 6 + 5 = 15 %', () => {
    const second = aDuty('us_zz_tier', {
      kind: 'tier2',
      rate: 0.15,
      stacking: 'topsUpTo',
      ofKinds: ['mfn', 'tier'],
    });
    const stack = stackOf([second, tier, aDuty('mfn', { rate: 0.04 })]);
    expect(stack.lines.map((line) => line.adValoremRate)).toEqual([
      0.04,
      expect.closeTo(0.06, 12),
      expect.closeTo(0.05, 12),
    ]);
  });
});

describe('amounts and unknown rates', () => {
  it('carries specific duties of 0.51 per unit and 1.2 per kg beside 6.25 % ad valorem', () => {
    const stack = stackOf([
      aDuty('watch', { rate: 0.0625, amountPerUnit: 0.51, amountPerKg: 1.2, currency: 'USD' }),
    ]);
    expect(stack.lines[0]).toMatchObject({ adValoremRate: 0.0625, amountPerUnit: 0.51, amountPerKg: 1.2 });
  });

  it('counts a rate that no law names yet as 0 and says so', () => {
    const stack = stackOf([
      aDuty('pending', { rate: null }),
      aDuty('specific', { kind: 's', amountPerUnit: 2 }),
    ]);
    expect(stack.adValoremRate).toBe(0);
    expect(stack.lines.map((line) => line.isRateUnknown)).toEqual([true, false]);
  });
});

describe('windows', () => {
  const index = dutyIndex({
    duties: [
      aDuty('mfn', { rate: 0.04 }),
      aDuty('s122', { kind: 's122', rate: 0.1, validFrom: '2026-02-24', validTo: '2026-07-23' }),
      aDuty('fl', { kind: 'fl', rate: 0.125, validFrom: '2026-07-24' }),
    ],
    groups: [],
    agreements: [],
  });

  it('splits July 2026 into 23 days at 14 % and 8 days at 16.5 %', () => {
    const segments = stackSegments(index, phone, dayNumber('2026-07-01'), dayNumber('2026-08-01'));
    expect(segments.map(({ days, value }) => [days, value.adValoremRate])).toEqual([
      [23, expect.closeTo(0.14, 12)],
      [8, expect.closeTo(0.165, 12)],
    ]);
  });

  it('cuts a window that begins at 6 in the morning into 0.75 and 1.5 days', () => {
    const from = dayNumber('2026-07-23') + 0.25;
    const segments = stackSegments(index, phone, from, from + 2.25);
    expect(segments.map(({ days }) => days)).toEqual([0.75, 1.5]);
    expect(segments[0]?.toDay).toBe(dayNumber('2026-07-24'));
  });

  it('answers one piece of 30 days where nothing changes, and none for an empty window', () => {
    const from = dayNumber('2026-09-01');
    expect(stackSegments(index, phone, from, from + 30).map(({ days }) => days)).toEqual([30]);
    expect(stackSegments(index, phone, from, from)).toEqual([]);
  });

  it('agrees with the single dates on each of 400 days, and its pieces fill the window', () => {
    const from = dayNumber('2026-01-01');
    const segments = stackSegments(index, phone, from, from + 400);
    expect(segments.reduce((sum, { days }) => sum + days, 0)).toBe(400);
    const dates = Array.from({ length: 400 }, (_, offset) =>
      new Date((from + offset) * 86_400_000).toISOString().slice(0, 10),
    );
    for (const [offset, date] of dates.entries()) {
      const inside = segments.find(({ fromDay, toDay }) => fromDay <= from + offset && from + offset < toDay);
      expect(inside?.value.adValoremRate).toBe(stackOn(index, { ...phone, date }).adValoremRate);
    }
  });
});
