import type { Network } from '../../../scenarios/domain/network.ts';
import { buildModel } from '../../formulation/build-model.ts';
import type { Change } from './diagnosis-answer.ts';
import { guessAmounts } from './guess-amounts.ts';
import { leastAmount, stepFor } from './least-amount.ts';
import { loosenedTo, overridden, scaleOf, statedBy, takenOff } from './loosen.ts';
import type { QuestionDesk } from './question-desk.ts';
import { leastShortfall, shortfallOverrides } from './shortfall-edit.ts';
import type { Statement } from './statement.ts';

/** A change and its size. */
export interface MadeChange {
  readonly change: Change;
  /** The change beside what it changes: 0.5 for half as much again. */
  readonly relativeSize: number;
}

const unscaled = { from: null, to: null, step: null, short: [] } as const;

/**
 * The smallest change of one statement that makes a plan of a network possible, all else as it is; `null` where none
 * does. `guess` is a number that may do.
 */
export async function makeChange(
  network: Network,
  statement: Statement,
  desk: QuestionDesk,
  guess: number | null = null,
): Promise<MadeChange | null> {
  if (statement.kind === 'demand') return letFallShort(network, statement, desk);
  const scale = scaleOf(statement);
  if (scale === null) {
    const overrides = takenOff(network, statement);
    if ((await desk.hasPlan(overridden(network, overrides))) !== true) return null;
    return { change: { ...unscaled, statement, isLeast: true }, relativeSize: 1 };
  }
  const from = statedBy(network, statement);
  const at = (to: number) => overridden(network, loosenedTo(network, statement, to));
  const { direction, end, isWhole } = scale;
  const range = {
    from,
    direction,
    end,
    isWhole,
    guess: guess ?? (await guessed(network, [statement], desk))?.[0] ?? null,
  };
  const found = await leastAmount(range, (to) => desk.hasPlan(at(to)));
  if (found === null) return null;
  return {
    change: { statement, from, to: found.to, step: found.step, short: [], isLeast: found.isLeast },
    relativeSize: Math.abs(found.to - from) / Math.max(Math.abs(from), Math.abs(found.to)),
  };
}

async function letFallShort(
  network: Network,
  statement: Statement,
  desk: QuestionDesk,
): Promise<MadeChange | null> {
  for (const decisions of ['in part', 'whole'] as const) {
    const found = await leastShortfall(network, statement.ids, desk, decisions);
    if (found === null || found.short.length === 0) continue;
    if ((await desk.hasPlan(overridden(network, shortfallOverrides(network, found.short)))) !== true)
      continue;
    const asked = found.short.reduce((sum, { quantity }) => sum + quantity, 0);
    return {
      change: { ...unscaled, statement, short: found.short, isLeast: found.isLeast },
      relativeSize: found.units / asked,
    };
  }
  return null;
}

/** Numbers for scaled statements that would together make the linear relaxation possible; `null` where it cannot be told. */
export async function guessed(
  network: Network,
  statements: readonly Statement[],
  desk: QuestionDesk,
): Promise<readonly number[] | null> {
  const ranges = statements.map((statement) => {
    const scale = scaleOf(statement);
    if (scale === null || scale.end !== null) return null;
    const from = statedBy(network, statement);
    const reach = Math.max(Math.abs(from), stepFor(0, scale.isWhole));
    return { statement, from, near: from + reach, far: from + 3 * reach };
  });
  if (ranges.some((range) => range === null)) return null;
  const known = ranges.filter((range) => range !== null);
  const programWith = (far: Statement | null) => {
    const overrides = known.flatMap((range) =>
      loosenedTo(network, range.statement, range.statement === far ? range.far : range.near),
    );
    return buildModel(overridden(network, overrides)).program;
  };
  return guessAmounts(
    programWith(null),
    known.map(({ statement, from, near, far }) => ({ from, near, far, farProgram: programWith(statement) })),
    desk,
  );
}
