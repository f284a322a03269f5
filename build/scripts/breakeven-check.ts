/**
 * Compares a break-even curve with cold solves at random values that know nothing of it, and prints the largest
 * relative difference: `node build/scripts/breakeven-check.mjs [--points N] [--gap G] [--from V] [--to V] [--lever WORD] [--file PATH] [--seed N]
 * [--engine auto|highs|glpk]`.
 * Fails when one differs by more than the curve's gap, 1e-6 unless said otherwise. The appliances take an hour or more.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { chooseNetwork, readDocument } from '../../main/services/documents.ts';
import { askThreads } from '../../main/services/ask-threads.ts';
import { parseLever } from '../../scenarios/levers/parse-lever.ts';
import { turnedOverrides } from '../../scenarios/levers/lever-overrides.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { analyseBreakEven } from '../../solver/analysis/breakeven/analyse-break-even.ts';
import { randomSource } from '../../solver/bench/random-source.ts';
import { closeThreads } from '../../solver/worker/thread-pool.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';

/** What rounding adds to a gap. */
const tolerance = 1e-8;

const { values: given } = parseArgs({
  options: {
    file: { type: 'string', default: 'scenarios/examples/small-appliances.plusn' },
    lever: { type: 'string', default: 'duty:us_s301_fl_vn' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '0.5' },
    gap: { type: 'string', default: '1e-6' },
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'auto' },
  },
});
const [from, to, gap, points] = [given.from, given.to, given.gap, given.points].map(Number) as [
  number,
  number,
  number,
  number,
];

const engine = (['auto', 'highs', 'glpk'] as const).find((each) => each === given.engine) ?? 'auto';

async function main(): Promise<void> {
  const { document } = await readDocument(given.file);
  if (document === null) throw new Error(`${given.file} cannot be opened.`);
  const { network } = chooseNetwork(document, null);
  const parsed = parseLever(network, given.lever);
  if (!('lever' in parsed)) throw new Error(`${given.lever} is no lever of ${given.file}.`);
  const { lever } = parsed;
  const ask = askThreads(engine, null);
  const options = { from, to, relativeGap: gap, secondsPerSolve: null, atOnce: availableParallelism() };
  const answer = await analyseBreakEven(network, lever, ask, options, {
    onProgress: ({ done, say }) => console.error(`solve ${done + 1} ${JSON.stringify(say.values)}`),
    signal: null,
    now: () => performance.now(),
  });
  if (answer.kind !== 'curve') throw new Error(`No curve: ${JSON.stringify(answer)}`);
  const { pieces, solves, seconds, relativeGap } = answer.curve;
  console.log(
    `${pieces.length} pieces, ${solves} solves, ${seconds.toFixed(0)} s, gap ${String(relativeGap)}`,
  );
  const draw = randomSource(Number(given.seed));
  let largest = 0;
  for (let point = 1; point <= points; point++) {
    const value = draw.between(from, to);
    const turned = resolve(network, turnedOverrides(network, lever, value)).network;
    const asked = { relativeGap: 0, seconds: null, start: null };
    const { objective } = await ask(buildModel(turned).program, asked);
    const lines = pieces.flatMap((piece) => piece.lines);
    const line = lines.find((each) => value >= each.from && value <= each.to);
    if (objective === null || line === undefined) throw new Error(`There is no cost at ${value}.`);
    const difference = Math.abs(line.atZero + line.slope * value - objective) / Math.abs(objective);
    largest = Math.max(largest, difference);
    console.error(`${point} of ${points}: ${value} differs by ${difference.toExponential(2)}`);
  }
  console.log(`Largest relative difference at ${points} random values: ${largest.toExponential(2)}`);
  if (largest > gap + tolerance) process.exitCode = 1;
}

await main();
await closeThreads();
