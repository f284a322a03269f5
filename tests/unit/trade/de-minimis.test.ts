import { describe, expect, it } from 'vitest';
import { lane } from '../../../scenarios/domain/lane.ts';
import { toBase } from '../../../scenarios/domain/money.ts';
import { territory } from '../../../scenarios/domain/territory.ts';
import { isDeMinimis } from '../../../scenarios/trade/de-minimis.ts';
import { aNetwork } from '../../support/network-builder.ts';

const inDollars = toBase(
  aNetwork().withSettings({ baseCurrency: 'USD' }).withCurrency('CNY', 8).withCurrency('EUR', 0.5).build(),
);
const isFree = (
  deMinimisPerEntry: number | null,
  of: string | null,
  valuePerEntry: number | null,
  currency: string | null,
) =>
  isDeMinimis(
    territory.parse({ id: 't', name: 'T', code: 'T', deMinimisPerEntry, currency: of }),
    lane.parse({ id: 'l', from: 'a', to: 'b', mode: 'air', valuePerEntry, currency }),
    inDollars,
  );

describe('entries by a lane are de minimis', () => {
  it('where a typical one of 800 is worth no more than the 800 let in free, and not at 801', () => {
    expect(isFree(800, null, 800, null)).toBe(true);
    expect(isFree(800, null, 801, null)).toBe(false);
  });

  it('by value in base currency: 1,600 yuan are 200 dollars, 100 euro are 200 too', () => {
    expect(isFree(100, 'EUR', 1600, 'CNY')).toBe(true);
    expect(isFree(100, 'EUR', 1608, 'CNY')).toBe(false);
  });

  it('nowhere unless both are stated, and a threshold of 0 frees none', () => {
    expect(isFree(800, null, null, null)).toBe(false);
    expect(isFree(null, null, 1, null)).toBe(false);
    expect(isFree(0, null, 0.01, null)).toBe(false);
  });
});
