import type { Network } from '../../../scenarios/domain/network.ts';
import { buildModel } from '../../formulation/build-model.ts';
import type { Change } from './diagnosis-answer.ts';
import { guessAmounts } from './guess-amounts.ts';
import { guessByShortfall } from './guess-by-shortfall.ts';
import { leastAmount, onGrid, stepFor, type LeastAmount, type Range } from './least-amount.ts';
import { loosenedTo, overridden, scaleOf, statedBy, takenOff } from './loosen.ts';
import type { QuestionDesk } from './question-desk.ts';
import {
  leastShortfall,
  shortfallInPart,
  shortfallOverrides,
  type LeastShortfall,
} from './shortfall-edit.ts';
import { smallestShort } from './soft-demand.ts';
import type { Statement } from './statement.ts';
import { withoutStatements } from './statements/index.ts';

/** A change and its size. */
export interface MadeChange {
  readonly change: Change;
  /** The change beside what it changes: 0.5 for half as much again. */
  readonly relativeSize: number;
}

const unscaled = { from: null, to: null, step: null, short: [] } as const;

/** What may tell sooner which change does. */
interface Hints {
  /** A number that may do. */
  guess?: number | null;
  /** A network that states less and has a plan wherever this one has: what is impossible in it need not be asked here. */
  looser?: Network | null;
}

/** The smallest change of one statement that makes a plan of a network possible, all else as it is; `null` where none does. */
export async function makeChange(
  network: Network,
  statement: Statement,
  desk: QuestionDesk,
  { guess = null, looser = null }: Hints = {},
): Promise<MadeChange | null> {
  // Where nothing would be said, no number that is said does.
  if ((await desk.hasPlanInPart(withoutStatements(network, [statement]))) === false) return null;
  if (statement.kind === 'demand') return letFallShort(network, statement, desk);
  const scale = scaleOf(statement);
  if (scale === null) {
    const overrides = takenOff(network, statement);
    if ((await desk.hasPlan(overridden(network, overrides))) !== true) return null;
    return { change: { ...unscaled, statement, isLeast: true }, relativeSize: 1 };
  }
  const from = statedBy(network, statement);
  const range = { from, direction: scale.direction, end: scale.end, isWhole: scale.isWhole };
  const at = keptNetworks(statement, from);
  const answers = new Map<number, boolean | null>();
  const isPossible = async (to: number) => {
    const known = answers.get(to);
    if (known !== undefined) return known;
    const isNever = looser !== null && (await desk.hasPlanInPart(at(looser, to))) === false;
    const answer = isNever ? false : await desk.hasPlan(at(network, to));
    answers.set(to, answer);
    return answer;
  };
  const near = guess ?? (looser === null ? null : await guessOf(looser, statement, range, at, desk));
  const found =
    (await leastBy(near, range, isPossible)) ??
    (await leastAmount(
      { ...range, guess: guess ?? (await guessOf(network, statement, range, at, desk, near)) },
      isPossible,
    ));
  if (found === null) return null;
  return {
    change: { statement, from, to: found.to, step: found.step, short: [], isLeast: found.isLeast },
    relativeSize: Math.abs(found.to - from) / Math.max(Math.abs(from), Math.abs(found.to)),
  };
}

/** The least number where a guess does, and `null` where it does not. */
async function leastBy(
  guess: number | null,
  range: Omit<Range, 'guess'>,
  isPossible: (to: number) => Promise<boolean | null>,
): Promise<LeastAmount | null> {
  if (guess === null || (await isPossible(onGrid(range, guess))) !== true) return null;
  return leastAmount({ ...range, guess }, isPossible);
}

/** A number that would do if decisions could be taken in part, sought from one near it; `null` where it cannot be told. */
async function guessOf(
  network: Network,
  statement: Statement,
  range: Omit<Range, 'guess'>,
  at: (network: Network, to: number) => Network,
  desk: QuestionDesk,
  near: number | null = null,
): Promise<number | null> {
  const [guess] = (await guessed(network, [statement], desk)) ?? [];
  if (guess !== undefined) return guess;
  const shortAt = async (to: number) => {
    const { soft } = await desk.softOf(at(network, to));
    return soft.status === 'optimal' ? soft.objective : null;
  };
  return guessByShortfall(range, shortAt, smallestShort, near === null ? null : onGrid(range, near));
}

/** Networks with a statement at a number: one that is asked about again is the same, so that its answer is known. */
function keptNetworks(statement: Statement, from: number): (network: Network, to: number) => Network {
  const kept = new Map<Network, Map<number, Network>>();
  return (network, to) => {
    if (to === from) return network;
    const known = kept.get(network) ?? new Map<number, Network>();
    kept.set(network, known);
    const found = known.get(to) ?? overridden(network, loosenedTo(network, statement, to));
    known.set(to, found);
    return found;
  };
}

/**
 * Units of demand that go unserved. They are found in parts of units, decisions in part, and rounded up, which gives a plan
 * nearly always; only where that gives none are they sought whole, which takes far longer.
 */
async function letFallShort(
  network: Network,
  statement: Statement,
  desk: QuestionDesk,
): Promise<MadeChange | null> {
  const inPart = await shortfallInPart(network, statement.ids, desk);
  return (await shortBy(network, statement, desk, inPart)) ?? leastShort(network, statement, desk);
}

/** The fewest whole units of demand that go unserved, proven as far as time allows. */
export async function leastShort(
  network: Network,
  statement: Statement,
  desk: QuestionDesk,
): Promise<MadeChange | null> {
  for (const wholeness of ['whole units', 'whole'] as const) {
    const found = await leastShortfall(network, statement.ids, desk, wholeness);
    const change = await shortBy(network, statement, desk, found);
    if (change !== null) return change;
  }
  return null;
}

async function shortBy(
  network: Network,
  statement: Statement,
  desk: QuestionDesk,
  found: LeastShortfall | null,
): Promise<MadeChange | null> {
  if (found === null || found.short.length === 0) return null;
  const edited = overridden(network, shortfallOverrides(network, found.short));
  if ((await desk.hasPlan(edited)) !== true) return null;
  const asked = found.short.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    change: { ...unscaled, statement, short: found.short, isLeast: found.isLeast },
    relativeSize: found.units / asked,
  };
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
