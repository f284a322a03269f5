import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { forkSolverChild } from '../../main/jobs/fork-solver-child.ts';
import { openSolver } from '../../main/jobs/open-solver.ts';
import type { WhatIfAnswer } from '../../main/contract/what-if.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import { leverValue } from '../../scenarios/levers/lever-value.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { parseStoredRecord } from '../../scenarios/schema/stored-record.ts';
import { benchShapes } from '../../solver/bench/bench-shapes.ts';
import { generateNetwork } from '../../solver/bench/generate-network.ts';
import { machineLine } from '../../solver/bench/machine.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { readLedger } from '../../solver/solution/read-ledger.ts';
import { readPlan } from '../../solver/solution/read-plan.ts';
import { settleOutcome } from '../../solver/solution/settle-outcome.ts';
import { startSolve } from '../../solver/worker/start-solve.ts';

/**
 * Forty slider steps of the duty that a plan pays most, from command to answer in the process that serves the window,
 * through the solver process and the session's thread, as text and back: what the loopback host does. Drawing is not in it.
 */

const steps = 40;
const stepShare = 0.005;

interface Case {
  name: string;
  /** Milliseconds to reach, for the median. */
  reach: number | null;
  network: Network;
  plan: Plan;
  layer: string;
}

const cases = [
  await generated('S', 8),
  await generated('M', 33),
  example('small-appliances'),
  example('electronics'),
].filter(({ name }) => process.argv.length < 3 || process.argv.includes(name));

console.log(`${new Date().toISOString().slice(0, 10)}, ${machineLine()}.`);
console.log(
  `${steps} steps of half a point, a step as soon as the one before is answered; wall milliseconds.\n`,
);
console.log('| network | first answer | median | 95 % | reach, median | reach, 95 % | load |');
console.log('| --- | --: | --: | --: | --: | --: | --: |');
for (const each of cases) console.log(await measured(each));
process.exit(0);

async function generated(name: string, reach: number): Promise<Case> {
  const network = generateNetwork(
    benchShapes.find((shape) => shape.name === name)!,
    1,
  );
  const model = buildModel(network);
  const limits = { seconds: 120, relativeGap: 0.01, memoryMiB: null };
  const outcome = settleOutcome(model, await startSolve(model.program, { engine: 'auto', limits }).outcome);
  if (outcome.values === null) throw new Error(`${name} has no plan.`);
  const plan = readPlan(model, outcome.values);
  return { name, reach, network, plan, layer: mostPaid(readLedger(model, outcome.values).entries) };
}

function example(name: string): Case {
  const text = readFileSync(new URL(`../../scenarios/examples/${name}.plusn`, import.meta.url), 'utf8');
  const { document } = openDocument(text);
  const record = parseStoredRecord(document!.plans[0]!).record!;
  const layer = mostPaid(record.ledger!.entries);
  return { name, reach: null, network: document!.network, plan: record.plan!, layer };
}

function mostPaid(entries: readonly { kind: string; cause: string | null; amount: number }[]): string {
  const paid = new Map<string, number>();
  for (const { kind, cause, amount } of entries)
    if (kind === 'duty' && cause !== null) paid.set(cause, (paid.get(cause) ?? 0) + amount);
  return [...paid].sort((one, other) => other[1] - one[1])[0]![0];
}

async function measured({ name, reach, network, plan, layer }: Case): Promise<string> {
  let hear: (turn: number, answer: WhatIfAnswer) => void = () => undefined;
  const solver = openSolver({
    startChild: forkSolverChild,
    mostAtOnce: 1,
    onProgress: () => undefined,
    onFinished: () => undefined,
    onAnalysisProgress: () => undefined,
    onAnalysisFinished: () => undefined,
    onRestarted: (reason) => console.error(reason),
    onWhatIf: (_session, turn, answer) => hear(turn, answer),
    now: () => performance.now(),
  });
  const lever = { kind: 'duty', layer } as Lever;
  const present = leverValue(network, lever);
  const ask = async (turn: number, value: number): Promise<number> => {
    const began = performance.now();
    const answer = await new Promise<WhatIfAnswer>((resolve) => {
      hear = (answered, told) => {
        if (answered === turn) resolve(JSON.parse(JSON.stringify(told)) as WhatIfAnswer);
      };
      const moves = JSON.parse(JSON.stringify([{ lever, value }])) as [{ lever: Lever; value: number }];
      solver.whatIf({ kind: 'move', ask: { session: 'bench', turn, moves } });
    });
    if (answer.kind !== 'preview') {
      const why = 'message' in answer ? `: ${answer.message}` : '';
      throw new Error(`${name} answers ${answer.kind}${why}.`);
    }
    return performance.now() - began;
  };
  const opened = performance.now();
  solver.whatIf({
    kind: 'open',
    ask: { session: 'bench', network, overrides: [], plan, levers: [lever] },
  });
  await ask(1, present);
  const first = performance.now() - opened;
  // A planner's hand is on its way to the slider for about as long.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const times: number[] = [];
  for (let step = 1; step <= steps; step += 1)
    times.push(await ask(step + 1, Number((present + step * stepShare).toFixed(6))));
  solver.close();
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.ceil(share * times.length) - 1]!;
  const cells = [
    name,
    first.toFixed(0),
    at(0.5).toFixed(1),
    at(0.95).toFixed(1),
    reach === null ? '—' : `${reach}`,
    reach === null ? '—' : `${2 * reach}`,
    loadavg()[0]!.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}
