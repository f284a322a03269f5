import type { Network } from '../../../scenarios/domain/network.ts';
import { conflictUnits } from './conflict-units.ts';
import type { Conflict } from './diagnosis-answer.ts';
import { findConflict } from './find-conflict.ts';
import type { QuestionDesk } from './question-desk.ts';
import { shutOut } from './shut-out.ts';
import { lateCause } from './unreachable-demand.ts';

/** One set of statements of a network without a plan that cannot hold together; `null` where none was found. */
export async function oneConflict(network: Network, desk: QuestionDesk): Promise<Conflict | null> {
  const { statements, isIrreducible } = await findConflict(network, desk);
  const [only, ...others] = statements;
  if (only === undefined) return null;
  const isAlone = others.length === 0;
  const cause = isAlone
    ? (shutOut(network, statements) ?? (only.kind === 'demand' ? lateCause(network, only.ids) : null))
    : null;
  return { statements, cause, isIrreducible, ...(await conflictUnits(network, statements, desk)) };
}
