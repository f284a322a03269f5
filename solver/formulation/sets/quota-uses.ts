import type { Network } from '../../../scenarios/domain/network.ts';
import { canCount } from '../../../scenarios/trade/duty-candidates.ts';
import type { MeanDuty, MoveDuties } from './move-duty.ts';
import type { QuotaUse } from './planning-sets.ts';
import type { Move } from './reach.ts';

/** The moves that pay less under a quota in some period, once for each such quota. Goods under drawback use none. */
export function quotaUses(network: Network, moves: readonly Move[], duties: MoveDuties): QuotaUse[] {
  const quotas = network.duties.flatMap((law, layer) =>
    law.quota !== null && canCount(law) ? [{ id: law.id, layer }] : [],
  );
  if (quotas.length === 0) return [];
  return moves.flatMap((move, number) => {
    if (move.entersUnderDrawback) return [];
    return quotas.flatMap(({ id, layer }) => {
      for (let period = move.first; period <= move.last; period++) {
        const saved = total(duties.charged(move, period)) - total(duties.underQuota(move, period, id));
        if (saved > 0) return [{ move: number, layer }];
      }
      return [];
    });
  });
}

function total(duties: readonly MeanDuty[]): number {
  return duties.reduce((sum, { dutyPerUnit }) => sum + dutyPerUnit, 0);
}
