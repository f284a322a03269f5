import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { hanoi, malaysia, ningbo, penang, vietnam } from './named-places.ts';
import { aNetwork } from './network-builder.ts';

/**
 * 100 fans a period for Houston over two periods. Ningbo makes them for 10. Hanoi makes them for 8 once it is qualified
 * for 150; Penang for 9 once it is opened for 120. Ningbo's line makes 260 in all unless a hall is added for 40.
 */
export const uncertainFans: Network = aNetwork('Fans')
  .withPeriods(2, 30)
  .withTerritory('vn', vietnam)
  .withTerritory('my', malaysia)
  .withProduct('fan', { name: { en: 'Fan', zhHant: '電風扇', zhHans: '电风扇' } })
  .withPlant('ningbo', ningbo)
  .withPlant('hanoi', hanoi)
  .withPlant('penang', { ...penang, opening: { state: 'candidate', openCost: 120 } })
  .withLine('ningbo', {
    hoursPerPeriod: 60,
    expansions: [
      {
        id: 'hall',
        name: { en: 'Hall', zhHant: '新車間', zhHans: '新车间' },
        hoursPerPeriod: 60,
        cost: 40,
        leadPeriods: 0,
      },
    ],
  })
  .withLine('hanoi', { hoursPerPeriod: 80 })
  .withRecipe('ningbo', 'fan', {
    overheadPerUnit: 10,
    lineHours: [{ line: 'ningbo_line', hoursPerUnit: 1 }],
  })
  .withRecipe('hanoi', 'fan', {
    overheadPerUnit: 8,
    qualification: { cost: 150, periods: 0 },
    lineHours: [{ line: 'hanoi_line', hoursPerUnit: 1 }],
  })
  .withRecipe('penang', 'fan', { overheadPerUnit: 9 })
  .withLane('ningbo', 'houston')
  .withLane('hanoi', 'houston')
  .withLane('penang', 'houston')
  .withMarket('houston', {
    name: { en: 'Houston', zhHant: '休斯頓', zhHans: '休斯敦' },
    latitude: 29.8,
    longitude: -95.4,
  })
  .withDuty('on_vietnam', {
    name: { en: 'US duty on Vietnam', zhHant: '美國對越南關稅', zhHans: '美国对越南关税' },
    originCountries: 'vn',
    rate: 0,
  })
  .withDuty('on_mainland', {
    name: { en: 'US duty on the Mainland', zhHant: '美國對內地關稅', zhHans: '美国对内地关税' },
    originCountries: 'cn',
    rate: 0,
  })
  .withDemand('houston', 'fan', 100, { shortfallPenaltyPerUnit: 30 })
  .withDemand('houston', 'fan', 100, { period: 'p2', shortfallPenaltyPerUnit: 30 })
  .build();

export const rates = (vietnam: number, mainland: number): readonly Override[] => [
  { at: 'duties/on_vietnam/rate', to: vietnam, because: null },
  { at: 'duties/on_mainland/rate', to: mainland, because: null },
];

/** What may come: a duty on goods of Vietnam, or one on goods of the Mainland. */
export const fanScenarios = [
  {
    id: 'vietnam',
    name: { en: 'Duty on Vietnam', zhHant: '越南關稅', zhHans: '越南关税' },
    overrides: rates(0.5, 0),
  },
  {
    id: 'mainland',
    name: { en: 'Duty on the Mainland', zhHant: '內地關稅', zhHans: '内地关税' },
    overrides: rates(0.05, 0.4),
  },
] as const;

/** The fans with duties on goods of Vietnam and of the Mainland. */
export function fansAt(vietnam: number, mainland: number): Network {
  return resolve(uncertainFans, rates(vietnam, mainland)).network;
}
