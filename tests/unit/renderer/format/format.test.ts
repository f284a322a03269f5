import { describe, expect, it } from 'vitest';
import { formatIn } from '../../../../renderer/format/format.ts';

const en = formatIn('en');
const hk = formatIn('zh-HK');
const cn = formatIn('zh-CN');

describe('numbers', () => {
  it('groups thousands and keeps the precision a value has', () => {
    expect(en.number(1256800)).toBe('1,256,800');
    expect(en.number(0.0425)).toBe('0.0425');
  });

  it('prints exactly as many decimals as asked for', () => {
    expect(en.number(12.5, 2)).toBe('12.50');
    expect(en.number(1256.84, 1)).toBe('1,256.8');
  });

  it('writes a true minus, and none before a zero that was −0.04', () => {
    expect(en.number(-3)).toBe('−3');
    expect(en.number(-0.04, 1)).toBe('0.0');
  });

  it('writes a dash for what is unknown, in every language', () => {
    for (const format of [en, hk, cn]) {
      expect([
        format.number(null),
        format.change(null),
        format.significant(null),
        format.compact(null),
        format.money(null, 'HKD'),
        format.share(null),
        format.points(null),
        format.date(null),
        format.period(null),
        format.inSentence.money(null, 'HKD'),
        format.number(Number.NaN),
      ]).toEqual(Array.from({ length: 11 }, () => '—'));
    }
  });

  it('gives a change its sign, and 0 none', () => {
    expect(en.change(22.1, 1)).toBe('+22.1');
    expect(en.change(-22.1, 1)).toBe('−22.1');
    expect(en.change(0.04, 1)).toBe('0.0');
  });

  it('cuts to three significant digits, also where 9.996 rounds up to another place', () => {
    expect(en.significant(18.864)).toBe('18.9');
    expect(en.significant(0.012345)).toBe('0.0123');
    expect(en.significant(9.996)).toBe('10.0');
    expect(en.significant(123456)).toBe('123,456');
    expect(en.significant(0)).toBe('0');
  });
});

describe('compact numbers', () => {
  it('go by thousands and millions in English', () => {
    expect(en.compact(952_000)).toBe('952 k');
    expect(en.compact(1_264_000)).toBe('1.26 m');
    expect(en.compact(999_600)).toBe('1.00 m');
    expect(en.compact(840)).toBe('840');
    expect(en.compact(-75_000)).toBe('−75.0 k');
  });

  it('go by 萬 and 億 in Chinese', () => {
    expect(hk.compact(952_000)).toBe('95.2 萬');
    expect(cn.compact(952_000)).toBe('95.2 万');
    expect(hk.compact(125_680_000)).toBe('1.26 億');
    expect(hk.compact(8_400)).toBe('8,400');
  });
});

describe('money', () => {
  it('names currency and scale: HKD 22.1 m, 22.1 百萬港元', () => {
    expect(en.money(22_100_000, 'HKD')).toBe('HKD 22.1 m');
    expect(hk.money(22_100_000, 'HKD')).toBe('22.1 百萬港元');
    expect(cn.money(22_100_000, 'HKD')).toBe('22.1 百万港元');
  });

  it('keeps cents below a thousand alone', () => {
    expect(en.money(18.86, 'USD')).toBe('USD 18.86');
    expect(en.money(952_300.4, 'USD')).toBe('USD 952,300');
    expect(hk.money(18.86, 'USD')).toBe('18.86 美元');
  });

  it('goes by 萬 and 億 in a Chinese sentence, with the unit close to the currency', () => {
    expect(hk.inSentence.money(22_100_000, 'HKD')).toBe('2,210 萬港元');
    expect(hk.inSentence.money(1_256_800_000, 'HKD')).toBe('12.57 億港元');
    expect(hk.inSentence.money(840, 'HKD')).toBe('840 港元');
    expect(en.inSentence.money(22_100_000, 'HKD')).toBe('HKD 22.1 m');
  });

  it('names the unit of a column divided by a million', () => {
    expect(en.moneyUnit('HKD', 1e6)).toBe('HKD m');
    expect(hk.moneyUnit('HKD', 1e6)).toBe('百萬港元');
    expect(cn.moneyUnit('CNY', 1e3)).toBe('千人民币');
    expect(en.moneyUnit('USD', 1)).toBe('USD');
  });

  it('leaves a code that is no currency as it is', () => {
    expect(hk.currency('POINTS')).toBe('POINTS');
  });
});

describe('shares and rates', () => {
  it('sets a thin space that does not break before the per cent sign', () => {
    expect(en.share(0.125)).toBe('12.5\u202f%');
    expect(en.share(0.97, 0)).toBe('97\u202f%');
    expect(en.share(-0.018)).toBe('−1.8\u202f%');
  });

  it('tells a difference between rates in points', () => {
    expect(en.points(0.125)).toBe('+12.5 points');
    expect(en.points(-0.01)).toBe('−1 point');
    expect(hk.points(0.125)).toBe('+12.5 個百分點');
    expect(cn.points(0.125)).toBe('+12.5 个百分点');
  });
});

describe('dates and periods', () => {
  const month = { name: null, start: '2026-07-01', days: 31 };

  it('writes a date in full', () => {
    expect(en.date('2026-11-25')).toBe('25 Nov 2026');
    expect(hk.date('2026-11-25')).toBe('2026年11月25日');
    expect(en.date('no date')).toBe('no date');
  });

  it('writes a month as Jul 26 and 2026年7月, on an axis as Jul and 7月', () => {
    expect(en.period(month)).toBe('Jul 26');
    expect(hk.period(month)).toBe('2026年7月');
    expect(en.period(month, 'axis')).toBe('Jul');
    expect(cn.period(month, 'axis')).toBe('7月');
    expect(en.period({ ...month, start: '2027-01-01' }, 'axis')).toBe('Jan 27');
  });

  it('knows quarters of 92 days, years of 365, and weeks by their first day', () => {
    expect(en.period({ name: null, start: '2026-07-01', days: 92 })).toBe('Q3 26');
    expect(hk.period({ name: null, start: '2026-07-01', days: 92 })).toBe('2026年第3季');
    expect(en.period({ name: null, start: '2026-01-01', days: 365 })).toBe('2026');
    expect(en.period({ name: null, start: '2026-07-06', days: 7 })).toBe('6 Jul 26');
  });

  it('calls a period by the name it was given', () => {
    expect(hk.period({ ...month, name: { en: 'Peak', zhHant: '旺季', zhHans: null } })).toBe('旺季');
  });

  it('tells the hour of today, else the date, else the year too', () => {
    const now = new Date(2026, 10, 25, 12);
    expect(en.time(new Date(2026, 10, 25, 9, 5).toISOString(), now)).toBe('09:05');
    expect(en.time(new Date(2026, 10, 14, 9, 5).toISOString(), now)).toBe('14 Nov');
    expect(hk.time(new Date(2025, 10, 14).toISOString(), now)).toBe('2025年11月14日');
  });
});

describe('names', () => {
  it('come in the language of the window, else in the other script, else in English', () => {
    const name = { en: 'Dongguan', zhHant: '東莞', zhHans: null };
    expect(en.name(name)).toBe('Dongguan');
    expect(hk.name(name)).toBe('東莞');
    expect(cn.name(name)).toBe('東莞');
    expect(cn.name({ en: 'Penang', zhHant: null, zhHans: null })).toBe('Penang');
    expect(cn.name('Penang')).toBe('Penang');
  });
});
