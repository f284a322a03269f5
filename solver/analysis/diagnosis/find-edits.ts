import type { Network } from '../../../scenarios/domain/network.ts';
import { changeTogether } from './change-together.ts';
import { fewestStatements } from './fewest-statements.ts';
import { findConflict } from './find-conflict.ts';
import { scaleOf } from './loosen.ts';
import { makeChange, type MadeChange } from './make-change.ts';
import type { QuestionDesk } from './question-desk.ts';
import type { Statement } from './statement.ts';
import { holdingOnly, statementsOf, withoutStatements } from './statements/index.ts';

/** So many rounds find all conflicts of a network that a planner could still mend statement by statement. */
const mostRounds = 12;

/**
 * Finds sets of changes, each of which makes a plan possible by itself, and hands them over as they come.
 *
 * Whatever makes one possible alone is part of every set that cannot hold together, so that a single conflict names all
 * single changes. Besides these: the fewest units that go unserved, and the fewest statements that are not demand.
 */
export async function findEdits(
  network: Network,
  conflicts: readonly (readonly Statement[])[],
  desk: QuestionDesk,
  take: (changes: readonly MadeChange[]) => void,
): Promise<void> {
  const [first = []] = conflicts;
  const singles = conflicts.length === 1 ? first : [];
  // What conflicts by itself is told of far sooner than the whole network, and what it forbids the whole forbids.
  const looser = holdingOnly(network, statementsOf(network), first);
  let hasSingle = false;
  let hasShort = false;
  for (const statement of singles) {
    const change = await makeChange(network, statement, desk, { looser });
    if (change === null) continue;
    hasSingle = true;
    hasShort ||= change.change.short.length > 0;
    take([change]);
  }
  if (!hasShort) {
    const rows = statementsOf(network).filter(({ kind }) => kind === 'demand');
    const all: Statement = { kind: 'demand', ids: rows.flatMap(({ ids }) => ids) };
    const short = rows.length === 0 ? null : await makeChange(network, all, desk);
    if (short !== null) take([short]);
  }
  if (hasSingle) return;
  const chosen = await fewestToLoosen(network, conflicts, desk);
  if (chosen.every(({ kind }) => kind === 'demand')) return;
  const together = await changeTogether(network, chosen, desk);
  if (together !== null) take(together);
}

/**
 * The fewest statements without which a plan is possible, demand only where nothing else would do; empty where none are
 * found. Conflicts are hit by the fewest statements, and what is still impossible without these is a conflict more
 * (implicit hitting sets; Chandrasekaran, Karp, Moreno-Centeno & Vempala, SODA 2011).
 */
async function fewestToLoosen(
  network: Network,
  known: readonly (readonly Statement[])[],
  desk: QuestionDesk,
): Promise<readonly Statement[]> {
  const conflicts = [...known];
  for (let round = 0; round < mostRounds; round++) {
    const chosen = fewestStatements(conflicts, weightOf);
    const left = withoutStatements(network, chosen);
    if ((await desk.hasPlan(left)) !== false) return chosen;
    const { statements } = await findConflict(left, desk);
    if (statements.length === 0) return [];
    conflicts.push(statements);
  }
  return [];
}

/** One each; what has no degrees is taken off whole and weighs a little more, and demand more than any limits together. */
function weightOf(statement: Statement): number {
  if (statement.kind === 'demand') return 100;
  return scaleOf(statement) === null ? 1.01 : 1;
}
