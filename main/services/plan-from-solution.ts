import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import {
  acceptedViolation,
  largestViolation,
  objectiveOf,
  roundIntegers,
  tidyValues,
} from '../../solver/backends/program/judge-values.ts';
import { columnBreaches, rowBreaches, type Breach } from '../../solver/backends/program/list-breaches.ts';
import { placeValues } from '../../solver/backends/solution-text/place-values.ts';
import type { ShortNames } from '../../solver/backends/solution-text/short-names.ts';
import type { SolutionText } from '../../solver/backends/solution-text/solution-text.ts';
import { printSlack, withinPrint } from '../../solver/backends/solution-text/within-print.ts';
import { buildModel, programNames, type PlanningModel } from '../../solver/formulation/build-model.ts';
import { programSize, type LinearProgram, type ProgramNames } from '../../solver/modeling/linear-program.ts';
import { settleOutcome } from '../../solver/solution/settle-outcome.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { startSolve } from '../../solver/worker/start-solve.ts';
import { notTriedRecord } from './not-tried-record.ts';
import { readAnswer } from '../../solver/solution/read-answer.ts';

/** What became of a solution that came from elsewhere. */
export interface PlanFromSolution {
  record: SolveRecord;
  model: PlanningModel | null;
  names: ProgramNames | null;
  /** The objective of the values as they are shown; `null` where none are. */
  objective: number | null;
  /** How far the file's objective may be from that, for the digits that it prints. */
  objectiveSlack: number | null;
  /** The most that a value had to move within its print to keep every statement; 0 where the print itself does. */
  largestMove: number | null;
  /** The statements of the model that the values break beyond their print, worst first. */
  breaches: readonly Breach[];
}

export interface SolutionToPlan {
  solution: SolutionText;
  shortNames: ShortNames | null;
  inputsHash: string;
  findings: readonly Finding[];
  askedGap: number;
  now: () => number;
}

/** A solution that prints 6 digits leaves a linear program to be solved within them; it is soon done or hopeless. */
const limits = { seconds: 300, relativeGap: 0, memoryMiB: null };

/**
 * A solution file as a plan of the network: place → judge → settle → read → verify, as a solve goes on from its engine. A file
 * prints few digits of its values, so that the print breaks rows that the solver kept: then the plan is the best of
 * those that would be printed just so, with whole numbers as stated. Where there is none, nothing is shown, and the
 * breaches say why. That the plan is best is the file's claim, and is not taken over.
 *
 * @throws SolutionError where the file answers another model.
 */
export async function planFromSolution(network: Network, given: SolutionToPlan): Promise<PlanFromSolution> {
  const { solution, shortNames, inputsHash, askedGap, now } = given;
  const began = now();
  const secondsSince = (start: number) => (now() - start) / 1000;
  const findings = [...given.findings, ...checkNetwork(network)];
  const bare = notTriedRecord({ findings, askedGap, inputsHash, totalSeconds: secondsSince(began) });
  const nothing = { objective: null, objectiveSlack: null, largestMove: null, breaches: [] };
  if (findings.some((finding) => finding.severity === 'error'))
    return { record: bare, model: null, names: null, ...nothing };

  const model = buildModel(network);
  const names = programNames(model);
  const { program } = model;
  const base: SolveRecord = { ...bare, size: programSize(program), message: null };
  const build = secondsSince(began);
  const stated = placeValues(program, names, solution, shortNames);
  const ended = (solve: number | null) => ({ build, solve, total: secondsSince(began) });
  if (solution.claim === 'none')
    return { record: { ...base, seconds: ended(null) }, model, names, ...nothing };

  const solveBegan = now();
  const slack = printSlack(stated, solution.digits);
  const exact = await exactValues(program, stated, slack);
  const solve = secondsSince(solveBegan);
  if (exact === null) {
    const broken = (allowed: Float64Array) =>
      [columnBreaches, rowBreaches].flatMap((list) => list(program, stated, allowed));
    const beyondPrint = broken(slack);
    const breaches = beyondPrint.length > 0 ? beyondPrint : broken(new Float64Array(stated.length));
    return { record: { ...base, seconds: ended(solve) }, model, names, ...nothing, breaches };
  }

  const { values, objective } = settleOutcome(model, {
    values: exact,
    objective: objectiveOf(program, exact),
    bound: null,
    relativeGap: null,
  });
  if (values === null || objective === null) throw new Error('Settled values have an objective.');
  const { plan, ledger, violations } = readAnswer(model, values, objective);
  const isShown = violations.length === 0;
  const record: SolveRecord = {
    ...base,
    status: 'feasible',
    objective,
    seconds: ended(solve),
    verifier: { violations },
    ledger: isShown ? ledger : null,
    plan: isShown ? plan : null,
  };
  return {
    record,
    model,
    names,
    objective,
    objectiveSlack: slack.reduce(
      (sum, each, column) => sum + each * Math.abs(program.cost[column] as number),
      0,
    ),
    largestMove: exact.reduce(
      (most, value, column) => Math.max(most, Math.abs(value - (stated[column] as number))),
      0,
    ),
    breaches: [],
  };
}

/** The values themselves where they keep the program, else the best within their print; `null` where there are none. */
async function exactValues(
  program: LinearProgram,
  stated: Float64Array,
  slack: Float64Array,
): Promise<Float64Array | null> {
  const tidy = roundIntegers(program, tidyValues(program, stated));
  if (columnBreaches(program, stated, slack).length > 0) return null;
  if (largestViolation(program, tidy) <= acceptedViolation) return tidy;
  const { outcome } = startSolve(withinPrint(program, stated, slack), { engine: 'highs', limits });
  const { values } = await outcome;
  return values === null ? null : roundIntegers(program, tidyValues(program, values));
}
