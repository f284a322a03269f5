import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { DutyLayerId } from '../../../scenarios/domain/primitives.ts';
import type { Territory } from '../../../scenarios/domain/territory.ts';
import { dutyLaw, importDuty, standardDuty } from '../../../scenarios/trade/import-duty.ts';
import type { PlanningSets } from './planning-sets.ts';
import type { Move, Node } from './reach.ts';
import { arrivalWindow, territoryEntered } from './arrival-window.ts';
import { importedGoods } from './imported-goods.ts';

/** What one layer takes of a unit on average over the days on which a dispatch arrives, in base currency. */
export interface MeanDuty {
  readonly layer: DutyLayer;
  /** Whether it is charged on the price of the first sale. */
  readonly isFirstSale: boolean;
  dutyPerUnit: number;
}

/** Duty of one unit of each move in each period; nothing where the move enters no other territory. */
export interface MoveDuties {
  /** Layers charged on a unit without any quota; on goods under drawback those of the standard programme. */
  charged(move: Move, period: number): readonly MeanDuty[];
  /** The same for a unit that enters under the quota of a layer. */
  underQuota(move: Move, period: number, quota: DutyLayerId): readonly MeanDuty[];
  /** The share of each layer's duty that is refunded where goods enter under drawback. */
  refundedShare(move: Move): number;
}

/** The sets that duty is reckoned from. */
type Carried = Pick<PlanningSets, 'network' | 'catalogue' | 'nodes' | 'tags'>;

/** Duty by move, for one network; it remembers what it has worked out. */
export function moveDuties(sets: Carried): MoveDuties {
  const { network, catalogue } = sets;
  const law = dutyLaw(network);
  const known = new Map<string, readonly MeanDuty[]>();
  const entered = network.lanes.map((lane) => territoryEntered(sets, lane));
  const duty = (move: Move, period: number, quota: DutyLayerId | null): readonly MeanDuty[] => {
    const into = entered[move.lane];
    if (into === null || into === undefined) return [];
    const lane = network.lanes[move.lane] as Lane;
    const { tag, product, site } = sets.nodes[move.from] as Node;
    // All that the duty of a unit depends on; lanes between the same sites by the same time share it where freight is no part of it.
    const freightKey = into.dutyBase === 'cif' || lane.valuePerEntry !== null ? move.lane : '';
    const key = `${site} ${into.id} ${tag} ${product} ${period} ${catalogue.laneDays(lane)} ${freightKey} ${move.entersUnderDrawback} ${quota ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { origin, standing } = sets.tags.at(tag);
    const goods = importedGoods(catalogue, lane, product, into, {
      origin: (network.territories[origin] as Territory).id,
      standing,
    });
    const window = arrivalWindow(sets, lane, period);
    const segments = move.entersUnderDrawback
      ? standardDuty(law, goods, ...window)
      : importDuty(law, goods, quota, ...window);
    const means = meanDuties(segments);
    known.set(key, means);
    return means;
  };
  return {
    charged: (move, period) => duty(move, period, null),
    underQuota: duty,
    refundedShare: (move) => (move.entersUnderDrawback ? (entered[move.lane]?.drawbackShare ?? 0) : 0),
  };
}

function meanDuties(segments: ReturnType<typeof importDuty>): readonly MeanDuty[] {
  const total = segments.reduce((sum, { days }) => sum + days, 0);
  const means = new Map<string, MeanDuty>();
  for (const { days, value } of segments) {
    const isFirstSale = value.kind === 'first sale';
    for (const { layer, dutyPerUnit } of value.charges) {
      if (dutyPerUnit === 0) continue;
      const key = `${layer.id} ${isFirstSale}`;
      const mean = means.get(key) ?? { layer, isFirstSale, dutyPerUnit: 0 };
      mean.dutyPerUnit += (days / total) * dutyPerUnit;
      means.set(key, mean);
    }
  }
  return [...means.values()];
}
