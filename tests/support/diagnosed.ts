import { expect } from 'vitest';
import type { Network } from '../../scenarios/domain/network.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { analyseDiagnosis } from '../../solver/analysis/diagnosis/analyse-diagnosis.ts';
import type { Conflict, Diagnosis, DiagnosisEdit } from '../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { overridesOf } from '../../solver/analysis/diagnosis/overrides-of.ts';
import type { EngineName } from '../../solver/backends/engine.ts';
import { firmWhereCarbon } from '../../solver/analysis/diagnosis/firm-where-carbon.ts';
import { loosenedTo } from '../../solver/analysis/diagnosis/loosen.ts';
import { shortfallOverrides } from '../../solver/analysis/diagnosis/shortfall-edit.ts';
import { statementsOf, withoutStatements } from '../../solver/analysis/diagnosis/statements/index.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import { askHere, quietHooks } from './ask-here.ts';
import { solveProgramHere } from './solve-here.ts';

/** The diagnosis of a network, or what came instead. */
export function answerTo(network: Network) {
  const options = { relativeGap: 0, secondsPerSolve: null, seconds: null };
  return analyseDiagnosis(network, askHere(), options, quietHooks);
}

export async function diagnosisOf(network: Network): Promise<Diagnosis> {
  const answer = await answerTo(network);
  if (answer.kind !== 'diagnosis') throw new Error(`The answer is: ${answer.kind}.`);
  return answer.diagnosis;
}

/** Whether a network has a plan, by GLPK, which the diagnosis does not ask; its presolver forgives a thousandth. */
export async function hasPlan(network: Network, engine: EngineName = 'glpk'): Promise<boolean> {
  const { status } = await solveProgramHere(buildModel(network).program, engine, 0.5);
  if (status === 'undecided') throw new Error('Undecided.');
  return status !== 'infeasible';
}

/** Statements as `kind id id …`. */
export const named = ({ statements }: Pick<Conflict, 'statements'>): readonly string[] =>
  statements.map(({ kind, ids }) => [kind, ...ids].join(' '));

/** Edits as `kind id from→to` or `kind row short n`. */
export const edited = ({ changes }: DiagnosisEdit): readonly string[] =>
  changes.map(({ statement: { kind, ids }, from, to, short }) =>
    short.length > 0
      ? short.map(({ row, shortUnits }) => `${kind} ${row} short ${shortUnits}`).join(', ')
      : `${kind} ${ids.join(' ')}${from === null ? ' off' : ` ${from}→${to}`}`,
  );

/** Statements of a conflict cannot hold together, and all but any one of them can. */
export async function expectIrreducible(given: Network, { statements }: Conflict): Promise<void> {
  const network = firmWhereCarbon(given);
  const all = statementsOf(network);
  const holding = (held: readonly Conflict['statements'][number][]) => {
    const isHeld = new Set(held.flatMap(({ kind, ids }) => ids.map((id) => `${kind} ${id}`)));
    return withoutStatements(
      network,
      all.filter(({ kind, ids: [id] }) => !isHeld.has(`${kind} ${id}`)),
    );
  };
  expect(await hasPlan(holding(statements)), 'all together').toBe(false);
  for (const left of statements)
    expect(await hasPlan(holding(statements.filter((each) => each !== left))), left.kind).toBe(true);
}

/** An edit gives a plan, and none of its changes does if it is one step smaller. */
export async function expectLeast(network: Network, edit: DiagnosisEdit): Promise<void> {
  const resolved = resolve(network, edit.overrides);
  expect(resolved.findings).toEqual([]);
  expect(await hasPlan(resolved.network), edited(edit).join()).toBe(true);
  for (const [place, { statement, from, to, step, short }] of edit.changes.entries()) {
    const others = edit.changes.filter((_, other) => other !== place);
    const rest = resolve(network, overridesOf(network, others)).network;
    if (to !== null && from !== null && step !== null) {
      const less = to > from ? Math.max(from, to - step) : Math.min(from, to + step);
      const tighter = resolve(rest, loosenedTo(rest, statement, less)).network;
      expect(await hasPlan(tighter, step < 0.01 ? 'highs' : 'glpk'), `${less}`).toBe(false);
    }
    for (const { row, shortUnits } of short) {
      // One row alone falls short by a unit less.
      const smaller = short.map((each) =>
        each.row === row ? { ...each, shortUnits: Math.max(0, shortUnits - 1) } : each,
      );
      expect(await hasPlan(resolve(rest, shortfallOverrides(network, smaller)).network), row).toBe(false);
    }
  }
}
