import { describe, expect, it } from 'vitest';
import { readStanding } from '../../../../scenarios/domain/standing.ts';
import { standingsOf } from '../../../../solver/solution/verifier/facts/standings.ts';
import { afterLettingGo } from '../../../../solver/solution/verifier/origin/claims-let-go.ts';
import { bestContent } from '../../../../solver/solution/verifier/origin/content-test.ts';
import { originatesFor } from '../../../../solver/solution/verifier/origin/originating.ts';
import { ruleOfOrigin } from '../../../../solver/solution/verifier/origin/rule-of-origin.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const standings = standingsOf(aNetwork().withSettings({ disputedOrigins: 'worse case' }).build());
const standing = (text: string | null) => {
  const read = standings.read(text);
  if (read === null) throw new Error(`${text} is no standing.`);
  return read;
};

describe('standings', () => {
  it('are 1 object for 1 text, and plain where other origins are all there is and disputes are as planned', () => {
    expect(standings.read('a:vn?cn!')).toBe(standing('a:vn?cn!'));
    const asPlanned = standingsOf(aNetwork().build());
    expect(asPlanned.read('?cn')?.text).toBe(null);
    expect(asPlanned.read('?cn')).toBe(asPlanned.read(null));
  });

  it('are none where a claim or an origin is told 2 times, or out of order', () => {
    expect(['a:vn+a:vn', '?cn?cn', 'b:vn+a:vn', 'a', ''].map((text) => standings.read(text))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('claims let go of', () => {
  const left = (nets: Readonly<Record<string, number>>) => {
    const texts = Object.keys(nets);
    const after = afterLettingGo(
      texts.map((text) => standing(text === 'plain' ? null : text)),
      Object.values(nets),
    );
    return Object.fromEntries(texts.map((text, index) => [text, after[index]]));
  };

  it('cover 30 missing without a claim by 30 of 50 left over with one, and never the other way round', () => {
    expect(left({ 'a:vn': 50, plain: -30 })).toEqual({ 'a:vn': 20, plain: 0 });
    expect(left({ 'a:vn': -30, plain: 50 })).toEqual({ 'a:vn': -30, plain: 50 });
  });

  it('give 10 with a and b to those missing b alone, for 10 with a and c can be had by those missing a', () => {
    expect(left({ 'a:vn+b:vn': 10, 'a:vn+c:vn': 10, 'a:vn': -10, 'b:vn': -10 })).toEqual({
      'a:vn+b:vn': 0,
      'a:vn+c:vn': 0,
      'a:vn': 0,
      'b:vn': 0,
    });
  });

  it('leave 5 missing where 15 are asked for and 10 carry what is asked', () => {
    expect(left({ 'a:vn+b:vn': 10, plain: 20, 'b:vn': -15 })).toEqual({
      'a:vn+b:vn': 0,
      plain: 20,
      'b:vn': -5,
    });
  });
});

describe('content of a run that may be split between two rules', () => {
  const material = { neededPerUnit: 1, value: 10, nonOriginating: 0, mustOriginate: false };

  it('is the value of all that does not originate where both inputs must: 4 · 10 + 2 · 30 of 0.4 · 25 · 10', () => {
    const materials = [
      { ...material, nonOriginating: 4, mustOriginate: true },
      { ...material, value: 30, nonOriginating: 2, mustOriginate: true },
    ];
    expect(bestContent(materials, 10, 10)).toEqual({ value: 100, allowed: 100 });
  });

  it('leaves 6 of 10 units under a change of heading, and of the other 4 · 10 allowed the content is 40', () => {
    // Of the heading itself 4 units do not originate: r = 4 at least. The 6 of the other heading that do not originate
    // all find a place under the change of heading, so 4 · 10 = 40 is left of 40; without a split 40 + 6 · 20 of 100.
    const materials = [
      { ...material, nonOriginating: 4, mustOriginate: true },
      { ...material, value: 20, nonOriginating: 6 },
    ];
    expect(bestContent(materials, 10, 10)).toEqual({ value: 40, allowed: 40 });
  });
});

describe('rule of origin', () => {
  const agreement = aNetwork()
    .withAgreement('a', ['cn', 'vn'], {
      rules: [
        { hsPrefix: '', kind: 'wholly' },
        { hsPrefix: '85.17', kind: 'cth' },
        { hsPrefix: '8517', kind: 'rvc', threshold: 0.4 },
        { hsPrefix: '8517', kind: 'rvc', threshold: 0.35 },
      ],
    })
    .build().agreements[0]!;

  it('joins the 3 alternatives of the longest prefix: other headings of 4 digits are free, or 65 % may come from outside', () => {
    const rule = ruleOfOrigin(agreement, '8517.13');
    expect(rule?.mostShare).toBeCloseTo(0.65, 12);
    expect(rule?.mustOriginate?.('8517.79')).toBe(true);
    expect(rule?.mustOriginate?.('8542.31')).toBe(false);
    expect([null, '39'].map((unclear) => rule?.mustOriginate?.(unclear))).toEqual([true, true]);
  });

  it('is that of the empty prefix for goods of another code or none, and none in an agreement of 0 rules', () => {
    expect(ruleOfOrigin(agreement, null)?.mostShare).toBe(null);
    expect(ruleOfOrigin(agreement, '6109.10')?.mustOriginate?.('5205.12')).toBe(true);
    expect(ruleOfOrigin({ ...agreement, rules: [] }, '8517.13')).toBe(null);
  });

  it('counts materials by cumulation: of 5 kinds 1, 2, 3 and 4', () => {
    const threeMembers = aNetwork().withAgreement('a', ['cn', 'th', 'vn']).build().agreements[0]!;
    const materials = [
      { origin: 'vn', standing: standing('a:vn>cn') },
      { origin: 'cn', standing: standing('a:cn>th') },
      { origin: 'us', standing: standing('a:th>vn') },
      { origin: 'th', standing: standing(null) },
      { origin: 'us', standing: standing('b:vn') },
    ];
    const counted = (cumulation: typeof agreement.cumulation) => {
      const claim = readStanding('a:vn>cn')?.claims[0];
      const originates = originatesFor(claim!, { ...threeMembers, cumulation });
      return materials.filter(({ origin, standing }) =>
        originates({ origin: origin as (typeof threeMembers.members)[number], standing }),
      ).length;
    };
    expect((['none', 'bilateral', 'diagonal', 'full'] as const).map(counted)).toEqual([1, 2, 3, 4]);
  });
});
