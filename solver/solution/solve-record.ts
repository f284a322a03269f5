import type { Finding } from '../../scenarios/checks/finding.ts';
import type { EngineName, SolveStatus, StopReason } from '../backends/engine.ts';
import type { ProgramSize } from '../modeling/linear-program.ts';
import type { Ledger } from './ledger.ts';
import type { Plan } from './plan.ts';
import type { Violation } from './violation.ts';

/** The evidence of one attempt to plan a network. Unknown is `null`, never zero. */
export interface SolveRecord {
  /** What is known of the model. `undecided` with `stoppedBy: null` when the findings forbade the attempt. */
  status: SolveStatus;
  stoppedBy: StopReason | null;
  /** The plan's value: ledger total in base currency, or kilograms CO₂e where least carbon is asked for. */
  objective: number | null;
  /** No plan is better than this. */
  bound: number | null;
  relativeGap: number | null;
  /** Gap that was asked for. */
  askedGap: number;
  /** Engine whose answer this is. */
  engine: EngineName | null;
  /** Wall seconds: network to arrays, engine, and all together with reading and verifying. */
  seconds: { build: number | null; solve: number | null; total: number };
  size: ProgramSize | null;
  /**
   * SHA-256 of the canonical text of the network and the overrides applied to it; a stored plan is stale when it
   * moves. `null` for a file that did not open.
   */
  inputsHash: string | null;
  /** What an independent check of the plan against the network found; normally nothing. */
  verifier: { violations: readonly Violation[] };
  /** `null` without a plan, and for a plan that failed the check: such a plan is not shown. */
  ledger: Ledger | null;
  plan: Plan | null;
  /** A plain sentence when there is something to say beyond the status. */
  message: string | null;
  findings: readonly Finding[];
}
