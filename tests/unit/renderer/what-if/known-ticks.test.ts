import { describe, expect, it } from 'vitest';
import { keyedValue } from '../../../../renderer/features/what-if/lever-slider.tsx';
import type { LeverFace } from '../../../../renderer/features/what-if/lever-face.ts';
import { knownTicks, type KnownTicks } from '../../../../renderer/features/what-if/known-ticks.ts';
import { analysisPlace } from '../../../../renderer/store/analyses-slice.ts';
import { scenarioKey } from '../../../../renderer/store/answers-slice.ts';
import type { Lever } from '../../../../scenarios/levers/lever.ts';
import { aCurve } from '../../../support/a-curve.ts';
import { analysisSamples } from '../../../support/contract-samples.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const curve = aCurve();
const { lever } = curve;
const track = { from: 0, to: 0.5, step: 0.005 };
const freight: Lever = { kind: 'freight', modes: ['sea'] };

const known = (changed: Partial<KnownTicks> = {}): KnownTicks => ({
  analysisResults: {
    [analysisPlace(null, 'breakeven duty:us_vn')]: {
      answer: { kind: 'breakeven', answer: { kind: 'curve', curve } },
      analysis: analysisSamples.breakeven,
      network: aNetwork().build(),
      inputsHash: 'now',
      seconds: 1,
    },
  },
  inputsHashes: { [scenarioKey(null)]: 'now' },
  scenario: null,
  turned: [],
  ...changed,
});

describe('the ticks of a slider', () => {
  it('stand at the 20 % of its curve, also while the lever itself is turned', () => {
    expect(knownTicks(lever, track, known())).toEqual([0.2]);
    expect(knownTicks(lever, track, known({ turned: [lever] }))).toEqual([0.2]);
  });

  it('are none for another lever, of another scenario, of older inputs, or while another lever is turned', () => {
    expect(knownTicks(freight, track, known())).toEqual([]);
    expect(knownTicks(lever, track, known({ scenario: 'war' }))).toEqual([]);
    expect(knownTicks(lever, track, known({ inputsHashes: { [scenarioKey(null)]: 'later' } }))).toEqual([]);
    expect(knownTicks(lever, track, known({ turned: [lever, freight] }))).toEqual([]);
  });

  it('leave out a corner of 20 % on a track that ends at 15 %', () => {
    expect(knownTicks(lever, { from: 0, to: 0.15 }, known())).toEqual([]);
  });

  it('are where Page keys go: from 12.5 % up to 20 %, then to the end, and down by way of today’s 10 %', () => {
    const face = { track, present: 0.1 } as LeverFace;
    expect(keyedValue('PageUp', face, 0.125, [0.2])).toBe(0.2);
    expect(keyedValue('PageUp', face, 0.2, [0.2])).toBe(0.5);
    expect(keyedValue('PageDown', face, 0.2, [0.2])).toBe(0.1);
    expect(keyedValue('PageUp', face, 0.125)).toBe(0.175);
  });
});
