import type { Highs, HighsCallbackMap, Model } from 'highs';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { StoredBasis } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import type { SolveClock } from '../program/outcome.ts';
import { createHighsModel, runModel } from './highs-model.ts';

/** Limits of the integer columns, by their place in `Relaxation.integers`. */
export interface IntegerBox {
  lower: Float64Array;
  upper: Float64Array;
}

/** What one linear program over a box said. */
export type RelaxationAnswer =
  | { kind: 'optimal'; objective: number; values: Float64Array }
  /** No plan in the box costs less than the cutoff. */
  | { kind: 'cutOff' }
  | { kind: 'infeasible' }
  /** The iteration limit came first, or the engine could not say: nothing is known. */
  | { kind: 'unclear' }
  /** The time is up or a cancel was asked for. */
  | { kind: 'stopped' };

export interface RelaxationQuestion {
  box: IntegerBox;
  /** Where the simplex starts; `null`: where the last one ended. */
  from: StoredBasis | null;
  /** Whether `from` stands for a plan of this box, so that the primal simplex suits it better than the dual. */
  isPrimal?: boolean;
  /** Objective from which on the answer does not matter. */
  cutoff: number;
  /** Simplex iterations the answer may cost. */
  iterations: number;
}

/** The linear relaxation of a MIP, kept warm: only limits of integer columns change between questions. */
export interface Relaxation {
  program: LinearProgram;
  integers: Int32Array;
  rootBox: IntegerBox;
  ask: (question: RelaxationQuestion) => RelaxationAnswer;
  basis: () => StoredBasis;
  /** Simplex iterations of all questions so far, with a flat share for beginning each. */
  iterationsSpent: () => number;
  dispose: () => void;
}

/** What factorising and pricing before the first iteration costs, in iterations. */
const iterationsToBegin = 30;

/** Numbers of HiGHS's option `simplex_strategy`. */
const chosenByEngine = 0;
const primalSimplex = 4;

/** HiGHS takes no larger iteration limit. */
export const unlimitedIterations = 2_147_483_647;

/**
 * Bounds change and costs do not, so a parent's optimal basis stays dual feasible in every child and the
 * dual simplex repairs it in few steps (Achterberg, Constraint Integer Programming, 2007, chapter 2).
 */
export function openRelaxation(
  highs: Highs,
  guard: HeapGuard | null,
  program: LinearProgram,
  clock: SolveClock,
  callbacks: HighsCallbackMap,
  wasStopped: () => boolean,
): Relaxation {
  const integers = Int32Array.from(program.isInteger.keys()).filter(
    (column) => program.isInteger[column] === 1,
  );
  const limitsOf = (limits: Float64Array): Float64Array =>
    Float64Array.from(integers, (column) => limits[column]!);
  // The constant is added here: whether a solver's cutoff counts it is nobody's promise.
  const linear = {
    ...program,
    costOffset: 0,
    isInteger: new Uint8Array(program.columnCount),
  };
  const model: Model = createHighsModel(highs, linear);
  const selection = { kind: 'set', indices: integers } as const;
  const codes = highs.constants.modelStatus;
  let spent = 0;
  let isFirst = true;

  const ask = ({ box, from, isPrimal = false, cutoff, iterations }: RelaxationQuestion): RelaxationAnswer => {
    if (clock.remaining() === 0) return { kind: 'stopped' };
    if (!isFirst) model.changeColsBounds(selection, box.lower, box.upper);
    if (from !== null) {
      model.setBasis({
        colStatus: Int32Array.from(from.columns),
        rowStatus: Int32Array.from(from.rows),
      });
    }
    // A large first relaxation goes by interior point; from a basis only simplex starts.
    if (!isFirst || from !== null) model.options.set('solver', 'simplex');
    model.options.set('simplex_strategy', isPrimal ? primalSimplex : chosenByEngine);
    isFirst = false;
    model.options.set({
      simplex_iteration_limit: Math.min(iterations, unlimitedIterations),
      objective_bound: Math.min(cutoff - program.costOffset, 1e30),
    });
    const status = runModel(highs, guard, model, clock.remaining(), callbacks);
    spent += iterationsToBegin + Math.max(0, Number(model.info.get('simplex_iteration_count')));
    if (status === codes.objectiveBound) return { kind: 'cutOff' };
    if (status === codes.infeasible) return { kind: 'infeasible' };
    if (status !== codes.optimal) {
      return { kind: wasStopped() || status === codes.timeLimit ? 'stopped' : 'unclear' };
    }
    const values = model.getSolution().colValue;
    return { kind: 'optimal', objective: model.getObjectiveValue() + program.costOffset, values };
  };
  return {
    program,
    integers,
    rootBox: {
      lower: limitsOf(program.columnLower),
      upper: limitsOf(program.columnUpper),
    },
    ask,
    basis() {
      const { colStatus, rowStatus } = model.getBasis();
      return {
        columns: Int8Array.from(colStatus),
        rows: Int8Array.from(rowStatus),
      };
    },
    iterationsSpent: () => spent,
    dispose: () => model.dispose(),
  };
}
