import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { aNetwork } from './network-builder.ts';

/**
 * 100 fans a period for Houston over two periods. Ningbo makes them for 10. Hanoi makes them for 8 once it is qualified
 * for 150; Penang for 9 once it is opened for 120. Ningbo's line makes 260 in all unless a hall is added for 40.
 */
export const uncertainFans: Network = aNetwork('Fans')
  .withPeriods(2, 30)
  .withTerritory('vn')
  .withTerritory('my')
  .withPlant('hanoi', { territory: 'vn' })
  .withPlant('penang', { territory: 'my', opening: { state: 'candidate', openCost: 120 } })
  .withLine('ningbo', {
    hoursPerPeriod: 60,
    expansions: [{ id: 'hall', name: 'Hall', hoursPerPeriod: 60, cost: 40, leadPeriods: 0 }],
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
  .withDuty('on_vietnam', { originCountries: 'vn', rate: 0 })
  .withDuty('on_mainland', { originCountries: 'cn', rate: 0 })
  .withDemand('houston', 'fan', 100, { shortfallPenaltyPerUnit: 30 })
  .withDemand('houston', 'fan', 100, { period: 'p2', shortfallPenaltyPerUnit: 30 })
  .build();

export const rates = (vietnam: number, mainland: number): readonly Override[] => [
  { at: 'duties/on_vietnam/rate', to: vietnam, because: null },
  { at: 'duties/on_mainland/rate', to: mainland, because: null },
];

/** The fans with duties on goods of Vietnam and of the Mainland. */
export function fansAt(vietnam: number, mainland: number): Network {
  return resolve(uncertainFans, rates(vietnam, mainland)).network;
}
