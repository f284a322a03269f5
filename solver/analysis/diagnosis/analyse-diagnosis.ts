import type { Network } from '../../../scenarios/domain/network.ts';
import type { AskEngine } from '../ask-engine.ts';
import { usualGap } from '../breakeven/usual-gap.ts';
import { buildModel } from '../../formulation/build-model.ts';
import type {
  Change,
  Conflict,
  DiagnosisAnswer,
  DiagnosisEdit,
  DiagnosisHooks,
  DiagnosisOptions,
} from './diagnosis-answer.ts';
import { findEdits } from './find-edits.ts';
import { overridden } from './loosen.ts';
import { leastShort, type MadeChange } from './make-change.ts';
import { oneConflict } from './one-conflict.ts';
import { overridesOf } from './overrides-of.ts';
import { priceEdit, unpricedEdit } from './price-edit.ts';
import { firmWhereCarbon } from './firm-where-carbon.ts';
import { DiagnosisEnded, questionDesk, ShareUsed, type QuestionDesk } from './question-desk.ts';
import { withoutStatements } from './statements/index.ts';
import { totalCapacity } from './total-capacity.ts';
import { unreachableDemand } from './unreachable-demand.ts';

/** More conflicts than this no planner reads at once; those left are found when these are resolved. */
const mostConflicts = 6;

/** Of the time for the whole, so much may go into conflicts after the first: edits are what helps. */
const shareForConflicts = 0.4;

/** Of the time for the whole, so much may go until further edits than the first are found: what they cost is asked next. */
const shareForEdits = 0.75;

/**
 * Why a network that passed its checks has no plan: sets of statements that cannot hold together, and the smallest edits
 * that make a plan possible, each with what the best plan costs with it.
 *
 * All edits are found before any is priced, and priced before it is proven that none of them can be less: when time is up,
 * what a planner needs most is there.
 */
export async function analyseDiagnosis(
  network: Network,
  ask: AskEngine,
  options: DiagnosisOptions,
  hooks: DiagnosisHooks,
): Promise<DiagnosisAnswer> {
  const began = hooks.now();
  const desk = questionDesk(ask, options, hooks);
  const conflicts: Conflict[] = [];
  const edits: FoundEdit[] = [];
  let isComplete = false;
  let wasStopped = true;
  const stated = firmWhereCarbon(network);
  try {
    desk.tell('conflicts', { found: 0 });
    const hasPlan = await desk.hasPlan(network);
    if (hasPlan !== false) return { kind: hasPlan === null ? 'undecided' : 'has plan' };
    isComplete = await findConflicts(stated, desk, conflicts);
    desk.tell('amounts', { found: 0 });
    const take = (made: readonly MadeChange[]) => {
      edits.push({ made, edit: unpricedEdit(network, made) });
      hooks.onEdit?.(made.map(({ change }) => change));
      desk.tell('amounts', { found: edits.length });
      desk.limitTo(shareForEdits);
    };
    const isSearched = await allEdits(stated, conflicts, desk, take);
    edits.sort((one, other) => bySize(one.edit, other.edit));
    await priceEdits(network, edits, options, desk);
    wasStopped = !isSearched;
    await proveEdits(stated, network, edits, options, desk);
  } catch (error) {
    if (!(error instanceof DiagnosisEnded)) throw error;
    if (conflicts.length === 0) return { kind: 'stopped' };
  }
  return {
    kind: 'diagnosis',
    diagnosis: {
      conflicts,
      isComplete,
      totalCapacity: totalCapacity(stated),
      edits: edits
        .map(({ edit }) => edit)
        .filter(({ status }) => status !== 'infeasible')
        .toSorted(bySize),
      wasStopped,
      solves: desk.solves(),
      seconds: (hooks.now() - began) / 1000,
      askedGap: options.relativeGap ?? usualGap(buildModel(network).program),
    },
  };
}

