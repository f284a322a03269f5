import type { KnownStanding } from '../facts/standings.ts';

/**
 * What is left over and what is missing of goods that differ in their claims alone, once claims are let go of: units
 * with claims C may count as units with any part of C, but never as units with a claim that C lacks.
 *
 * A flow of the most units from what is left over to what is missing, by shortest augmenting paths: no other way of
 * letting go leaves less missing. `nets` are above 0 where units are left over and below where they are missing.
 */
export function afterLettingGo(
  standings: readonly KnownStanding[],
  nets: readonly number[],
): readonly number[] {
  const left = [...nets];
  const canCount = standings.map((from) => standings.map((to) => from !== to && hasAll(from, to)));
  const moved = standings.map(() => new Float64Array(standings.length));
  const dust = 1e-12 * nets.reduce((sum, net) => sum + Math.abs(net), 0);
  for (
    let path = nextPath(left, canCount, moved, dust);
    path !== null;
    path = nextPath(left, canCount, moved, dust)
  ) {
    const { steps, amount } = path;
    steps.forEach(({ from, to, isBack }) => {
      if (isBack) moved[to]![from] = moved[to]![from]! - amount;
      else moved[from]![to] = moved[from]![to]! + amount;
    });
    const first = steps[0]!.from;
    const last = steps.at(-1)!.to;
    left[first] = left[first]! - amount;
    left[last] = left[last]! + amount;
  }
  return left;
}

function hasAll({ claimTexts }: KnownStanding, wanted: KnownStanding): boolean {
  for (const claim of wanted.claimTexts) if (!claimTexts.has(claim)) return false;
  return true;
}

interface Step {
  readonly from: number;
  readonly to: number;
  /** Units that went from `to` to `from` go back. */
  readonly isBack: boolean;
}

/** The shortest way by which more units get from where they are left over to where they are missing. */
function nextPath(
  left: readonly number[],
  canCount: readonly (readonly boolean[])[],
  moved: readonly Float64Array[],
  dust: number,
): { readonly steps: readonly Step[]; readonly amount: number } | null {
  const cameBy = new Map<number, Step | null>();
  const waiting = left.flatMap((net, index) => (net > dust ? [index] : []));
  for (const start of waiting) cameBy.set(start, null);
  for (const here of waiting) {
    if (left[here]! < -dust) return wayTo(here, cameBy, left, moved);
    for (let next = 0; next < left.length; next += 1) {
      if (cameBy.has(next)) continue;
      const isBack = moved[next]![here]! > dust;
      if (!isBack && !canCount[here]![next]!) continue;
      cameBy.set(next, { from: here, to: next, isBack: !canCount[here]![next]! });
      waiting.push(next);
    }
  }
  return null;
}

function wayTo(
  end: number,
  cameBy: ReadonlyMap<number, Step | null>,
  left: readonly number[],
  moved: readonly Float64Array[],
): { readonly steps: readonly Step[]; readonly amount: number } {
  const steps: Step[] = [];
  let start = end;
  for (let step = cameBy.get(end); step != null; step = cameBy.get(step.from)) {
    steps.unshift(step);
    start = step.from;
  }
  const room = steps.map(({ from, to, isBack }) => (isBack ? moved[to]![from]! : Infinity));
  return { steps, amount: Math.min(left[start]!, -left[end]!, ...room) };
}
