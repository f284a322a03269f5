import type { SweptTable } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import type { SweepJob } from '../../../solver/analysis/sweep/sweep-job.ts';
import { sayValue } from '../breakeven/say-value.ts';
import { nameScenario } from './name-case.ts';
import type { SweepQuestion } from './use-sweep.ts';

export interface HeatCell {
  id: string;
  total: number | null;
  isProven: boolean;
  /** From the cheapest, 0, to the dearest, 1; `null` without a plan. */
  shade: number | null;
}

/** A sweep over two axes as rows and columns: the outer one down, the inner one across. */
export function heatOf(
  { rows: cases }: SweptTable,
  question: Pick<SweepQuestion, 'scenarios' | 'text' | 'format'>,
) {
  const { format } = question;
  const placeOf = ({ scenario, values }: SweepJob) => {
    const [outer = '', inner = ''] = scenario === null ? values.map(String) : [scenario, String(values[0])];
    return { row: outer, column: inner };
  };
  const totals = cases.flatMap(({ answer }) => (answer.total === null ? [] : [answer.total]));
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  const cells = new Map<string, HeatCell>();
  const rows = new Map<string, string>();
  const columns = new Map<string, string>();
  for (const { job, answer } of cases) {
    const { row, column } = placeOf(job);
    const value = (text: string) => sayValue(Number(text), format);
    rows.set(row, job.scenario === null ? value(row) : nameScenario(row, question));
    columns.set(column, value(column));
    const { total } = answer;
    const shade = total === null ? null : high > low ? (total - low) / (high - low) : 0;
    cells.set(`${row} ${column}`, { id: job.id, total, isProven: answer.status === 'optimal', shade });
  }
  const listed = (names: ReadonlyMap<string, string>) => [...names].map(([id, label]) => ({ id, label }));
  const at = (row: string, column: string): HeatCell | null => cells.get(`${row} ${column}`) ?? null;
  return {
    rows: listed(rows),
    columns: listed(columns),
    cells: [...rows.keys()].map((row) => [...columns.keys()].map((column) => at(row, column))),
    at,
    placeOf,
  };
}
