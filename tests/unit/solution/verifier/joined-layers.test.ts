import { describe, expect, it } from 'vitest';
import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import { joinedLayers } from '../../../../solver/solution/verifier/recompute/joined-layers.ts';
import { aNetwork } from '../../../support/network-builder.ts';

type Given = Parameters<ReturnType<typeof aNetwork>['withDuty']>[1] & { closeness?: number };

/** Rates in percent of the layers that are charged, by id. */
function rates(layers: Readonly<Record<string, Given>>): Readonly<Record<string, number>> {
  const met = Object.entries(layers).map(([id, { closeness = 0, ...given }]) => {
    const layer = aNetwork().withDuty(id, given).build().duties[0] as DutyLayer;
    return { layer, closeness };
  });
  return Object.fromEntries(
    joinedLayers(met).map(({ layer, rate }) => [layer.id, Math.round(rate * 1e8) / 1e6]),
  );
}

describe('joined layers', () => {
  it('are of each kind the closest, all that tie: 8 % and 1 % of six digits, not 3 % of four', () => {
    expect(
      rates({
        six: { rate: 0.08, closeness: 12 },
        six_again: { rate: 0.01, closeness: 12 },
        four: { rate: 0.03, closeness: 9 },
        other: { kind: 's301', rate: 0.25 },
      }),
    ).toEqual({ six: 8, six_again: 1, other: 25 });
  });

  it('lose to an exemption the kinds it names, and its own 50 % adds', () => {
    expect(
      rates({
        base: { rate: 0.03 },
        surcharge: { kind: 's301', rate: 0.25 },
        metal: { kind: 's232', rate: 0.5, stacking: 'exempts', ofKinds: ['s301', 's232'] },
      }),
    ).toEqual({ base: 3, metal: 50 });
  });

  it('are exempted before they are replaced, so that a replacement which is exempted replaces nothing', () => {
    expect(
      rates({
        base: { rate: 0.03 },
        a_better: { kind: 'preference', rate: 0, stacking: 'replaces', ofKinds: ['mfn'] },
        z_excluded: { kind: 'exclusion', stacking: 'exempts', ofKinds: ['preference'] },
      }),
    ).toEqual({ base: 3, z_excluded: 0 });
  });

  it('replace in order of id: the first of two that name one another stands, at 7 %', () => {
    expect(
      rates({
        a_first: { kind: 'one', rate: 0.07, stacking: 'replaces', ofKinds: ['two'] },
        b_second: { kind: 'two', rate: 0.09, stacking: 'replaces', ofKinds: ['one'] },
      }),
    ).toEqual({ a_first: 7 });
  });

  it('are topped up from 2.5 % to 15 %, and then by a later one, which sees the first, to 20 %', () => {
    expect(
      rates({
        base: { rate: 0.025 },
        tops_a: { kind: 'tier', rate: 0.15, stacking: 'topsUpTo', ofKinds: ['mfn'] },
        tops_b: { kind: 'floor', rate: 0.2, stacking: 'topsUpTo', ofKinds: ['mfn', 'tier', 'tier'] },
        tops_c: { kind: 'low', rate: 0.02, stacking: 'topsUpTo', ofKinds: ['mfn'] },
      }),
    ).toEqual({ base: 2.5, tops_a: 12.5, tops_b: 5, tops_c: 0 });
  });
});
