import type { Network } from '../../../scenarios/domain/network.ts';
import { buildElasticProgram } from '../../modeling/elastic-program.ts';
import { programNames } from '../../formulation/build-model.ts';
import type { QuestionDesk } from './question-desk.ts';
import { relaxed, smallestShort, withoutCost } from './soft-demand.ts';
import type { Statement } from './statement.ts';
import { statementKinds } from './statements/index.ts';
import type { StatementKind } from './statements/statement-kind.ts';

/** A price of breaching a limit below this is rounding. */
const smallestPrice = 1e-7;

/** Statements, record by record: those that a proof puts a price on, and those that have no row to put one on. */
export interface Suspects {
  readonly priced: readonly Statement[];
  readonly silent: readonly Statement[];
}

/**
 * Statements that a proof of impossibility speaks of, record by record; `null` where the linear relaxation has a plan or
 * nothing can be proven by it.
 *
 * The least sum of breaches of the rows is a linear program that has an answer. The prices of its rows and of its columns'
 * limits prove that less cannot be (Farkas): whatever has no price has no part in the proof. Breaches of demand alone are
 * tried first, which is the smaller program and says what a planner asks first: how much cannot be served. Statements
 * that speak by leaving columns out have no row, and are suspects always.
 */
export async function suspectsOf(network: Network, desk: QuestionDesk): Promise<Suspects | null> {
  const { model, soft } = await desk.softOf(network);
  const names = programNames(model);
  const priced =
    soft.objective === null
      ? await desk.solve(buildElasticProgram(relaxed(withoutCost(model.program))), {
          relativeGap: 0,
          seconds: desk.secondsPerSolve,
        })
      : soft;
  const { objective, rowDuals, reducedCosts } = priced;
  if (objective === null || objective < smallestShort || rowDuals === null || reducedCosts === null)
    return null;

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
function statementsNamed(network: Network, names: readonly string[]): Suspects {
  const idsByFamily = new Map<string, Set<string>>();
  for (const name of names) {
    const [family = '', rest = ''] = name.split('(');
    const ids = idsByFamily.get(family) ?? new Set<string>();
    for (const id of rest.replace(')', '').split(',')) ids.add(id);
    idsByFamily.set(family, ids);
  }
  // A promise or a refusal matters for rows that are in the proof, and for no others.
  const rows = idsByFamily.get('demand_satisfaction');
  const priced: Statement[] = [];
  const silent: Statement[] = [];
  for (const kind of Object.values<StatementKind>(statementKinds)) {
    const families = [...kind.rowFamilies, ...kind.columnFamilies].map((family) => idsByFamily.get(family));
    for (const id of kind.ids(network)) {
      const isOfRow = kind.collection === 'demand' && rows?.has(id) === true;
      if (families.some((ids) => ids?.has(id) === true)) priced.push({ kind: kind.name, ids: [id] });
      else if (kind.isSilent && (kind.collection !== 'demand' || isOfRow))
        silent.push({ kind: kind.name, ids: [id] });
    }
  }
  return { priced, silent };
}
