import type { NetworkBuilder } from '../network-builder.ts';
import type { Choices } from './choices.ts';

/** Countries that goods of a case may come from. */
export const countries = ['cn', 'vn', 'my', 'eu'] as const;
export type Country = (typeof countries)[number];

/** Every territory of a case, with the reliefs that its customs know. */
export function withTerritories(network: NetworkBuilder, { chance, pick, number }: Choices): NetworkBuilder {
  let made = network.withCurrency('USD', 0.125).withCurrency('CNY', 0.9);
  for (const id of [...countries, 'us', 'hk']) {
    made = made.withTerritory(id, {
      dutyBase: chance(50) ? 'cif' : 'fob',
      drawbackShare: chance(45) ? pick([0.5, 0.9, 0.99]) : 0,
      acceptsFirstSale: chance(30),
      deMinimisPerEntry: chance(20) ? number(50, 150) : null,
      currency: pick([null, 'USD', 'CNY']),
    });
  }
  return made.withTerritory('vn_zone', { bondedIn: 'vn' });
}

/** Fans, their motors and frames, the copper of motors, and fans in a kit. */
export function withGoods(network: NetworkBuilder, { chance, pick, number }: Choices): NetworkBuilder {
  return network
    .withProduct('fan', {
      hsCode: chance(90) ? '8414.51' : null,
      weightKg: number(1, 4),
      customsValuePerUnit: number(80, 120),
      firstSaleShare: chance(50) ? pick([0.6, 0.75, 0.9]) : null,
      embeddedCarbonKgPerUnit: chance(60) ? number(10, 60) : null,
      customsValueBySite: chance(30) ? [{ site: 'plant', valuePerUnit: number(8, 14), currency: 'USD' }] : [],
    })
    .withProduct('kit', {
      hsCode: pick(['8414.51', '8414.59', '9503.00']),
      weightKg: number(2, 5),
      customsValuePerUnit: number(100, 140),
      firstSaleShare: chance(30) ? 0.8 : null,
    })
    .withProduct('motor', {
      hsCode: pick(['8501.10', '8501.10', '8501.10', '8414.90', null]),
      weightKg: number(1, 2),
      customsValuePerUnit: number(25, 50),
      firstSaleShare: chance(30) ? 0.7 : null,
      embeddedCarbonKgPerUnit: chance(40) ? number(5, 40) : null,
      customsValueBySite: chance(30) ? [{ site: 'plant', valuePerUnit: number(25, 60) }] : [],
    })
    .withProduct('frame', {
      hsCode: pick(['8414.90', '8414.90', '7326.90', '73', null]),
      customsValuePerUnit: number(10, 35),
      currency: pick([null, 'CNY']),
    })
    .withProduct('copper', { hsCode: '7408.11', customsValuePerUnit: number(4, 15) });
}

/** Deals lanes with freight, days under way and the entries they are declared in. */
export function laneDealer({ chance, pick, number }: Choices, periods: number) {
  const days = () => {
    if (periods > 1) return chance(20) ? 30 : 0;
    return chance(50) ? 0 : number(1, 20);
  };
  const dealt = () => ({
    mode: pick(['sea', 'air']),
    costPer: { unit: number(0, 6), kg: chance(30) ? 1 : 0 },
    insuranceRate: chance(40) ? 0.02 : 0,
    transitDays: days(),
    valuePerEntry: chance(30) ? number(40, 200) : null,
    currency: pick([null, null, 'USD']),
  });
  return { days, dealt };
}

/** What a recipe's work does to origin. */
export function workDealt({ pick }: Choices, isMostlyPacking = false) {
  return {
    origin: isMostlyPacking
      ? pick(['does not confer', 'does not confer', 'disputed'])
      : pick(['confers', 'confers', 'does not confer', 'disputed', 'disputed']),
    disputedOriginPlannedAs: pick(['confers', 'does not confer']),
  };
}
