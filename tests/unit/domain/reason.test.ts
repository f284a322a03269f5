import { describe, expect, it } from 'vitest';
import { isUnsaid, ownReason, reasonIn, reworded, withOwnReason } from '../../../scenarios/domain/reason.ts';

const strike = { en: 'Port strike', zhHant: '港口罷工', zhHans: null };

describe('a reason', () => {
  it('is read in the language of the reader, in the other Chinese script, then in any of the 3', () => {
    expect(reasonIn(strike, 'zh-HK')).toBe('港口罷工');
    expect(reasonIn(strike, 'zh-CN')).toBe('港口罷工');
    expect(reasonIn(strike, 'en')).toBe('Port strike');
    expect(reasonIn({ en: '', zhHant: null, zhHans: '港口罢工' }, 'en')).toBe('港口罢工');
    expect(reasonIn('quote', 'zh-HK')).toBe('quote');
    expect(reasonIn(null, 'en')).toBeNull();
  });

  it('is unsaid where 0 languages have a word', () => {
    expect([null, '', '  ', { en: '', zhHant: null, zhHans: null }].map(isUnsaid)).toEqual(
      Array<boolean>(4).fill(true),
    );
    expect(isUnsaid({ en: '', zhHant: '罷工', zhHans: null })).toBe(false);
  });

  it('of 1 text counts as English without Chinese characters, else as the script of the reader', () => {
    expect(ownReason('quote', 'en', 'zh-HK')).toBe('quote');
    expect(ownReason('quote', 'zh-HK', 'zh-HK')).toBe('');
    expect(ownReason('報價', 'zh-HK', 'zh-HK')).toBe('報價');
    expect(ownReason('报价', 'zh-CN', 'zh-CN')).toBe('报价');
    expect(ownReason('報價', 'en', 'zh-HK')).toBe('');
  });

  it('has a second language beside the first, and is 1 text again without it', () => {
    const both = withOwnReason('quote', 'zh-HK', 'en', '報價');
    expect(both).toEqual({ en: 'quote', zhHant: '報價', zhHans: null });
    expect(withOwnReason(both, 'zh-HK', 'en', '')).toBe('quote');
    expect(withOwnReason('報價', 'en', 'zh-HK', 'quote')).toEqual(both);
    expect(withOwnReason('quote', 'en', 'en', '')).toBeNull();
  });

  it('keeps its language where 1 text alone would not tell it: Latin letters said in Chinese', () => {
    expect(withOwnReason(null, 'zh-HK', 'zh-HK', 'ACFTA')).toEqual({ en: '', zhHant: 'ACFTA', zhHans: null });
  });

  it('keeps 1 field that this program does not know', () => {
    const told = { ...strike, vi: 'Đình công' };
    expect(withOwnReason(told, 'zh-CN', 'en', '港口罢工')).toEqual({ ...told, zhHans: '港口罢工' });
  });

  it('typed over is a correction of 1 text, and a translation where Chinese takes the place of English', () => {
    expect(reworded('quote', 'en', ' new quote ')).toBe('new quote');
    expect(reworded('quote', 'zh-HK', 'new quote')).toBe('new quote');
    expect(reworded('quote', 'zh-HK', '報價')).toEqual({ en: 'quote', zhHant: '報價', zhHans: null });
    expect(reworded('quote', 'en', '')).toBeNull();
    expect(reworded(null, 'zh-CN', '报价')).toBe('报价');
  });

  it('typed over in 1 language of 3 leaves the other 2, and the same text changes nothing', () => {
    expect(reworded(strike, 'en', 'Strike')).toEqual({ ...strike, en: 'Strike' });
    expect(reworded(strike, 'zh-CN', '港口罷工')).toBe(strike);
  });
});
