import type { MipSearch } from './mip-search.ts';
import type { PseudoCosts } from './pseudo-costs.ts';
import type { StoredBasis } from '../engine.ts';
import type { IntegerBox } from './relaxation.ts';
import { copyBox } from './mip-search.ts';
import { productScore } from './pseudo-costs.ts';

export interface BranchingNode {
  box: IntegerBox;
  objective: number;
  values: Float64Array;
  basis: StoredBasis;
}

/** One side of a branching: what is proven of it, and a basis to solve it from. */
export interface BranchingSide {
  box: IntegerBox;
  bound: number;
  basis: StoredBasis;
  /** Whether it is proven to hold no plan of use. */
  isClosed: boolean;
  place: number;
  isUp: boolean;
  fraction: number;
}

/** Integers of the highest class that are tried by solving both their children. */
const tried = 8;
/** Candidates in a row that do not beat the best one before the rest is left untried. */
const patience = 3;
/** A column tried this often in both directions is judged by its record. */
const reliableTrials = 2;

/**
 * The branching with the largest product of both rises among the fractional columns of the highest class. Columns
 * without a record are tried by solving both children for a limited number of iterations: strong branching until
 * pseudo-costs are reliable (Achterberg, Koch and Martin, Branching rules revisited, 2005).
 */
export function chooseBranching(
  search: MipSearch,
  costs: PseudoCosts,
  node: BranchingNode,
  fractional: readonly number[],
  trialIterations: number,
): readonly [BranchingSide, BranchingSide] | 'stopped' {
  const { relaxation, priorities } = search;
  const highest = fractional.reduce((most, place) => Math.max(most, priorities[place]!), -128);
  const fractionOf = (place: number): number => {
    const value = node.values[relaxation.integers[place]!]!;
    return value - Math.floor(value);
  };
  const candidates = fractional
    .filter((place) => priorities[place] === highest)
    .map((place) => ({ place, score: costs.score(place, fractionOf(place)) }))
    .sort((left, right) => right.score - left.score || left.place - right.place);
  let best: readonly [BranchingSide, BranchingSide] | null = null;
  let bestScore = -1;
  let misses = 0;
  for (const [index, { place, score }] of candidates.entries()) {
    const isReliable = costs.trials(place) >= reliableTrials;
    if (index >= tried || misses >= patience) break;
    const fraction = fractionOf(place);
    const sides = [false, true].map((isUp) => sideOf(search, node, place, isUp, fraction)) as unknown as [
      BranchingSide,
      BranchingSide,
    ];
    let found = score;
    if (!isReliable) {
      const rises = [0, 0];
      for (const side of sides) {
        const answer = relaxation.ask({
          box: side.box,
          from: node.basis,
          cutoff: search.cutoff(),
          iterations: trialIterations,
        });
        if (answer.kind === 'stopped') return 'stopped';
        const rise = closeOrRaise(search, node, side, answer, costs);
        rises[side.isUp ? 1 : 0] = rise;
      }
      found = productScore(rises[0]!, rises[1]!);
      if (sides.some((side) => side.isClosed)) return sides;
    }
    if (found > bestScore) {
      best = sides;
      bestScore = found;
      misses = 0;
    } else misses++;
  }
  return best!;
}

function sideOf(
  { relaxation }: MipSearch,
  node: BranchingNode,
  place: number,
  isUp: boolean,
  fraction: number,
): BranchingSide {
  const box = copyBox(node.box);
  const below = Math.floor(node.values[relaxation.integers[place]!]!);
  if (isUp) box.lower[place] = below + 1;
  else box.upper[place] = below;
  return {
    box,
    bound: node.objective,
    basis: node.basis,
    isClosed: false,
    place,
    isUp,
    fraction,
  };
}

/** Notes what a trial proved of a side; the rise it stands for in the comparison. */
function closeOrRaise(
  search: MipSearch,
  node: BranchingNode,
  side: BranchingSide,
  answer: ReturnType<MipSearch['relaxation']['ask']>,
  costs: PseudoCosts,
): number {
  const distance = side.isUp ? 1 - side.fraction : side.fraction;
  const room = Math.max(0, Math.min(search.cutoff() - node.objective, Math.abs(node.objective) + 1));
  switch (answer.kind) {
    case 'optimal': {
      const rise = Math.max(0, answer.objective - node.objective);
      side.bound = Math.max(side.bound, answer.objective);
      side.basis = search.relaxation.basis();
      costs.note(side.place, side.isUp, rise / distance);
      return rise;
    }
    case 'cutOff':
      side.bound = Math.max(side.bound, search.cutoff());
      side.isClosed = true;
      costs.note(side.place, side.isUp, room / distance);
      return room;
    case 'infeasible':
      side.bound = Infinity;
      side.isClosed = true;
      return room;
    case 'unclear':
    case 'stopped':
      // Not done within the iterations: at least a long way.
      return room / 2;
  }
}
