import type { CostsBehind } from '../../../solver/report/costs-behind.ts';
import { costsBehind } from '../../../solver/report/costs-behind.ts';
import type { Answered } from '../../../solver/report/difference/answered.ts';
import type { Report } from '../../../solver/report/report.ts';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import type { Answer } from '../../store/answers-slice.ts';

/** An answer that has a plan, with its reports as they are asked for. */
export interface Planned extends Answered {
  record: SolveRecord;
  solvedAt: string | null;
  /** Rows of a report, computed once. */
  rows: <Row>(report: Report<Row>) => readonly Row[];
  behind: CostsBehind;
}

const kept = new WeakMap<SolveRecord, Planned | { plan: null }>();

/** The plan of an answer; the same object for the same record, so that its reports are computed once. */
export function plannedOf(answer: Answer | null): Planned | null {
  if (answer === null) return null;
  const known = kept.get(answer.record) ?? makePlanned(answer);
  kept.set(answer.record, known);
  return known.plan === null ? null : known;
}

function makePlanned({ record, network, solvedAt }: Answer): Planned | { plan: null } {
  const { plan, ledger } = record;
  if (plan === null || ledger === null) return { plan: null };
  const reports = new Map<string, readonly unknown[]>();
  const traces = new Map<string, ReturnType<CostsBehind>>();
  let trace: CostsBehind | null = null;
  return {
    network,
    plan,
    ledger,
    record,
    solvedAt,
    rows: <Row>({ name, rows }: Report<Row>) => {
      const known = reports.get(name) ?? rows(network, plan, ledger);
      reports.set(name, known);
      return known as readonly Row[];
    },
    behind: (product, market) => {
      trace ??= costsBehind(network, plan, ledger);
      const key = `${product} ${market}`;
      const shares = traces.get(key) ?? trace(product, market);
      traces.set(key, shares);
      return shares;
    },
  };
}
