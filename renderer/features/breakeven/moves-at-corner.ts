import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';

/** What one lane carries of one origin below and above a corner. */
export interface LaneMove {
  lane: string;
  origin: string;
  before: number;
  after: number;
  change: number;
}

/** Units by which two quantities may differ without anything having moved. */
const least = 0.5;

/** What moves at a corner, the largest change first. */
export function movesAtCorner(curve: BreakEven, corner: number): readonly LaneMove[] {
  const found = curve.corners[corner];
  if (found === undefined) return [];
  const moves = new Map<string, LaneMove>();
  const add = (plan: number, side: 'before' | 'after') => {
    for (const { lane, origin, quantity } of curve.plans[plan]!.lanes) {
      const key = `${lane} ${origin}`;
      const move = moves.get(key) ?? { lane, origin, before: 0, after: 0, change: 0 };
      moves.set(key, { ...move, [side]: move[side] + quantity });
    }
  };
  add(found.left, 'before');
  add(found.right, 'after');
  return [...moves.values()]
    .map((move) => ({ ...move, change: move.after - move.before }))
    .filter(({ change }) => Math.abs(change) > least)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
