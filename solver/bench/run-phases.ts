import { performance } from 'node:perf_hooks';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import { currentVersion, formatName } from '../../scenarios/schema/document.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import type { EngineName, SolveStatus, StopReason } from '../backends/engine.ts';
import { buildModel } from '../formulation/build-model.ts';
import type { PlanningModel } from '../formulation/build-model.ts';
import { programSize } from '../modeling/linear-program.ts';
import type { ProgramSize } from '../modeling/linear-program.ts';
import { readLedger } from '../solution/read-ledger.ts';
import { readPlan } from '../solution/read-plan.ts';
import { settleOutcome } from '../solution/settle-outcome.ts';
import { verifyPlan } from '../solution/verify-plan.ts';
import { startSolve } from '../worker/start-solve.ts';
import type { BenchShape } from './bench-shapes.ts';
import { generateNetwork } from './generate-network.ts';

export const benchPhases = ['generate', 'open', 'build', 'solve', 'read'] as const;
export type BenchPhase = (typeof benchPhases)[number];

export interface PhaseTime {
  cpuSeconds: number;
  wallSeconds: number;
}

export interface BenchRun {
  size: ProgramSize;
  /** `open` covers text to network and its checks, `read` also verifying. CPU time is that of all threads. */
  times: Readonly<Record<BenchPhase, PhaseTime>>;
  status: SolveStatus;
  stoppedBy: StopReason;
  engine: EngineName | null;
  objective: number | null;
  bound: number | null;
  relativeGap: number | null;
  violations: number;
  errors: number;
}

export interface BenchOptions {
  engine: 'auto' | EngineName;
  seconds: number;
  relativeGap: number;
  /** Receives the model before it is solved, outside the times. */
  onModel: (model: PlanningModel) => void;
}

/** One generated network from text to verified plan, phase by phase. */
export async function runPhases(shape: BenchShape, seed: number, options: BenchOptions): Promise<BenchRun> {
  const times = new Map<BenchPhase, PhaseTime>();
  const timed = async <Answer>(phase: BenchPhase, work: () => Answer | Promise<Answer>): Promise<Answer> => {
    const cpu = process.cpuUsage();
    const wall = performance.now();
    const answer = await work();
    const { user, system } = process.cpuUsage(cpu);
    times.set(phase, {
      cpuSeconds: (user + system) / 1e6,
      wallSeconds: (performance.now() - wall) / 1000,
    });
    return answer;
  };
  const generated = await timed('generate', () => generateNetwork(shape, seed));
  const text = serialiseDocument({
    format: formatName,
    version: currentVersion,
    writtenBy: 'bench',
    network: generated,
    scenarios: [],
    trail: [],
    plans: [],
    view: null,
  });
  const { network, errors } = await timed('open', () => {
    const { document } = openDocument(text);
    if (document === null) throw new Error(`${shape.name} ${seed}: the generated file does not open`);
    const findings = checkNetwork(document.network);
    return { network: document.network, errors: findings.filter((each) => each.severity === 'error').length };
  });
  const model = await timed('build', () => buildModel(network));
  const size = programSize(model.program);
  options.onModel(model);
  const limits = { seconds: options.seconds, relativeGap: options.relativeGap, memoryMiB: null };
  const outcome = await timed('solve', async () =>
    settleOutcome(
      model,
      await startSolve(model.program, { engine: options.engine, limits, onProgress: () => undefined })
        .outcome,
    ),
  );
  const violations = await timed('read', () => {
    if (outcome.values === null) return 0;
    const plan = readPlan(model, outcome.values);
    return verifyPlan(network, plan, readLedger(model, outcome.values)).length;
  });
  const { status, stoppedBy, engine, objective, bound, relativeGap } = outcome;
  return {
    size,
    times: Object.fromEntries(times) as Record<BenchPhase, PhaseTime>,
    status,
    stoppedBy,
    engine,
    objective,
    bound,
    relativeGap,
    violations,
    errors,
  };
}
