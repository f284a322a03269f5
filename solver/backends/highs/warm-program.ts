import type { Highs, HighsCallbackMap, Model, ModelStatusCode } from 'highs';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { WarmProgram } from '../warm-program.ts';
import { createHighsModel, runModel } from './highs-model.ts';

const strategy = { dual: 1, primal: 4 };
/** Presolve would throw the basis away, and interior point would not start from it. */
const warmOptions = { solver: 'simplex', presolve: 'off' };
/**
 * With nothing to start from, interior point and crossover to a basis take a third of simplex's time on programs of ten
 * thousand columns; where they fail, the engine chooses.
 */
const coldOptions = { solver: 'ipm', presolve: 'on', simplex_strategy: strategy.dual };
const otherOptions = { ...coldOptions, solver: 'choose' };
const tightTolerances = { primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 };
const looseTolerances = { primal_feasibility_tolerance: 1e-7, dual_feasibility_tolerance: 1e-7 };

/**
 * The old optimum stays feasible when costs change, so primal simplex goes on from it; when limits change it stays
 * dual feasible instead, and dual simplex does (Koberstein, The dual simplex method, 2005, chapter 2). `now` tells milliseconds.
 */
export function openHighsWarm(highs: Highs, program: LinearProgram, now: () => number): WarmProgram {
  if (program.isInteger.includes(1)) throw new Error('A warm program has no integer columns.');
  const model: Model = createHighsModel(highs, { ...program, costOffset: 0 });
  let hasBasis = false;
  let current = program;
  let haveLimitsChanged = false;

  return {
    change(next) {
      const costs = differing(current.cost, next.cost);
      if (costs.length > 0) model.changeColsCost(setOf(costs), picked(next.cost, costs));
      const columns = differing(current.columnLower, next.columnLower, current.columnUpper, next.columnUpper);
      if (columns.length > 0) {
        model.changeColsBounds(
          setOf(columns),
          picked(next.columnLower, columns),
          picked(next.columnUpper, columns),
        );
      }
      const rows = differing(current.rowLower, next.rowLower, current.rowUpper, next.rowUpper);
      if (rows.length > 0) {
        model.changeRowsBounds(setOf(rows), picked(next.rowLower, rows), picked(next.rowUpper, rows));
      }
      haveLimitsChanged ||= columns.length + rows.length > 0;
      current = next;
    },
    run(seconds, shouldStop) {
      const began = now();
      let wasStopped = false;
      // Without a basis nothing newer could be answered sooner: the first run is always carried through.
      const mayStop = hasBasis ? shouldStop : () => false;
      const callbacks = stopCallbacks(highs, mayStop, () => (wasStopped = true));
      const codes = highs.constants.modelStatus;
      const runOnce = (): ModelStatusCode =>
        runModel(highs, null, model, Math.max(0, seconds - (now() - began) / 1000), callbacks);
      const isSure = (status: ModelStatusCode) =>
        status === codes.optimal || status === codes.infeasible || status === codes.timeLimit || wasStopped;
      if (hasBasis) {
        model.options.set({
          ...warmOptions,
          simplex_strategy: haveLimitsChanged ? strategy.dual : strategy.primal,
        });
      } else model.options.set(coldOptions);
      let status = runOnce();
      if (!isSure(status)) {
        // The engine lost itself on the way from the old basis: it starts anew, with tolerances that are in reach.
        model.clearSolver();
        model.options.set(hasBasis ? coldOptions : otherOptions);
        status = runOnce();
        if (!isSure(status)) {
          model.options.set({ ...looseTolerances, presolve: 'off' });
          model.clearSolver();
          status = runOnce();
          model.options.set(tightTolerances);
        }
      }
      // A run that is broken off leaves the basis it had reached, from which the next one goes on.
      if (wasStopped || status === codes.timeLimit) return { kind: 'stopped' };
      hasBasis = status === codes.optimal;
      if (!hasBasis) model.clearSolver();
      if (status === codes.infeasible) return { kind: 'infeasible' };
      if (!hasBasis) return { kind: 'unclear' };
      haveLimitsChanged = false;
      const iterations = Math.max(0, Number(model.info.get('simplex_iteration_count')));
      return { kind: 'optimal', values: model.getSolution().colValue, iterations };
    },
    dispose: () => model.dispose(),
  };
}

function stopCallbacks(highs: Highs, shouldStop: () => boolean, onStop: () => void): HighsCallbackMap {
  const type = highs.constants.callbackType;
  const check = (event: { interrupt: () => void }): undefined => {
    if (!shouldStop()) return undefined;
    onStop();
    event.interrupt();
    return undefined;
  };
  return { [type.simplexInterrupt]: check, [type.ipmInterrupt]: check };
}

/** Places at which either pair of lists differs, ascending. */
function differing(
  before: Float64Array,
  after: Float64Array,
  otherBefore: Float64Array = before,
  otherAfter: Float64Array = before === otherBefore ? after : otherBefore,
): Int32Array {
  const found = new Int32Array(after.length);
  let count = 0;
  for (let at = 0; at < after.length; at++) {
    if (before[at] !== after[at] || otherBefore[at] !== otherAfter[at]) found[count++] = at;
  }
  return found.subarray(0, count);
}

function picked(list: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (at) => list[at]!);
}

function setOf(indices: Int32Array): { kind: 'set'; indices: Int32Array } {
  return { kind: 'set', indices };
}
