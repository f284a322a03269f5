import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { EngineName } from '../../solver/backends/engine.ts';
import { closeThreads } from '../../solver/worker/thread-pool.ts';
import { areCasesAtHand, sayCasesAreMissing } from '../../tests/support/case-file.ts';
import { publishedCaseCount } from '../../tests/support/case-registry.ts';
import type { EngineAnswer } from '../../tests/support/conformance-case.ts';
import { runConformance } from '../../tests/support/run-conformance.ts';
import type { ConformanceRow } from '../../tests/support/run-conformance.ts';

/**
 * Solves every published case by each engine to gap 0 and prints one table; ends with 1 on a miss.
 *
 *   npm run conformance -- [--only cap,netlib] [--engine highs|glpk] [--seconds 60]
 */
const { values: words } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    engine: { type: 'string', default: 'highs,glpk' },
    seconds: { type: 'string', default: '60' },
  },
});
const engineNames: readonly EngineName[] = ['highs', 'glpk'];
const asked = words.engine.split(',');
const engines = engineNames.filter((engine) => asked.includes(engine));
const seconds = Number(words.seconds);
if (engines.length !== asked.length || !(seconds > 0)) {
  console.error('Usage: npm run conformance -- [--only cap,netlib] [--engine highs,glpk] [--seconds 60]');
  process.exit(2);
}

const widths = [8, 23, 16, ...engines.flatMap(() => [27, 8]), 9];
const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
    .join(' ')
    .trimEnd();

function say({ isProven, objective, relativeGap, seconds: taken, message }: EngineAnswer): string {
  if (isProven && objective !== null) return objective.toPrecision(12).replace(/\.?0+$/, '');
  const after = `after ${taken.toFixed(0)} s`;
  if (objective === null) return `no plan ${after}${message === null ? '' : ` (${message})`}`;
  const gap = relativeGap === null ? 'unknown' : `${(100 * relativeGap).toFixed(2)} %`;
  return `not proven: gap ${gap} ${after}`;
}

function cellsOf({ family, name, published, answers }: ConformanceRow): readonly string[] {
  const violations = answers.reduce((sum, answer) => sum + answer.violations.length, 0);
  return [
    family,
    name,
    `${published}`,
    ...answers.flatMap((answer) => [say(answer), `${answer.seconds.toFixed(2)} s`]),
    violations === 0 ? 'silent' : `${violations} found`,
  ];
}

if (!areCasesAtHand) sayCasesAreMissing(publishedCaseCount);
const began = performance.now();
let met = 0;
const misses: string[] = [];
console.log(
  line(['family', 'case', 'published', ...engines.flatMap((engine) => [engine, 'time']), 'verifier']),
);
for await (const row of runConformance({
  engines,
  seconds,
  only: words.only.split(',').filter((word) => word !== ''),
})) {
  console.log(line(cellsOf(row)));
  if (row.miss === null) met += 1;
  else {
    misses.push(`${row.name}: ${row.miss}`);
    console.log(`    MISS  ${row.miss}`);
  }
}
// Threads that wait for another solve would hold the process.
await closeThreads();
const total = ((performance.now() - began) / 1000).toFixed(0);
console.log(`\n${met} met, ${misses.length} missed, in ${total} s`);
for (const miss of misses) console.log(`missed  ${miss}`);
// A folder that is not there is said, not hidden: nothing was shown to conform.
process.exitCode = misses.length > 0 || (areCasesAtHand && met === 0) ? 1 : 0;
