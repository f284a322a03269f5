import type { Network } from '../../../scenarios/domain/network.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import { usualGap } from '../breakeven/usual-gap.ts';
import { buildModel } from '../../formulation/build-model.ts';
import type {
  Conflict,
  DiagnosisAnswer,
  DiagnosisEdit,
  DiagnosisOptions,
  DiagnosisProgressKey,
} from './diagnosis-answer.ts';
import { findEdits } from './find-edits.ts';
import type { MadeChange } from './make-change.ts';
import { oneConflict } from './one-conflict.ts';
import { priceEdit, unpricedEdit } from './price-edit.ts';
import { firmWhereCarbon } from './firm-where-carbon.ts';
import { DiagnosisEnded, questionDesk, type QuestionDesk } from './question-desk.ts';
import { withoutStatements } from './statements/index.ts';
import { totalCapacity } from './total-capacity.ts';
import { unreachableDemand } from './unreachable-demand.ts';

/** More conflicts than this no planner reads at once; those left are found when these are resolved. */
const mostConflicts = 6;

/** Of the time for the whole, so much may go into conflicts after the first: edits are what helps. */
const shareForConflicts = 0.4;

/**
 * Why a network that passed its checks has no plan: sets of statements that cannot hold together, and the smallest edits
 * that make a plan possible, each with what the best plan costs with it.
 */
export async function analyseDiagnosis(
  network: Network,
  ask: AskEngine,
  options: DiagnosisOptions,
  hooks: AnalysisHooks<DiagnosisProgressKey>,
): Promise<DiagnosisAnswer> {
  const began = hooks.now();
  const desk = questionDesk(ask, options, hooks);
  const conflicts: Conflict[] = [];
  const found: (readonly MadeChange[])[] = [];
  const edits: DiagnosisEdit[] = [];
  let isComplete = false;
  let wasStopped = false;
  const stated = firmWhereCarbon(network);
  try {
    desk.tell('conflicts', { found: 0 });
    const hasPlan = await desk.hasPlan(network);
    if (hasPlan !== false) return { kind: hasPlan === null ? 'undecided' : 'has plan' };
    isComplete = await findConflicts(stated, desk, conflicts);
    desk.tell('amounts', { conflicts: conflicts.length });
    const take = async (changes: readonly MadeChange[]) => {
      found.push(changes);
      desk.tell('costs', { edit: found.length });
      edits.push(await priceEdit(network, changes, options, desk));
      desk.tell('amounts', { conflicts: conflicts.length });
    };
    await findEdits(
      stated,
      conflicts.map(({ statements }) => statements),
      desk,
      take,
    );
  } catch (error) {
    if (!(error instanceof DiagnosisEnded)) throw error;
    if (conflicts.length === 0) return { kind: 'stopped' };
    wasStopped = true;
    edits.push(...found.slice(edits.length).map((changes) => unpricedEdit(network, changes)));
  }
  return {
    kind: 'diagnosis',
    diagnosis: {
      conflicts,
      isComplete,
      totalCapacity: totalCapacity(stated),
      edits: edits.filter(({ status }) => status !== 'infeasible').toSorted(bySize),
      wasStopped,
      solves: desk.solves(),
      seconds: (hooks.now() - began) / 1000,
      askedGap: options.relativeGap ?? usualGap(buildModel(network).program),
    },
  };
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
