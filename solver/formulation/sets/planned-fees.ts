import type { Fee } from '../../../scenarios/domain/fee.ts';
import type { Lane } from '../../../scenarios/domain/lane.ts';
import { isDeMinimis } from '../../../scenarios/trade/de-minimis.ts';
import { entriesKnown, feeIndex, feeShares } from '../../../scenarios/trade/entry-fees.ts';
import { arrivalWindow, territoryEntered } from './arrival-window.ts';
import { mostValueSent, type LaneGoods } from './most-value-sent.ts';

/**
 * A fee by the entry on a lane that plans its entries. With n entries in a period, a use costs
 *
 *   clamp(rate · V, floor, ceiling) + flat,   floor = n · minimumPerEntry, ceiling = n · maximumPerEntry, flat = n · flatPerEntry,
 *
 * V being the customs value that the lane sends in the period. Amounts are in base currency.
 */
export interface PlannedFee {
  lane: number;
  fee: Fee;
  /** n. */
  entries: number;
  rate: number;
  /** No more than the ceiling. */
  floor: number;
  /** Infinity where an entry has no maximum. */
  ceiling: number;
  flat: number;
  /** First and last period of dispatch in which the fee is met. */
  first: number;
  last: number;
  /** Share of the arrival window in which the fee is valid, by period. */
  shares: Float64Array;
  /** Ceiling on rate · V, by period. */
  mostByRate: Float64Array;
}

/** Whether a planned fee goes with the value sent. Otherwise it is floor + flat whenever the lane is used. */
export function hasRate({ rate }: PlannedFee): boolean {
  return rate > 0;
}

/** Whether a planned fee charges the use of its lane, whatever is sent. */
export function chargesUse({ floor, flat }: PlannedFee): boolean {
  return floor + flat > 0;
}

export interface PlannedFees {
  list: readonly PlannedFee[];
  /** Whether some planned fee charges the use of a lane. */
  chargeUseOf(lane: number): boolean;
}

/** Every fee by the entry on every lane that plans its entries, where the lane pays fees at all. */
export function plannedFees(goods: LaneGoods): PlannedFees {
  const list = listOf(goods);
  const charged = new Set(list.filter(chargesUse).map(({ lane }) => lane));
  return { list, chargeUseOf: (lane) => charged.has(lane) };
}

function listOf(goods: LaneGoods): readonly PlannedFee[] {
  const { catalogue, lanePeriods } = goods;
  const { network, toBase } = catalogue;
  const index = feeIndex(network);
  return network.lanes.flatMap((lane: Lane, number) => {
    const { entriesPerPeriod: entries } = lane;
    const span = lanePeriods(number);
    const entered = territoryEntered(goods, lane);
    if (entries === null || span === null || !entered || isDeMinimis(entered, lane, toBase)) return [];
    const shares = new Map<Fee, Float64Array>();
    for (let period = span[0]; period <= span[1]; period++) {
      const entry = { into: entered.id, mode: lane.mode };
      for (const [fee, share] of feeShares(index, entry, ...arrivalWindow(goods, lane, period))) {
        if (entriesKnown(fee, lane) !== 'planned') continue;
        const ofFee = shares.get(fee) ?? new Float64Array(catalogue.horizon.count);
        ofFee[period] = share;
        shares.set(fee, ofFee);
      }
    }
    if (shares.size === 0) return [];
    const mostValue = mostValueSent(goods, number);
    return [...shares].map(([fee, ofFee]): PlannedFee => {
      const ofEntries = (amount: number) => entries * toBase(amount, fee.currency);
      const ceiling = fee.maximumPerEntry === null ? Infinity : ofEntries(fee.maximumPerEntry);
      return {
        lane: number,
        fee,
        entries,
        rate: fee.rate,
        floor: Math.min(ofEntries(fee.minimumPerEntry ?? 0), ceiling),
        ceiling,
        flat: ofEntries(fee.flatPerEntry),
        first: ofFee.findIndex((share) => share > 0),
        last: ofFee.findLastIndex((share) => share > 0),
        shares: ofFee,
        mostByRate: mostValue.map((value) => fee.rate * value),
      };
    });
  });
}
