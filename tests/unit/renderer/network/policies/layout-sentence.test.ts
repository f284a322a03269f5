import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policy, type Policy } from '../../../../../scenarios/domain/policy.ts';
import { languages } from '../../../../../renderer/i18n/language.ts';
import { layoutSentence } from '../../../../../renderer/features/network/policies/layout-sentence.ts';
import { withLimitSide } from '../../../../../renderer/features/network/policies/limits.ts';
import { setClause, setSide } from '../../../../../renderer/features/network/policies/policy-edits.ts';
import { sentenceOf, slotFields } from '../../../../../renderer/features/network/policies/sentence.ts';
import { policyFrom, templateIds } from '../../../../../renderer/features/network/policies/templates.ts';

const share = policy.parse({
  id: 'mainland',
  kind: 'share',
  measure: 'serve',
  numerator: { sites: '@us_markets', origins: 'cn' },
  denominator: { sites: '@us_markets' },
  maximumShare: 0.95,
  acrossPeriods: 'total',
  acrossProducts: 'each',
});

/** The sentence as read: each slot as its field in brackets. */
function read(given: Policy, language: (typeof languages)[number]): string {
  return layoutSentence(sentenceOf(given), language)
    .map((part) => {
      if (part.kind === 'words') return part.text;
      const { slot } = part;
      return slot.kind === 'how' || slot.kind === 'add' || slot.kind === 'unit'
        ? `[${slot.kind}]`
        : `[${slot.field}]`;
    })
    .join('');
}

describe('the words of a policy', () => {
  it('limit a share from above with 1 number, and say the part in what it differs', () => {
    expect(read(share, 'en')).toBe(
      '[how] [maximumShare] of [measure] of [products] to [sites] [add] may be of origin [origins] [add], [acrossPeriods], [acrossProducts].',
    );
  });

  it('say the same places in Traditional Chinese, in its own order', () => {
    expect(read(share, 'zh-HK')).toBe(
      '在[measure]（產品為[products]、市場為[sites][add]）之中，原產地為[origins][add]的部分[how] [maximumShare]，[acrossPeriods]，[acrossProducts]。',
    );
  });

  it('have a place in all 3 languages for every field that a template states', () => {
    for (const template of templateIds) {
      const given = policyFrom(template, 'new_policy', null);
      const stated = slotFields[given.kind].filter(
        (field) => (given as unknown as Record<string, unknown>)[field] !== null,
      );
      for (const language of languages) {
        const text = read(given, language);
        for (const field of stated) expect(text, `${template} in ${language}`).toContain(`[${field}]`);
      }
    }
  });
});

describe('the side of a limit', () => {
  it('moves 95 % from most to least, and keeps it on both', () => {
    expect(withLimitSide(sentenceOf(share), 'least')).toEqual({ minimumShare: 0.95, maximumShare: null });
    expect(withLimitSide(sentenceOf(share), 'both')).toEqual({ minimumShare: 0.95, maximumShare: 0.95 });
    expect(withLimitSide(sentenceOf(share), 'none')).toEqual({ minimumShare: null, maximumShare: null });
  });

  it('is set by 2 edits, one for each end', () => {
    expect(setSide(share, 'least')).toHaveLength(2);
  });
});

describe('a condition of a share', () => {
  it('that part and whole have in common is set in both, by 2 edits', () => {
    const edits = setClause(share, 'scope', 'sites', 'us_east');
    expect(edits.map((edit) => edit.kind === 'set' && edit.path.join('/'))).toEqual([
      'denominator/sites',
      'numerator/sites',
    ]);
  });

  it('of the part alone is set there alone', () => {
    const edits = setClause(share, 'part', 'origins', 'vn');
    expect(edits.map((edit) => edit.kind === 'set' && edit.path.join('/'))).toEqual(['numerator/origins']);
  });

  it('is said once after it was changed in both, whatever it now names', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (site) => {
        const changed = policy.parse({
          ...share,
          numerator: { sites: site, origins: 'cn' },
          denominator: { sites: site },
        });
        expect(sentenceOf(changed).part).toEqual([{ field: 'origins', value: 'cn' }]);
      }),
    );
  });
});
