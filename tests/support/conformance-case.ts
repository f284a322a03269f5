import { performance } from 'node:perf_hooks';
import { planNetwork } from '../../main/services/plan-network.ts';
import type { EngineName } from '../../solver/backends/engine.ts';
import { readMps } from '../../solver/backends/mps-text/read-mps.ts';
import {
  acceptedViolation,
  largestViolation,
  objectiveOf,
} from '../../solver/backends/program/judge-values.ts';
import { startSolve } from '../../solver/worker/start-solve.ts';
import { readCaseText } from './case-file.ts';
import type { PublishedCase } from './case-file.ts';

/** What one engine said of one published case. Unknown is `null`. */
export interface EngineAnswer {
  engine: EngineName;
  isProven: boolean;
  objective: number | null;
  relativeGap: number | null;
  seconds: number;
  /** What the check of the plan found, in sentences. */
  violations: readonly string[];
  message: string | null;
}

/** The relative distance up to which an objective is the published one. */
export const conformanceTolerance = 1e-6;

const limitsOf = (seconds: number) => ({ seconds, relativeGap: 0, memoryMiB: null });

/** Solves a published network to gap 0, as a planner would: built, solved in a thread, read, verified. */
export async function answerNetworkCase(
  published: PublishedCase,
  engine: EngineName,
  seconds: number,
): Promise<EngineAnswer> {
  const record = await planNetwork(published.network, {
    engine,
    limits: limitsOf(seconds),
    inputsHash: published.name,
    findings: [],
    onProgress: () => undefined,
    signal: null,
    now: () => performance.now(),
  });
  const { status, objective, ledger } = record;
  const violations = record.verifier.violations.map(({ say }) => say);
  const isShort = ledger !== null && ledger.byKind.shortfall !== 0;
  return {
    engine,
    isProven: status === 'optimal',
    objective,
    relativeGap: record.relativeGap,
    seconds: record.seconds.total,
    violations: isShort ? [...violations, 'Some firm demand is short.'] : violations,
    message: record.message,
  };
}

/** Solves a published MPS file to gap 0 and checks its values against every row, limit and integer column. */
export async function answerMpsCase(
  family: 'netlib' | 'miplib',
  name: string,
  engine: EngineName,
  seconds: number,
): Promise<EngineAnswer> {
  const began = performance.now();
  const { program } = readMps(readCaseText(family, `${name}.mps.gz`));
  const solving = startSolve(program, { engine, limits: limitsOf(seconds), onProgress: () => undefined });
  const outcome = await solving.outcome;
  const breach = outcome.values === null ? 0 : largestViolation(program, outcome.values);
  const isOff =
    outcome.values !== null &&
    outcome.objective !== null &&
    !isNear(objectiveOf(program, outcome.values), outcome.objective);
  return {
    engine,
    isProven: outcome.status === 'optimal',
    objective: outcome.objective,
    relativeGap: outcome.relativeGap,
    seconds: (performance.now() - began) / 1000,
    violations: [
      ...(breach > acceptedViolation ? [`A row, limit or integer column is missed by ${breach}.`] : []),
      ...(isOff ? ['The values do not cost what the engine says.'] : []),
    ],
    message: outcome.message,
  };
}

/** Whether a value is another to the tolerance of the published cases. */
export function isNear(value: number, published: number): boolean {
  return Math.abs(value - published) <= conformanceTolerance * Math.max(1, Math.abs(published));
}

/** Why the answers miss a published value; `null` when they meet it. All of the published problems are minimised. */
export function missOf(published: number, answers: readonly EngineAnswer[]): string | null {
  for (const { engine, isProven, objective, violations } of answers) {
    if (violations.length > 0) return `${engine}: ${violations[0]}`;
    if (isProven && (objective === null || !isNear(objective, published)))
      return `${engine} proves ${objective}, published is ${published}`;
    if (objective !== null && objective < published && !isNear(objective, published))
      return `${engine} has ${objective}, below the published optimum ${published}`;
  }
  return answers.some(({ isProven }) => isProven) ? null : 'no engine proves an optimum';
}
