import type { Network } from '../../scenarios/domain/network.ts';
import { leverId } from '../../scenarios/levers/lever-id.ts';
import { leverRange } from '../../scenarios/levers/lever-range.ts';
import { leverValue } from '../../scenarios/levers/lever-value.ts';
import type { LeverMove } from './lever-move.ts';
import { priceCurve, type PriceCurve, type Prices } from './price-curve.ts';

/** Prices wherever levers stand, from curves where those are known. */
export interface LeverPrices {
  at: (moves: readonly LeverMove[]) => Prices;
  /** Has the curve of the last of these levers learnt, while the others stand still. */
  plan: (moves: readonly LeverMove[]) => void;
  /** Learns a little, of the curve asked for last first; `false` when all are known. */
  learn: () => boolean;
}

/** Curves kept: a planner goes back and forth between a few levers. */
const mostCurves = 8;

/**
 * The lever that was turned last is the one being turned: its curve holds while the others stand still, and a turn of
 * another one begins a curve of its own. So levers that act on one another, such as a rate of duty and what the goods'
 * currency is worth, are never added up.
 */
export function leverPrices(
  base: Network,
  present: Prices,
  priceAt: (moves: readonly LeverMove[]) => Prices,
): LeverPrices {
  /** The one asked for last comes last. */
  const curves = new Map<string, PriceCurve>();
  const curveOf = (last: LeverMove, others: readonly LeverMove[]): PriceCurve => {
    const key = JSON.stringify([leverId(last.lever), others]);
    const known = curves.get(key) ?? newCurve(last, others);
    curves.delete(key);
    curves.set(key, known);
    const [oldest] = curves.keys();
    if (curves.size > mostCurves && oldest !== undefined) curves.delete(oldest);
    return known;
  };
  const newCurve = ({ lever }: LeverMove, others: readonly LeverMove[]): PriceCurve => {
    const { from, to } = leverRange(base, lever);
    // A layer that is only proposed comes into force when turned: its present value lies on no curve.
    const now = leverValue(base, lever);
    const beside = 1e-3 * (to - from);
    const offPresent = (value: number) => (value === now ? value + beside : value);
    return priceCurve(offPresent(from), to, (value) =>
      priceAt([...others, { lever, value: offPresent(value) }]),
    );
  };
  return {
    at(moves) {
      const last = moves.at(-1);
      if (last === undefined) return present;
      const known = curveOf(last, moves.slice(0, -1)).at(last.value);
      return known === null ? priceAt(moves) : new Map([...present, ...known]);
    },
    plan(moves) {
      const last = moves.at(-1);
      if (last !== undefined) curveOf(last, moves.slice(0, -1));
    },
    learn: () => [...curves.values()].toReversed().some((curve) => curve.refine()),
  };
}
