import { describe, expect, it } from 'vitest';
import { sayOrigin } from '../../../../renderer/features/compare/say-origin.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { formatMessage } from '../../../../renderer/i18n/format-message.ts';
import type { Answered } from '../../../../solver/report/difference/answered.ts';
import { handMadeLedger, handMadePlan, type PlanInput } from '../../../support/hand-made-answer.ts';
import { aNetwork } from '../../../support/network-builder.ts';

/** Fans worth 10, put together in Hanoi from Mainland kits: of Vietnam as planned, and taxed 25 % if held to be Mainland's. */
const disputed = aNetwork()
  .withTerritory('vn')
  .withTerritory('jp')
  .withPlant('hanoi', { territory: 'vn' })
  .withMarket('boston')
  .withMarket('osaka', { territory: 'jp' })
  .withRecipe('hanoi', 'fan', {
    inputs: [{ product: 'kit', quantityPer: 1 }],
    origin: 'disputed',
    disputedOriginPlannedAs: 'confers',
  })
  .withLane('hanoi', 'boston')
  .withLane('hanoi', 'osaka')
  .withAgreement('rcep', ['vn', 'jp'])
  .withDuty('us_cn', { originCountries: 'cn', rate: 0.25 })
  .withDuty('jp_mfn', { into: 'jp', rate: 0.06 })
  .withDuty('jp_rcep', {
    into: 'jp',
    kind: 'preference',
    rate: 0,
    stacking: 'replaces',
    ofKinds: ['mfn'],
    needsAgreement: 'rcep',
  })
  .withDemand('boston', 'fan', 1000);

const sent = (lane: string, quantity: number, standing: string | null): PlanInput => ({
  flows: [{ lane, product: 'fan', origin: 'vn', standing, elapsedDays: null, period: 'p1', quantity }],
});
const answered = (network: Answered['network'], plan: PlanInput): Answered => ({
  network,
  plan: handMadePlan(plan),
  ledger: handMadeLedger([]),
});
const said = (before: Answered, after: Answered, language: 'en' | 'zh-HK' = 'en') => {
  const names = {
    product: (id: string) => ({ fan: 'Fan' })[id] ?? id,
    territory: (id: string) => ({ jp: 'Japan' })[id] ?? id,
    agreement: (id: string) => ({ rcep: 'RCEP' })[id] ?? id,
  };
  const piece = sayOrigin(before, after, names, formatIn(language));
  return piece && formatMessage(piece.message, language, piece.values).replaceAll('\u202f', ' ');
};

describe('what other rules of origin change', () => {
  const asPlanned = disputed.build();
  const worseCase = disputed.withSettings({ disputedOrigins: 'worse case' }).build();

  it('is 800 fans fewer in dispute, and 2,500 of duty at stake that fall to nothing', () => {
    const before = answered(asPlanned, sent('hanoi_boston', 1000, '?cn'));
    const after = answered(worseCase, sent('hanoi_boston', 200, '?cn'));
    expect(said(before, after)).toBe(
      'Fan: 800 fewer of disputed origin; the duty at stake goes from HKD 2,500 to HKD 0.',
    );
    expect(said(before, after, 'zh-HK')).toContain('少進口 800 件');
  });

  it('is the stake alone where the same 1,000 fans are planned for the worse case', () => {
    const plan = sent('hanoi_boston', 1000, '?cn');
    expect(said(answered(asPlanned, plan), answered(worseCase, plan))).toContain('goes from HKD 2,500 to');
  });

  it('is 300 fans that enter Japan under RCEP once preference is planned', () => {
    const without = disputed.withSettings({ isPreferencePlanned: false }).build();
    const before = answered(without, sent('hanoi_osaka', 300, null));
    const after = answered(asPlanned, sent('hanoi_osaka', 300, 'rcep:vn'));
    expect(said(before, after)).toBe('Fan: 300 more enter Japan under RCEP.');
    expect(said(after, before)).toBe('Fan: 300 fewer enter Japan under RCEP.');
  });

  it('is nothing where both sides plan origin by the same rules', () => {
    const before = answered(asPlanned, sent('hanoi_boston', 1000, '?cn'));
    expect(said(before, answered(asPlanned, sent('hanoi_boston', 1, '?cn')))).toBeNull();
  });
});
