import { describe, expect, it } from 'vitest';
import { currency } from '../../../scenarios/domain/currency.ts';
import { settings } from '../../../scenarios/domain/settings.ts';
import { toBase } from '../../../scenarios/domain/money.ts';

const convert = toBase({
  settings: settings.parse({
    title: 't',
    baseCurrency: 'USD',
    periods: [{ id: 'p1', start: '2026-01-01', days: 30 }],
  }),
  currencies: [
    currency.parse({ code: 'CNY', unitsPerBase: 7.2 }),
    currency.parse({ code: 'USD', unitsPerBase: 99 }),
  ],
});

describe('toBase', () => {
  it('turns 72 CNY at 7.2 to the dollar into 10 USD', () => {
    expect(convert(72, 'CNY')).toBeCloseTo(10, 12);
  });

  it('leaves 5 in base currency as 5, named or not, whatever rate is listed for it', () => {
    expect(convert(5, null)).toBe(5);
    expect(convert(5, 'USD')).toBe(5);
  });

  it('refuses 1 EUR that has no rate, naming the currency', () => {
    expect(() => convert(1, 'EUR')).toThrow('Currency EUR has no rate against USD.');
  });
});
