import { describe, expect, it } from 'vitest';
import { emissionFactor, gridEmission } from '../../../scenarios/library/emissions.ts';
import { unitsPer } from '../../../scenarios/library/exchange-rates.ts';
import { dwellAt, freightBetween } from '../../../scenarios/library/freight.ts';
import { placeById } from '../../../scenarios/library/places.ts';
import { relevantDuties } from '../../../scenarios/library/relevant-duties.ts';
import { riskOf } from '../../../scenarios/library/risk.ts';
import { territoryById } from '../../../scenarios/library/territories.ts';
import { wageFor } from '../../../scenarios/library/wages.ts';

describe('places and territories', () => {
  it('puts Dongguan at 23.0184 north in the PRD, and knows nothing of an unknown id', () => {
    expect(placeById('cndgg')).toMatchObject({ latitude: 23.0184, cluster: 'PRD', territory: 'cn' });
    expect(placeById('atlantis')).toBeNull();
  });

  it('counts Rotterdam into the European Union of 27 members', () => {
    expect(placeById('nlrtm')?.territory).toBe('eu');
    expect(territoryById('eu')?.customsUnionOf).toHaveLength(27);
  });
});

describe('wages', () => {
  it('costs a standard hour at 654 · 1.4 / 208 = 4.40 USD in the Pearl River Delta', () => {
    const wage = wageFor({ country: 'CN', cluster: 'PRD', place: 'cndgg' });
    expect(wage?.usdPerStandardHour).toBeCloseTo((654 * 1.4) / 208, 10);
  });

  it('takes the figure of 399 USD for Ho Chi Minh City over the country’s 302', () => {
    expect(wageFor({ country: 'VN', place: 'vnsgn' })?.basePayUsdPerMonth).toBe(399);
    expect(wageFor({ country: 'VN', place: 'vndad' })?.basePayUsdPerMonth).toBe(302);
  });

  it('never pays less than the minimum: 12,500 BDT a month, not the 98 USD of an older survey', () => {
    expect(wageFor({ country: 'BD', place: 'bddac' })?.basePayUsdPerMonth).toBeCloseTo(12500 / 122, 10);
  });

  it('turns a daily minimum of 600 PHP into 26 days a month', () => {
    expect(wageFor({ country: 'PH', place: 'ph_cavite' })?.basePayUsdPerMonth).toBeCloseTo(
      (600 * 26) / 59,
      10,
    );
  });

  it('is unknown, not 0, where no pay is held', () => {
    expect(wageFor({ country: 'HK' })).toBeNull();
  });
});

describe('freight', () => {
  it('quotes Shanghai to Los Angeles at 2,546 USD a FEU, 16 days and 4 at the port', () => {
    const { rate, transit, dwell } = freightBetween('cn_yangshan', 'uslax', 'sea');
    expect([rate?.typical, rate?.unit]).toEqual([2546, 'USD/FEU']);
    expect([transit?.typical, dwell?.typical]).toEqual([16, 4]);
  });

  it('keeps the 2025 peak of 4,120 USD apart from the rates', () => {
    expect(freightBetween('cn_yangshan', 'uslax', 'sea').rate?.measure).toBe('rate');
  });

  it('knows 10 days of dwell in Chittagong and none in an inland town', () => {
    expect(dwellAt('bdcgp')?.typical).toBe(10);
    expect(dwellAt('cndgg')).toBeNull();
  });

  it('knows nothing, and not 0, of a lane that nobody quoted', () => {
    expect(freightBetween('mypkg', 'uslax', 'sea').rate).toBeNull();
  });
});

describe('emissions, exchange rates and risk', () => {
  it('moves a tonne-kilometre by sea for 0.01977 kg and by air for 0.66646 kg', () => {
    expect(emissionFactor('sea')?.kgPerTonneKm).toBeCloseTo(0.01977, 10);
    expect(emissionFactor('air')?.kgPerTonneKm).toBeCloseTo(0.66646, 10);
  });

  it('keeps both grid series of the Mainland: 0.557 made, 0.485 used', () => {
    expect(gridEmission('CN')?.kgPerKwh).toBe(0.557);
    expect(gridEmission('CN', 'consumption')?.kgPerKwh).toBe(0.485);
  });

  it('buys 7.8377 / 6.7758 Hong Kong dollars with one yuan', () => {
    expect(unitsPer('CNY', 'HKD')).toBeCloseTo(7.8377 / 6.7758, 12);
    expect(unitsPer('USD', 'XXX')).toBeNull();
  });

  it('ranks Singapore 1st in logistics and leaves Bangladesh unknown', () => {
    expect(riskOf('SG', 'logisticsPerformanceRank')?.value).toBe(1);
    expect(riskOf('BD', 'logisticsPerformance')?.value).toBeNull();
  });
});

describe('duties that matter to a trade', () => {
  it('keeps 3.7 % on coffee makers, drops toys, and cuts lists to the territories at hand', () => {
    const layers = relevantDuties({
      territories: ['us', 'cn', 'vn'],
      hsCodes: ['8516.71.00'],
      agreements: [],
    });
    const ids = new Set<string>(layers.map(({ id }) => id));
    expect(layers.find(({ id }) => id === 'us_mfn_8516_71_00')?.rate).toBe(0.037);
    expect(ids.has('us_mfn_9503_00_00')).toBe(false);
    expect(ids.has('us_s301_fl_my')).toBe(false);
    expect(ids.has('asean_preference_cn')).toBe(false);
  });
});
