import type { Network } from '../../../scenarios/domain/network.ts';
import { irreducibleSet } from './irreducible-set.ts';
import type { QuestionDesk } from './question-desk.ts';
import { isAmong, type Statement } from './statement.ts';
import { holdingOnly, statementsOf } from './statements/index.ts';
import { suspectsOf } from './suspects.ts';

/** Up to so many records of one kind a conflict names each; more are one statement together. */
const mostNamedApart = 4;

export interface FoundConflict {
  readonly statements: readonly Statement[];
  readonly isIrreducible: boolean;
}

/**
 * An irreducible set of statements of a network without a plan that cannot hold together; empty where not even a
 * network that states nothing has a plan.
 *
 * Suspects come from a proof on the linear relaxation; where that has a plan, every statement is one. The rows of demand
 * among the suspects that are too many to name are one statement: what must be served together. Once a set is found the
 * proof is asked for again with these statements alone, so that rows which had another conflict drop out.
 */
export async function findConflict(network: Network, desk: QuestionDesk): Promise<FoundConflict> {
  const all = statementsOf(network);
  let isCertain = true;
  const isImpossible = async (held: readonly Statement[]) => {
    const hasPlan = await desk.hasPlan(holdingOnly(network, all, held));
    if (hasPlan === null) isCertain = false;
    return hasPlan === false;
  };

  const proof = await suspectsOf(network, desk);
  let suspects = grouped(all, proof === null ? all : proof.priced);
  if (proof !== null && !(await isImpossible(suspects)))
    suspects = grouped(all, [...proof.priced, ...proof.silent]);
  let statements = await irreducibleSet(suspects, isImpossible);
  if (statements === null) {
    // The proof spoke of limits in a way that their names do not show; then everything is a suspect.
    suspects = grouped(all, all);
    statements = await irreducibleSet(suspects, isImpossible);
  }
  if (statements === null) return { statements: [], isIrreducible: false };

  for (;;) {
    const narrower = await narrowed(network, all, statements, desk);
    if (narrower === null || sizeOf(narrower) >= sizeOf(statements)) break;
    const found = await irreducibleSet(narrower, isImpossible);
    if (found === null) break;
    statements = found;
  }
  return { statements, isIrreducible: isCertain };
}

/** The statements of a set, cut to what a proof with them alone speaks of. */
async function narrowed(
  network: Network,
  all: readonly Statement[],
  held: readonly Statement[],
  desk: QuestionDesk,
): Promise<readonly Statement[] | null> {
  if (held.every(({ ids }) => ids.length === 1)) return null;
  const proof = await suspectsOf(holdingOnly(network, all, held), desk);
  if (proof === null) return null;
  const suspects = [...proof.priced, ...proof.silent];
  return grouped(all, suspects.filter(isAmong(held)));
}

/** The suspects in the order of all; demand, and what is said of its rows, together where it is too much to name row by row. */
function grouped(all: readonly Statement[], suspects: readonly Statement[]): readonly Statement[] {
  const sorted = all.filter(isAmong(suspects));
  const kinds = new Set(sorted.map(({ kind }) => kind));
  return [...kinds].flatMap((kind): readonly Statement[] => {
    const own = sorted.filter((each) => each.kind === kind);
    const isOfRows = kind === 'demand' || kind === 'leadPromise' || kind === 'refusedOrigins';
    return isOfRows && own.length > mostNamedApart ? [{ kind, ids: own.flatMap(({ ids }) => ids) }] : own;
  });
}

const sizeOf = (statements: readonly Statement[]) => statements.reduce((sum, { ids }) => sum + ids.length, 0);
