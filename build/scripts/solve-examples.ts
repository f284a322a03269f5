import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { chooseNetwork, readDocument } from '../../main/services/documents.ts';
import { planNetwork } from '../../main/services/plan-network.ts';
import type { EngineName } from '../../solver/backends/engine.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';

/**
 * Solves every example network and each of its scenarios by both engines, and prints a line for each: status,
 * objective, gap, seconds, violations, and whether the engines agree within the gap that was asked for.
 * Ends with 1 where a plan is wrong, HiGHS proves none, or two proven objectives differ.
 */
const { values: words } = parseArgs({
  options: {
    only: { type: 'string', default: 'small-appliances,apparel,electronics' },
    engines: { type: 'string', default: 'highs,glpk' },
    gap: { type: 'string', default: '0.0001' },
    seconds: { type: 'string', default: '240' },
    'glpk-seconds': { type: 'string', default: '60' },
  },
});
const relativeGap = Number(words.gap);
const limitOf = { highs: Number(words.seconds), glpk: Number(words['glpk-seconds']) };

async function answer(file: string, scenario: string | null, engine: EngineName): Promise<SolveRecord> {
  const { document } = await readDocument(file);
  if (document === null) throw new Error(`${file} does not open.`);
  const chosen = chooseNetwork(document, scenario);
  return planNetwork(chosen.network, {
    engine,
    limits: { seconds: limitOf[engine], relativeGap, memoryMiB: null },
    inputsHash: chosen.inputsHash,
    findings: chosen.findings,
    onProgress: () => undefined,
    signal: null,
    now: () => performance.now(),
  });
}

function faultsOf({ status, objective, ledger, verifier }: SolveRecord): string[] {
  const faults = verifier.violations.map(({ rule }) => rule);
  const isPlanned = status === 'optimal' || status === 'feasible';
  if (isPlanned && (ledger === null || objective === null)) faults.push('no ledger');
  if (ledger !== null && objective !== null) {
    if (Math.abs(ledger.total - objective) > 1e-6 * Math.abs(objective)) faults.push('ledger');
  }
  return faults;
}

const isOnlyHighs = !words.engines.includes('glpk');
let isAllRight = true;
for (const name of words.only.split(',')) {
  const file = `scenarios/examples/${name}.plusn`;
  const { document } = await readDocument(file);
  for (const scenario of [null, ...(document?.scenarios ?? []).map(({ id }) => id)]) {
    const records: SolveRecord[] = [];
    for (const engine of words.engines.split(',') as EngineName[]) {
      const record = await answer(file, scenario, engine);
      records.push(record);
      const faults = faultsOf(record);
      const isProven = record.status === 'optimal';
      if (faults.length > 0 || (engine === 'highs' && !isProven)) isAllRight = false;
      const words = [
        name.padEnd(17),
        (scenario ?? 'base').padEnd(24),
        engine.padEnd(6),
        record.status.padEnd(10),
        (record.objective === null ? '—' : record.objective.toFixed(2)).padStart(16),
        `gap ${record.relativeGap === null ? '—' : record.relativeGap.toExponential(1)}`.padEnd(13),
        `${record.seconds.total.toFixed(1)} s`.padStart(8),
        faults.length === 0 ? 'verified' : faults.join(', '),
        isProven ? '' : (record.message ?? ''),
      ];
      process.stdout.write(`${words.join('  ').trimEnd()}\n`);
    }
    const [one, two] = records.filter(({ status }) => status === 'optimal').map(({ objective }) => objective);
    const areBoth = one !== undefined && two !== undefined && one !== null && two !== null;
    if (areBoth && Math.abs(one - two) > relativeGap * Math.max(Math.abs(one), Math.abs(two))) {
      isAllRight = false;
      process.stdout.write(`${name}  ${scenario ?? 'base'}: the engines differ by more than the gap\n`);
    }
  }
}
process.stdout.write(
  isAllRight
    ? `Every plan is right${isOnlyHighs ? '' : ', and the engines agree'}.\n`
    : 'Something is wrong above.\n',
);
process.exit(isAllRight ? 0 : 1);
