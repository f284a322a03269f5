import type { BranchingSide } from './choose-branching.ts';
import type { MipSearch } from './mip-search.ts';
import type { PseudoCosts } from './pseudo-costs.ts';
import type { StoredBasis } from '../engine.ts';
import type { IntegerBox } from './relaxation.ts';
import { chooseBranching } from './choose-branching.ts';
import { fractionalPlaces, highestClass, takeFixed } from './mip-search.ts';
import { newPseudoCosts } from './pseudo-costs.ts';
import { unlimitedIterations } from './relaxation.ts';
import { roundAndFix } from './round-and-fix.ts';

export type SearchEnd =
  /** The incumbent is proven. */
  | 'done'
  /** Nodes remain; another method had better go on. */
  | 'given up'
  /** The time is up or a cancel was asked for. */
  | 'stopped';

export interface SearchRoot {
  objective: number;
  values: Float64Array;
  basis: StoredBasis;
  /** Simplex iterations that the root took. */
  iterations: number;
}

interface OpenNode {
  box: IntegerBox;
  /** Proven for the box: the largest of its ancestors' optima. */
  bound: number;
  basis: StoredBasis;
  side: BranchingSide | null;
}

/** The thresholds at which nodes are rounded. */
const nodeThresholds = [0.1, 1e-6];
const nodesBetweenRoundings = 8;
/** Iterations in multiples of the root's: to show that the search gets anywhere, and then to go on with. */
const probeInRoots = 1;
const grantInRoots = 5;
const leastGrant = 300;

/**
 * Branch and bound on the warm relaxation: the open node with the least bound first, from there depth first into the
 * child that promises more, until a child is closed (best bound with plunging; Achterberg, 2007, chapter 6). Columns
 * that switch many others come first, so few nodes decide most of the plan's cost.
 *
 * A node is closed only where the engine proves its relaxation infeasible or cut off, or by a plan within reach of its
 * bound. One whose
 * relaxation does not end, or that is whole only within the tolerance and cannot be fixed at its bound, stays open
 * with its parent's bound, so that the bound told is always valid.
 */
