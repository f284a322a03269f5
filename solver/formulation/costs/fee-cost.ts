import type { Lane } from '../../../scenarios/domain/lane.ts';
import { isDeMinimis } from '../../../scenarios/trade/de-minimis.ts';
import {
  assumedEntryValue,
  entriesKnown,
  feeFraction,
  feeIndex,
  feeShares,
} from '../../../scenarios/trade/entry-fees.ts';
import { chargesUse, hasRate } from '../sets/planned-fees.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reach.ts';
import type { Variables } from '../variables/index.ts';
import { arrivalWindow, territoryEntered } from '../sets/arrival-window.ts';
import type { Cause, Charge, CostFamily } from './cost-family.ts';
import { moveCause } from './move-cause.ts';

/**
 * Entry fees on customs value free on board, each for the share of the arrival window in which it is valid. By the
 * planned entries of a lane they are exact; otherwise they are a fraction of value. A lane below the de minimis of the
 * territory it enters pays none.
 */
export const feeCost: CostFamily = {
  name: 'fee',
  title: 'Entry fees',
  formula: `Σ_{l into another territory} Σ_{f} share[l,f,t] · fraction[l,f] · value[p,s] · flow[l,p,o,t]
  + Σ_{l with planned entries} Σ_{f} share[l,f,t] · (entryFee[l,f,t], or for an f without a rate (floor + flat) · laneUse[l,t])`,
  charge(sets, columns, charge) {
    if (sets.network.fees.length === 0) return;
    chargeByValue(sets, columns, charge);
    chargeByEntry(sets, columns, charge);
  },
};

/** A fee that is a fraction of customs value, averaged over the arrival window. None is that on planned entries. */
interface FeeOnValue {
  fraction: number;
  cause: Pick<Cause, 'cause' | 'part'>;
}

function chargeByValue(sets: PlanningSets, { flow }: Variables, charge: Charge): void {
  const { catalogue } = sets;
  const feesOf = feesOnValue(sets);
  flow.each((item, period, column) => {
    const move = sets.moves[item] as Move;
    const node = sets.nodes[move.from] as Node;
    const value = catalogue.customsValue(node.product, node.site);
    for (const { fraction, cause } of feesOf(move.lane, period)) {
      charge(column, fraction * value, 'fee', () => ({ ...moveCause(sets, move, period), ...cause }));
    }
  });
}

function feesOnValue(sets: PlanningSets): (lane: number, period: number) => readonly FeeOnValue[] {
  const { network, catalogue } = sets;
  const index = feeIndex(network);
  const known = network.lanes.map((): (readonly FeeOnValue[])[] => []);
  const found = (lane: Lane, period: number): readonly FeeOnValue[] => {
    const entered = territoryEntered(sets, lane);
    if (!entered || isDeMinimis(entered, lane, catalogue.toBase)) return [];
    const entry = { into: entered.id, mode: lane.mode };
    return [...feeShares(index, entry, ...arrivalWindow(sets, lane, period))].flatMap(([fee, share]) => {
      switch (entriesKnown(fee, lane)) {
        case 'planned':
          return [];
        case 'assumed': {
          const fraction = feeFraction(fee, assumedEntryValue(fee, lane, catalogue.toBase));
          return [{ fraction: share * fraction, cause: { cause: fee.id, part: 'assumed entries' as const } }];
        }
        case 'unknown':
        case null:
          return [{ fraction: share * fee.rate, cause: { cause: fee.id } }];
      }
    });
  };
  return (lane, period) => {
    const ofLane = known[lane] as (readonly FeeOnValue[])[];
    return (ofLane[period] ??= found(network.lanes[lane] as Lane, period));
  };
}

function chargeByEntry(sets: PlanningSets, { laneUse, entryFee }: Variables, charge: Charge): void {
  const { network } = sets;
  sets.plannedFees.list.forEach((planned, item) => {
    const { lane: number, fee, entries, floor, flat, first, last } = planned;
    const lane = network.lanes[number] as Lane;
    for (let period = first; period <= last; period++) {
      const share = planned.shares[period] as number;
      const cause = (): Cause => ({
        period: network.settings.periods[period]?.id ?? null,
        site: lane.from,
        lane: lane.id,
        cause: fee.id,
        part: 'planned entries',
        quantity: entries,
      });
      if (hasRate(planned)) charge(entryFee.at(item, period), share, 'fee', cause);
      else if (chargesUse(planned)) charge(laneUse.at(number, period), share * (floor + flat), 'fee', cause);
    }
  });
}
