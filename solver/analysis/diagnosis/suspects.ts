import type { Network } from '../../../scenarios/domain/network.ts';
import { buildElasticProgram } from '../../modeling/elastic-program.ts';
import { buildModel, programNames } from '../../formulation/build-model.ts';
import type { QuestionDesk } from './question-desk.ts';
import type { Statement } from './statement.ts';
import { statementKinds } from './statements/index.ts';
import type { StatementKind } from './statements/statement-kind.ts';

/** A price of breaching a limit below this is rounding. */
const smallestPrice = 1e-7;

/**
 * Statements that a proof of impossibility speaks of, record by record; `null` where the linear relaxation has a plan or
 * nothing can be proven by it.
 *
 * The least sum of breaches of the rows is a linear program that always has an answer. The prices of its rows and of its
 * columns' limits prove that less cannot be (Farkas): whatever has no price has no part in the proof. Statements that
 * speak by leaving columns out have no row, and are suspects always.
 */
export async function suspectsOf(network: Network, desk: QuestionDesk): Promise<readonly Statement[] | null> {
  const model = buildModel(network);
  const relaxed = { ...model.program, isInteger: new Uint8Array(model.program.columnCount) };
  const elastic = buildElasticProgram(relaxed);
  const { objective, rowDuals, reducedCosts } = await desk.solve(elastic, { relativeGap: 0, seconds: null });
  if (objective === null || objective < 1e-6 || rowDuals === null || reducedCosts === null) return null;

  const names = programNames(model);
  const isNamed = new Set<string>();
  rowDuals.forEach((price, row) => {
    if (Math.abs(price) > smallestPrice) isNamed.add(names.rows[row] ?? '');
  });
  for (let column = 0; column < model.program.columnCount; column++) {
    if (Math.abs(reducedCosts[column] ?? 0) > smallestPrice) isNamed.add(names.columns[column] ?? '');
  }
  return statementsNamed(network, [...isNamed]);
}

/** Statements whose kind carries the family of one of these rows or columns, and whose record is named in it. */
function statementsNamed(network: Network, names: readonly string[]): readonly Statement[] {
  const idsByFamily = new Map<string, Set<string>>();
  for (const name of names) {
    const [family = '', rest = ''] = name.split('(');
    const ids = idsByFamily.get(family) ?? new Set<string>();
    for (const id of rest.replace(')', '').split(',')) ids.add(id);
    idsByFamily.set(family, ids);
  }
  return Object.values<StatementKind>(statementKinds).flatMap((kind) => {
    const families = [...kind.rowFamilies, ...kind.columnFamilies].map((family) => idsByFamily.get(family));
    const isPriced = (id: string) => families.some((ids) => ids?.has(id) === true);
    // A promise or a refusal matters for rows that are in the proof, and for no others.
    const rows = idsByFamily.get('demand_satisfaction');
    const isSuspect =
      kind.collection === 'demand' ? (id: string) => rows?.has(id) === true : () => kind.isSilent;
    return kind
      .ids(network)
      .filter((id) => isPriced(id) || isSuspect(id))
      .map((id): Statement => ({ kind: kind.name, ids: [id] }));
  });
}