export function guidedSearch(search: MipSearch, root: SearchRoot): SearchEnd {
  const { relaxation, track } = search;
  const costs = newPseudoCosts(relaxation.integers.length);
  const open: OpenNode[] = [
    {
      box: relaxation.rootBox,
      bound: root.objective,
      basis: root.basis,
      side: null,
    },
  ];
  /** The least bound of the nodes that were closed by the cutoff, and of those left open for good. */
  let closedBound = Infinity;
  let stuckBound = Infinity;
  const trialIterations = Math.max(100, Math.floor(root.iterations / 4));
  const budget = searchBudget(search, root);
  let next: OpenNode | null = null;
  track.nodes = 0;

  const boundNow = (): number =>
    open.reduce(
      (least, node) => Math.min(least, node.bound),
      Math.min(closedBound, stuckBound, next?.bound ?? Infinity),
    );
  const closeByCutoff = (bound: number): void => void (closedBound = Math.min(closedBound, bound));

  for (;;) {
    next ??= takeLeast(open);
    if (next === null) break;
    if (search.proves(boundNow())) return 'done';
    if (next.bound >= search.cutoff()) {
      closeByCutoff(next.bound);
      next = null;
      continue;
    }
    if (budget.isSpent(boundNow())) return 'given up';
    const node: OpenNode = next;
    track.nodes++;
    const answer = relaxation.ask({
      box: node.box,
      from: node.basis,
      cutoff: search.cutoff(),
      iterations: unlimitedIterations,
    });
    if (answer.kind === 'stopped') return 'stopped';
    next = null;
    if (answer.kind === 'cutOff' || answer.kind === 'infeasible') budget.encourage();
    if (answer.kind === 'unclear') stuckBound = Math.min(stuckBound, node.bound);
    if (answer.kind === 'cutOff') closeByCutoff(Math.max(node.bound, search.cutoff()));
    if (answer.kind !== 'optimal') continue;
    const bound = Math.max(node.bound, answer.objective);
    noteRise(costs, node, bound);
    if (bound >= search.cutoff()) {
      closeByCutoff(bound);
      continue;
    }
    const { values } = answer;
    const basis = relaxation.basis();
    const fractional = fractionalPlaces(relaxation, values);
    if (fractional.length === 0) {
      takeFixed(search, values);
      if (bound >= search.cutoff()) closeByCutoff(bound);
      else stuckBound = Math.min(stuckBound, bound);
      continue;
    }
    const isNewClass =
      node.side !== null && search.priorities[node.side.place]! > highestClass(search, fractional);
    if (isNewClass || track.nodes % nodesBetweenRoundings === 0) {
      for (const threshold of nodeThresholds) {
        if (bound < search.cutoff())
          roundAndFix(search, { box: node.box, values, basis }, threshold, root.iterations);
      }
      if (bound >= search.cutoff()) {
        closeByCutoff(bound);
        continue;
      }
    }
    const here = { box: node.box, objective: bound, values, basis };
    const sides = chooseBranching(search, costs, here, fractional, trialIterations);
    if (sides === 'stopped') return 'stopped';
    if (sides.some((side) => side.isClosed)) budget.encourage();
    const children = sides
      .filter((side) => {
        if (side.isClosed && side.bound < Infinity) closeByCutoff(side.bound);
        return !side.isClosed;
      })
      .map((side): OpenNode => ({
        box: side.box,
        bound: side.bound,
        basis: side.basis,
        side,
      }));
    next = preferred(children);
    open.push(...children.filter((child) => child !== next));
  }
  // No open node and no plan: the engine's own search gives that verdict.
  if (track.incumbent === null) return 'given up';
  return search.proves(Math.min(closedBound, stuckBound, track.incumbent)) ? 'done' : 'given up';
}

/** Removes the node with the least bound; the latest of equals, whose basis is nearest. */
function takeLeast(open: OpenNode[]): OpenNode | null {
  let least = -1;
  open.forEach((node, index) => {
    if (least < 0 || node.bound <= open[least]!.bound) least = index;
  });
  return least < 0 ? null : open.splice(least, 1)[0]!;
}

/** The child with the lesser bound; of equals the one that goes up, since an open switch leaves more plans. */
function preferred(children: readonly OpenNode[]): OpenNode | null {
  const [first, second] = children;
  if (first === undefined || second === undefined) return first ?? null;
  return first.bound < second.bound ? first : second;
}

function noteRise(costs: PseudoCosts, { side, bound }: OpenNode, found: number): void {
  if (side === null) return;
  const distance = side.isUp ? 1 - side.fraction : side.fraction;
  if (found > bound) costs.note(side.place, side.isUp, (found - bound) / distance);
}

interface SearchBudget {
  /** A child was closed: the tree may be small. */
  encourage: () => void;
  isSpent: (bound: number) => boolean;
}

/**
 * Simplex iterations for the tree: a probe, then a multiple of the root's, granted anew whenever the distance between
 * bound and cutoff has halved. Iterations, unlike seconds, are the same in every run.
 */
function searchBudget({ relaxation, cutoff }: MipSearch, root: SearchRoot): SearchBudget {
  const grant = (roots: number): number =>
    relaxation.iterationsSpent() + roots * root.iterations + leastGrant;
  let limit = grant(probeInRoots);
  let isEncouraged = false;
  let mark = cutoff() - root.objective;
  return {
    encourage() {
      if (!isEncouraged) limit = grant(grantInRoots);
      isEncouraged = true;
    },
    isSpent(bound) {
      const distance = cutoff() - bound;
      if (distance < mark / 2) {
        mark = distance;
        limit = grant(grantInRoots);
      }
      return relaxation.iterationsSpent() > limit;
    },
  };
}
