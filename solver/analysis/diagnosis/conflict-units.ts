import type { Network } from '../../../scenarios/domain/network.ts';
import { hasIntegers } from '../../backends/program/fix-integers.ts';
import type { Conflict } from './diagnosis-answer.ts';
import type { QuestionDesk } from './question-desk.ts';
import { leastShortfall } from './shortfall-edit.ts';
import { smallestShort } from './soft-demand.ts';
import type { Statement } from './statement.ts';
import { leastServed } from './statements/demand.ts';
import { holdingOnly, statementsOf } from './statements/index.ts';

/**
 * What the demand of a conflict asks for, and the most of it that the other statements let be served: a bound where the
 * answer comes of decisions taken in part that a plan takes whole.
 */
export async function conflictUnits(
  network: Network,
  statements: readonly Statement[],
  desk: QuestionDesk,
): Promise<Pick<Conflict, 'askedUnits' | 'mostUnits' | 'mostIs'>> {
  const ids = statements.filter(({ kind }) => kind === 'demand').flatMap((each) => each.ids);
  if (ids.length === 0) return { askedUnits: null, mostUnits: null, mostIs: 'reached' };
  const isAsked = new Set(ids);
  const rows = network.demand.filter(({ id }) => isAsked.has(id));
  const askedUnits = rows.reduce((sum, row) => sum + leastServed(network, row), 0);
  const alone = holdingOnly(network, statementsOf(network), statements);
  const { model, soft } = await desk.softOf(alone);
  const short = soft.status === 'optimal' ? (soft.objective ?? 0) : 0;
  if (short > smallestShort) {
    const most = Math.max(0, askedUnits - short);
    const isWhole = rows.every(({ quantity }) => Number.isInteger(quantity));
    return {
      askedUnits,
      mostUnits: isWhole ? Math.floor(most + smallestShort) : most,
      mostIs: hasIntegers(model.program) ? 'a bound' : 'reached',
    };
  }
  // Decisions taken in part would serve all: how much whole ones do is another question.
  const whole = await leastShortfall(alone, ids, desk, 'whole');
  return {
    askedUnits,
    mostUnits: whole === null ? null : askedUnits - whole.units,
    mostIs: whole?.isLeast === false ? 'found' : 'reached',
  };
}