/** Looks for all edits; `false` where time was up for others than those found. */
async function allEdits(
  network: Network,
  conflicts: readonly Conflict[],
  desk: QuestionDesk,
  take: (made: readonly MadeChange[]) => void,
): Promise<boolean> {
  const stated = conflicts.map(({ statements }) => statements);
  try {
    await findEdits(network, stated, desk, take);
    return true;
  } catch (error) {
    if (!(error instanceof ShareUsed)) throw error;
    return false;
  } finally {
    desk.limitTo(1);
  }
}

interface FoundEdit {
  made: readonly MadeChange[];
  edit: DiagnosisEdit;
}

/** Puts a price on each edit, and shares out the time that is left among those without one. */
async function priceEdits(
  network: Network,
  edits: FoundEdit[],
  options: DiagnosisOptions,
  desk: QuestionDesk,
): Promise<void> {
  for (const [place, found] of edits.entries()) {
    desk.tell('costs', { edit: place + 1, edits: edits.length });
    const share = desk.secondsLeft() / (edits.length - place);
    const seconds = Math.min(options.secondsPerSolve ?? Infinity, share);
    const asked = { ...options, secondsPerSolve: seconds === Infinity ? null : seconds };
    found.edit = await priceEdit(network, found.made, asked, desk);
  }
}

/** Looks for fewer units that go unserved where those found were rounded up. */
async function proveEdits(
  stated: Network,
  network: Network,
  edits: FoundEdit[],
  options: DiagnosisOptions,
  desk: QuestionDesk,
): Promise<void> {
  const shortOf = (changes: readonly Change[]) =>
    changes.flatMap(({ short }) => short).reduce((sum, { shortUnits }) => sum + shortUnits, 0);
  for (const [place, found] of edits.entries()) {
    const rounded = found.made.find(({ change }) => change.short.length > 0 && !change.isLeast);
    if (rounded === undefined || found.edit.status === 'infeasible') continue;
    desk.tell('amounts', { found: edits.length });
    const others = found.made.filter((each) => each !== rounded).map(({ change }) => change);
    const rest = overridden(stated, overridesOf(stated, others));
    const least = await leastShort(rest, rounded.change.statement, desk);
    if (least === null || shortOf([least.change]) > shortOf([rounded.change])) continue;
    const made = found.made.map((each) => (each === rounded ? least : each));
    desk.tell('costs', { edit: place + 1, edits: edits.length });
    // As many units may go unserved in other rows, so that the plan is another one.
    edits[place] = { made, edit: await priceEdit(network, made, options, desk) };
  }
}

/** Records that an edit changes: rows that fall short count one by one. */
const countOf = ({ changes }: DiagnosisEdit) =>
  changes.reduce((sum, { short, statement }) => sum + (short.length || statement.ids.length), 0);

/** Fewest records first, then the smaller change; of equals the one that serves all. */
function bySize(one: DiagnosisEdit, other: DiagnosisEdit): number {
  const short = ({ changes }: DiagnosisEdit) => changes.reduce((sum, each) => sum + each.short.length, 0);
  return countOf(one) - countOf(other) || one.relativeSize - other.relativeSize || short(one) - short(other);
}

/** Finds conflicts that share no statement, until a plan is possible without what they state; true when it is. */
async function findConflicts(network: Network, desk: QuestionDesk, found: Conflict[]): Promise<boolean> {
  const without = () =>
    withoutStatements(
      network,
      found.flatMap(({ statements }) => statements),
    );
  found.push(...(await unreachableDemand(network)));
  while (found.length < mostConflicts) {
    if (found.length > 0 && desk.timeUsed() > shareForConflicts) return false;
    if (found.length > 0 && (await desk.hasPlan(without())) !== false) return true;
    const conflict = await oneConflict(without(), desk);
    if (conflict === null) return false;
    found.push(conflict);
    desk.tell('conflicts', { found: found.length });
  }
  return (await desk.hasPlan(without())) !== false;
}
