import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A program of one column, solved by both engines in a process of its own, which then has nothing left to do. */
const script = `
  import { startSolve } from './solver/worker/start-solve.ts';
  const program = {
    columnCount: 1, rowCount: 1, costOffset: 0, isInteger: Uint8Array.of(1),
    cost: Float64Array.of(1), columnLower: Float64Array.of(0), columnUpper: Float64Array.of(Infinity),
    rowLower: Float64Array.of(1.5), rowUpper: Float64Array.of(Infinity),
    starts: Int32Array.of(0, 1), rowIndices: Int32Array.of(0), values: Float64Array.of(1),
  };
  const limits = { seconds: 60, relativeGap: 0, memoryMiB: null };
  for (const engine of ['highs', 'glpk', 'auto']) {
    const { objective } = await startSolve(program, { engine, limits }).outcome;
    process.stdout.write(objective + ' ');
  }
`;

describe('a process with waiting threads', () => {
  it('solves 3 times and then ends by itself with code 0', () => {
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      // Held by a waiting thread it would end only by this.
      { cwd: root, encoding: 'utf8', timeout: 50_000 },
    );
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe('2 2 2 ');
    expect(run.status).toBe(0);
  });
});
