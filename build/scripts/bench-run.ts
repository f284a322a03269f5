import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeMps } from '../../solver/backends/mps-text/write-mps.ts';
import { benchShapes } from '../../solver/bench/bench-shapes.ts';
import { runPhases } from '../../solver/bench/run-phases.ts';
import { programNames } from '../../solver/formulation/build-model.ts';
import { closeThreads } from '../../solver/worker/thread-pool.ts';

/**
 * One run of the bench in a process of its own, so that no run warms the code or fills the heap of another. Prints its
 * result as one line of JSON; writes the model as MPS where a path is given.
 */
const { values: words } = parseArgs({
  options: {
    shape: { type: 'string' },
    seed: { type: 'string' },
    engine: { type: 'string' },
    limit: { type: 'string' },
    gap: { type: 'string' },
    mps: { type: 'string' },
  },
});
const shape = benchShapes.find(({ name }) => name === words.shape);
if (shape === undefined) throw new Error(`There is no model ${words.shape}.`);
const { engine } = words;
if (engine !== 'auto' && engine !== 'highs' && engine !== 'glpk')
  throw new Error(`There is no engine ${engine}.`);

const run = await runPhases(shape, Number(words.seed), {
  engine,
  seconds: Number(words.limit),
  relativeGap: Number(words.gap),
  onModel: (model) => {
    if (words.mps !== undefined) writeFileSync(words.mps, writeMps(model.program, programNames(model)));
  },
});
await closeThreads();
process.stdout.write(`${JSON.stringify(run)}\n`);
