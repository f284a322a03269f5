import type {
  Diagnosis,
  DiagnosisEdit,
  ShortRow,
} from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { statedBy } from '../../../solver/analysis/diagnosis/loosen.ts';
import type { Statement } from '../../../solver/analysis/diagnosis/statement.ts';
import { leastServed } from '../../../solver/analysis/diagnosis/statements/demand.ts';
import { isSameStatement } from '../../../solver/analysis/diagnosis/statement.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { isScaled } from './diagnosis-words.ts';

/** One statement of a conflict: its number, and the one that gives a plan in its place. */
export interface LimitRow {
  /** Place of its conflict among all. */
  conflict: number;
  statement: Statement;
  /** `null` for what is no number. */
  stated: number | null;
  /** `null` where no edit changes it, or it is no number. */
  wouldDo: number | null;
  /** Whether some edit changes it, and whether one does so alone. */
  isChanged: boolean;
  isAlone: boolean;
}

/** The statements of all conflicts with what the smallest edit that changes each puts in its place. */
export function limitRows(
  network: Network,
  { conflicts, edits }: Pick<Diagnosis, 'conflicts' | 'edits'>,
): readonly LimitRow[] {
  return conflicts.flatMap((conflict, place) =>
    conflict.statements.map((statement): LimitRow => rowOf(network, place, statement, edits)),
  );
}

function rowOf(
  network: Network,
  place: number,
  statement: Statement,
  edits: readonly DiagnosisEdit[],
): LimitRow {
  const changing = edits.filter((edit) =>
    edit.changes.some((each) => isSameStatement(each.statement, statement)),
  );
  const edit = changing.find(({ changes }) => changes.length === 1) ?? changing[0];
  const change = edit?.changes.find((each) => isSameStatement(each.statement, statement));
  const row = {
    conflict: place,
    statement,
    isChanged: edit !== undefined,
    isAlone: edit?.changes.length === 1,
  };
  if (statement.kind === 'demand') {
    const wouldDo = change === undefined ? null : mustServe(network, statement.ids, change.short);
    return { ...row, stated: mustServe(network, statement.ids, []), wouldDo };
  }
  if (!isScaled(statement.kind)) return { ...row, stated: null, wouldDo: null };
  return { ...row, stated: statedBy(network, statement), wouldDo: change?.to ?? null };
}

/** Units of rows that must be served where some rows are let fall short. */
function mustServe(network: Network, ids: readonly string[], short: readonly ShortRow[]): number {
  const isNamed = new Set(ids);
  const shortOf = new Map(short.map(({ row, shortUnits }) => [row, shortUnits]));
  return network.demand
    .filter(({ id }) => isNamed.has(id))
    .reduce((sum, row) => {
      const units = shortOf.get(row.id);
      return sum + (units === undefined ? leastServed(network, row) : row.quantity - units);
    }, 0);
}
