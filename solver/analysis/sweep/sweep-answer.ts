import type { Network } from '../../../scenarios/domain/network.ts';
import type { EngineName, SolveStatus, StopReason } from '../../backends/engine.ts';
import { madeShares } from '../../report/made-shares.ts';
import type { SolveRecord } from '../../solution/solve-record.ts';
import { describePlan } from '../breakeven/describe-plan.ts';

/** What a sweep keeps of one planned network. Unknown is `null`, never zero. */
export interface SweepAnswer {
  status: SolveStatus;
  stoppedBy: StopReason | null;
  /** Why there is no plan, or none that is proven, in one line; `null` where there is nothing to say. */
  reason: string | null;
  /** Whether errors of the network or a failed check are the reason. */
  isRefused: boolean;
  /** Ledger total in base currency: landed cost, less revenue where contribution is planned. */
  total: number | null;
  /** Duty and entry fees less drawback. */
  duty: number | null;
  freight: number | null;
  carbonKg: number | null;
  /** Penalties for units never served or served late; part of the total. */
  shortfallCost: number | null;
  /** Units wanted, and those of them never served. */
  wanted: number;
  short: number | null;
  /** Shares of the units made or bought of goods that markets want, by territory of the site, largest first. */
  madeIn: readonly { territory: string; share: number }[];
  objective: number | null;
  bound: number | null;
  relativeGap: number | null;
  engine: EngineName | null;
  seconds: number;
  /** Of which for the relaxation at the root; `null` where there was none. */
  rootSeconds: number | null;
  /** Units never served, by demand row; and units served in a later period than wanted. */
  shortfalls: readonly { demand: string; quantity: number }[];
  late: readonly { demand: string; period: string; quantity: number }[];
}

export function sweepAnswer(network: Network, record: SolveRecord, rootSeconds: number | null): SweepAnswer {
  const { plan, ledger, status, stoppedBy, verifier, findings } = record;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isTried = stoppedBy !== null;
  const isRefused = !isTried || verifier.violations.length > 0;
  const periodOf = new Map<string, string>(network.demand.map(({ id, period }) => [id, period]));
  return {
    status,
    stoppedBy,
    reason: isRefused
      ? (errors[0]?.say ?? `the plan fails ${verifier.violations.length} checks`)
      : firstLine(record.message),
    isRefused,
    total: ledger?.total ?? null,
    duty: ledger === null ? null : ledger.byKind.duty + ledger.byKind.fee + ledger.byKind.drawback,
    freight: ledger?.byKind.freight ?? null,
    carbonKg: ledger?.carbonKg ?? null,
    shortfallCost: ledger?.byKind.shortfall ?? null,
    wanted: network.demand.reduce((sum, row) => sum + row.quantity, 0),
    short: plan === null ? null : plan.shortfalls.reduce((sum, line) => sum + line.quantity, 0),
    madeIn:
      plan === null
        ? []
        : madeShares(describePlan(network, plan).sourced).map(({ territory, share }) => ({
            territory,
            share,
          })),
    objective: record.objective,
    bound: record.bound,
    relativeGap: record.relativeGap,
    engine: record.engine,
    seconds: record.seconds.total,
    rootSeconds,
    shortfalls: plan?.shortfalls ?? [],
    late: (plan?.served ?? [])
      .filter(({ demand, period }) => periodOf.get(demand) !== period)
      .map(({ demand, period, quantity }) => ({ demand, period, quantity })),
  };
}

/** The answer of a job whose thread ended, or that was never begun. */
export function unansweredJob(
  network: Network,
  reason: string,
  stoppedBy: 'crash' | 'cancelled',
): SweepAnswer {
  return {
    status: 'undecided',
    stoppedBy,
    reason,
    isRefused: false,
    total: null,
    duty: null,
    freight: null,
    carbonKg: null,
    shortfallCost: null,
    wanted: network.demand.reduce((sum, row) => sum + row.quantity, 0),
    short: null,
    madeIn: [],
    objective: null,
    bound: null,
    relativeGap: null,
    engine: null,
    seconds: 0,
    rootSeconds: null,
    shortfalls: [],
    late: [],
  };
}

const firstLine = (text: string | null) => text?.split('\n')[0] ?? null;
