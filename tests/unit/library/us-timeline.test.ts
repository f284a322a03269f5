import { describe, expect, it } from 'vitest';
import { readStanding } from '../../../scenarios/domain/standing.ts';
import { dutyLayers } from '../../../scenarios/library/duty-layers.ts';
import { dutyIndex, stackOn } from '../../../scenarios/trade/duty-stack.ts';

const index = dutyIndex({ duties: dutyLayers, groups: [], agreements: [] });
const toys = '9503.00.00';
const plasticFurniture = '9403.70.80';

function intoTheUnitedStates(origin: string, hsCode: string, date: string): number {
  return stackOn(index, { into: 'us', origin, hsCode, sentFrom: origin, claim: null, quota: null, date })
    .adValoremRate;
}

describe('the United States timeline of 2025 and 2026', () => {
  it.each([
    ['vn', toys, '2025-09-01', 0.2],
    ['vn', toys, '2026-02-23', 0.2],
    ['vn', toys, '2026-02-24', 0.1],
    ['vn', toys, '2026-05-01', 0.1],
    ['vn', toys, '2026-07-23', 0.1],
    ['vn', toys, '2026-07-24', 0.125],
    ['vn', toys, '2026-08-01', 0.125],
    ['cn', toys, '2025-05-13', 1.45],
    ['cn', toys, '2025-09-01', 0.3],
    ['cn', toys, '2025-12-01', 0.2],
    ['cn', toys, '2026-08-01', 0.125],
    ['cn', plasticFurniture, '2026-08-01', 0.375],
    ['eu', toys, '2026-08-01', 0.1],
    ['jp', toys, '2026-08-01', 0.125],
  ])('charges goods of %s under %s on %s %d in total', (origin, hsCode, date, rate) => {
    expect(intoTheUnitedStates(origin, hsCode, date)).toBeCloseTo(rate, 12);
  });

  it('tops European coffee makers up to 10 % and leaves cotton T-shirts at their MFN rate of 16.5 %', () => {
    expect(intoTheUnitedStates('eu', '8516.71.00', '2026-08-01')).toBeCloseTo(0.1, 12);
    expect(intoTheUnitedStates('eu', '6109.10.00', '2026-08-01')).toBeCloseTo(0.165, 12);
  });

  it('adds MFN 3.7 %, list 4A 7.5 % and 12.5 % on Mainland coffee makers', () => {
    expect(intoTheUnitedStates('cn', '8516.71.00', '2026-08-01')).toBeCloseTo(0.237, 12);
  });

  it('frees listed electronics of Vietnam from every general surcharge on 3 dates', () => {
    for (const date of ['2025-09-01', '2026-05-01', '2026-08-01']) {
      expect(intoTheUnitedStates('vn', '8517.13.00', date)).toBe(0);
    }
  });

  it('charges goods under Section 232 50 % on full value and none of the forced-labour layer', () => {
    const stack = stackOn(index, {
      into: 'us',
      origin: 'vn',
      hsCode: '7323.93.00',
      sentFrom: 'vn',
      claim: null,
      quota: null,
      date: '2026-08-01',
    });
    expect(stack.adValoremRate).toBe(0.5);
    expect(stack.setAside.map(({ layer }) => layer.id)).toEqual(['us_s301_fl_vn']);
  });

  it('raises Japanese moulds to 15 % in total and Mainland moulds to 40 % with list 1', () => {
    expect(intoTheUnitedStates('jp', '8480.71.80', '2026-08-01')).toBeCloseTo(0.15, 12);
    expect(intoTheUnitedStates('cn', '8480.71.80', '2026-08-01')).toBeCloseTo(0.4, 12);
  });

  it('counts nothing for proposed layers, of which 16 are on excess capacity', () => {
    const proposed = dutyLayers.filter(({ status }) => status === 'proposed');
    expect(proposed.filter(({ kind }) => kind === 's301_excess_capacity')).toHaveLength(16);
    expect(proposed.every(({ rate }) => rate === null)).toBe(true);
  });

  it('ends every IEEPA layer by 23 February 2026', () => {
    const ieepa = dutyLayers.filter(({ kind }) => kind === 'fentanyl' || kind === 'reciprocal');
    expect(ieepa.length).toBeGreaterThan(30);
    expect(ieepa.filter(({ status }) => status !== 'struck_down')).toEqual([]);
    expect(ieepa.filter(({ validTo }) => validTo === null || validTo > '2026-02-23')).toEqual([]);
  });
});

describe('Europe', () => {
  const intoEurope = (origin: string, hsCode: string, claim: string | null) =>
    stackOn(index, {
      into: 'eu',
      origin,
      hsCode,
      sentFrom: origin,
      claim: readStanding(claim)?.claims[0] ?? null,
      quota: null,
      date: '2026-08-01',
    }).adValoremRate;

  it('charges 2.7 % on coffee makers, and nothing where they qualify under EVFTA', () => {
    expect(intoEurope('vn', '8516.71.00', null)).toBeCloseTo(0.027, 12);
    expect(intoEurope('vn', '8516.71.00', 'evfta:vn')).toBe(0);
  });

  it('charges 12 % on T-shirts of the Mainland and 0 on those sewn in Bangladesh', () => {
    expect(intoEurope('cn', '6109.10.00', null)).toBeCloseTo(0.12, 12);
    expect(intoEurope('bd', '6109.10.00', null)).toBe(0);
  });
});
