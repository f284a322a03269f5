import { describe, expect, it } from 'vitest';
import { renderBenchTable } from '../../solver/bench/bench-table.ts';
import type { BenchResult } from '../../solver/bench/bench-table.ts';
import { median } from '../../solver/bench/median.ts';
import type { BenchRun } from '../../solver/bench/run-phases.ts';

function aRun(solveCpuSeconds: number, given: Partial<BenchRun> = {}): BenchRun {
  const phase = (cpuSeconds: number) => ({ cpuSeconds, wallSeconds: cpuSeconds });
  return {
    size: { rows: 10, columns: 20, integers: 3, nonzeros: 40 },
    times: {
      generate: phase(0.1),
      open: phase(0.2),
      build: phase(1),
      solve: phase(solveCpuSeconds),
      read: phase(0.3),
    },
    status: 'optimal',
    stoppedBy: 'proof',
    engine: 'glpk',
    objective: 100,
    bound: 100,
    relativeGap: 0,
    violations: 0,
    errors: 0,
    ...given,
  };
}

const result = (
  runs: readonly BenchRun[],
  referee: BenchResult['seeds'][number]['referees'][number],
): BenchResult => ({
  shape: 'S',
  relativeGap: 0.001,
  seconds: 60,
  seeds: [{ seed: 1, runs, failure: runs.length === 0 ? 'ended with SIGKILL' : null, referees: [referee] }],
});
const cbc = { referee: 'cbc', cpuSeconds: 4, status: 'proven', objective: 100 } as const;
const lastRow = (given: BenchResult): string => renderBenchTable([given], ['cbc']).split('\n').at(-1) ?? '';

describe('the bench table', () => {
  it('takes the median 3 of three solves, adds the build, and divides by the 4 of cbc', () => {
    const row = lastRow(result([aRun(9), aRun(3), aRun(1)], cbc));
    expect(row).toContain('| 4.00 s | 0.1 % by glpk | 4.00 s | 1.00 | silent |');
  });

  it('says the limit, the gap of 2.5 % and how many of 2 runs missed', () => {
    const open = aRun(60, { status: 'feasible', stoppedBy: 'time', relativeGap: 0.025 });
    expect(lastRow(result([aRun(60), open], cbc))).toContain('**limit 60 s: gap 2.5 %** in 1 of 2');
  });

  it('gives a bound of < 0.20, not a ratio, where cbc stopped at its limit', () => {
    const stopped = { ...cbc, status: 'limit', cpuSeconds: 20, objective: null } as const;
    expect(lastRow(result([aRun(3)], stopped))).toContain('| limit at 20.0 s | < 0.20 |');
  });

  it('marks proven objectives that are 1 % apart', () => {
    expect(lastRow(result([aRun(3)], { ...cbc, objective: 101 }))).toContain('objectives differ');
  });

  it('names the signal that ended all 0 runs', () => {
    expect(lastRow(result([], cbc))).toContain('failed: ended with SIGKILL');
  });

  it('has as many cells in every row as in its head', () => {
    for (const runs of [[], [aRun(3)]]) {
      const widths = renderBenchTable([result(runs, cbc)], ['cbc'])
        .split('\n')
        .map((row) => row.split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });
});

describe('the median', () => {
  it('of 1, 2 and 9 is 2, and of 1, 2, 4 and 9 is 3', () => {
    expect([median([9, 1, 2]), median([4, 9, 1, 2])]).toEqual([2, 3]);
  });
});
