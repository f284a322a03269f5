/** What GLPK's terminal lines tell of a MIP search; it tells it nowhere else. Unknown is `null`. */
export interface GlpkNotes {
  incumbent: number | null;
  bound: number | null;
  /** Nodes done with. */
  nodes: number | null;
  /** Whether the search ended because the plan was within the asked gap. */
  isWithinGap: boolean;
}

export const noNotes: GlpkNotes = { incumbent: null, bound: null, nodes: null, isWithinGap: false };

/** `+  290: mip =  -2.852000000e+03 >=  -2.876000000e+03   0.8% (102; 6)`: incumbent, bound, open and closed nodes. */
const progressLine = /^\+\s*\d+: (?:mip =|>>>>>)\s+(\S.*?)\s+>=\s+(\S.*?)\s.*\((\d+); (\d+)\)/;
const heuristicLine = /^Solution found by heuristic: (\S+)/;

/** Bounds are printed to ten digits; this much, relative to max(1, |bound|), covers the rounding. */
const printedPrecision = 1e-9;

/** The notes after one more line. */
export function readGlpkLine(notes: GlpkNotes, line: string): GlpkNotes {
  if (line.startsWith('RELATIVE MIP GAP TOLERANCE REACHED')) return { ...notes, isWithinGap: true };
  const heuristic = heuristicLine.exec(line);
  if (heuristic !== null) return { ...notes, incumbent: numberOrNull(heuristic[1]) ?? notes.incumbent };
  const progress = progressLine.exec(line);
  if (progress === null) return notes;
  const bound = numberOrNull(progress[2]);
  return {
    ...notes,
    incumbent: numberOrNull(progress[1]) ?? notes.incumbent,
    bound: bound === null ? notes.bound : bound - printedPrecision * Math.max(1, Math.abs(bound)),
    nodes: Number(progress[4]),
  };
}

/** `not found yet`, `-inf` and `tree is empty` are no numbers. */
function numberOrNull(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || !Number.isFinite(value) ? null : value;
}
