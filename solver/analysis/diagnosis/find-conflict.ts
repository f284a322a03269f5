import type { Network } from '../../../scenarios/domain/network.ts';
import { irreducibleSet } from './irreducible-set.ts';
import { scaleOf, statedBy } from './loosen.ts';
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
 *
 * Where the relaxation has no plan the set is sought on it alone, which answers some ten times sooner, and only then is
 * asked once for each statement whether whole decisions can do without it.
 */
export async function findConflict(network: Network, desk: QuestionDesk): Promise<FoundConflict> {
  const all = statementsOf(network);
  let isCertain = true;
  const holding = keptHolding(network, all);
  const by = (asked: (network: Network) => Promise<boolean | null>) => async (held: readonly Statement[]) => {
    const hasPlan = await asked(holding(held));
    if (hasPlan === null) isCertain = false;
    return hasPlan === false;
  };
  const isImpossibleInPart = by(desk.hasPlanInPart);
  const isImpossible = by(desk.hasPlan);
  const isInPart = (await desk.hasPlanInPart(network)) === false;
  const found = await irreducibleStatements(
    network,
    all,
    holding,
    desk,
    isInPart ? isImpossibleInPart : isImpossible,
  );
  const statements = isInPart ? await withWholeDecisions(found, isImpossible) : found;
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return {
    statements: statements.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind)),
    isIrreducible: statements.length > 0 && isCertain,
  };
}

type IsImpossible = (held: readonly Statement[]) => Promise<boolean>;
type Holding = (held: readonly Statement[]) => Network;

/** Networks in which some statements alone have force: one that is asked about again is the same, so that its answer is known. */
function keptHolding(network: Network, all: readonly Statement[]): Holding {
  const kept = new Map<string, Network>();
  return (held) => {
    const key = held.map(({ kind, ids }) => [kind, ...ids].join(' ')).join(',');
    const found = kept.get(key) ?? holdingOnly(network, all, held);
    kept.set(key, found);
    return found;
  };
}

async function irreducibleStatements(
  network: Network,
  all: readonly Statement[],
  holding: Holding,
  desk: QuestionDesk,
  isImpossible: IsImpossible,
): Promise<readonly Statement[]> {
  const proof = await suspectsOf(network, desk);
  let suspects = grouped(network, all, proof === null ? all : proof.priced);
  if (proof !== null && !(await isImpossible(suspects)))
    suspects = grouped(network, all, [...proof.priced, ...proof.silent]);
  let statements = await irreducibleSet(suspects, isImpossible);
  if (statements === null) {
    // The proof spoke of limits in a way that their names do not show; then everything is a suspect.
    suspects = grouped(network, all, all);
    statements = await irreducibleSet(suspects, isImpossible);
  }
  if (statements === null) return [];

  for (;;) {
    const narrower = await narrowed(network, all, statements, holding, desk);
    if (narrower === null || sizeOf(narrower) >= sizeOf(statements)) break;
    const found = await irreducibleSet(narrower, isImpossible);
    if (found === null) break;
    statements = found;
  }
  return statements;
}

/** Statements that cannot hold, less those without which the others cannot either when decisions are taken whole. */
async function withWholeDecisions(
  statements: readonly Statement[],
  isImpossible: IsImpossible,
): Promise<readonly Statement[]> {
  for (const left of statements) {
    const others = statements.filter((each) => each !== left);
    if (await isImpossible(others)) return (await irreducibleSet(others, isImpossible)) ?? others;
  }
  return statements;
}

/** The statements of a set, cut to what a proof with them alone speaks of. */
async function narrowed(
  network: Network,
  all: readonly Statement[],
  held: readonly Statement[],
  holding: Holding,
  desk: QuestionDesk,
): Promise<readonly Statement[] | null> {
  if (held.every(({ ids }) => ids.length === 1)) return null;
  const proof = await suspectsOf(holding(held), desk);
  if (proof === null) return null;
  const suspects = [...proof.priced, ...proof.silent];
  return grouped(network, all, suspects.filter(isAmong(held)));
}

/**
 * The suspects in the order of all, but limits of nothing at all first, for of two explanations the one by these is plainer;
 * demand, and what is said of its rows, together where it is too much to name row by row.
 */
function grouped(
  network: Network,
  all: readonly Statement[],
  suspects: readonly Statement[],
): readonly Statement[] {
  const among = all.filter(isAmong(suspects));
  const isShut = (each: Statement) => scaleOf(each)?.direction === 'raise' && statedBy(network, each) === 0;
  const sorted = [...among.filter(isShut), ...among.filter((each) => !isShut(each))];
  const kinds = new Set(sorted.map(({ kind }) => kind));
  return [...kinds].flatMap((kind): readonly Statement[] => {
    const own = sorted.filter((each) => each.kind === kind);
    const isOfRows = kind === 'demand' || kind === 'leadPromise' || kind === 'refusedOrigins';
    return isOfRows && own.length > mostNamedApart ? [{ kind, ids: own.flatMap(({ ids }) => ids) }] : own;
  });
}

const sizeOf = (statements: readonly Statement[]) => statements.reduce((sum, { ids }) => sum + ids.length, 0);
