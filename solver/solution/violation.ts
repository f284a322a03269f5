/** One way in which a plan contradicts its network, found without looking at the solver's matrix. */
export interface Violation {
  /** Invariant that fails: `balance`, `bill-of-materials`, `line-capacity`, `ledger-total`, `duty-recomputed` … */
  rule: string;
  /** One sentence with the planner's names and both numbers. */
  say: string;
  /** Distance from the rule in its own unit, and relative to the magnitudes involved. */
  distance: number;
  relative: number;
}
