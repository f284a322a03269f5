import { edition } from '../../scenarios/library/edition.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { formatCount, formatGap, formatNumber, formatSeconds } from './format.ts';
import { isProvenBest } from './is-proven-best.ts';
import { countFindings } from './render-findings.ts';

const engineNames = { highs: 'HiGHS', glpk: 'GLPK' } as const;

const stops = {
  proof: '',
  time: ', stopped at the time limit',
  memory: ', stopped at the memory limit',
  cancelled: ', stopped by Ctrl-C',
  crash: ', stopped by a failure of the engine',
} as const;

function sayProof(record: SolveRecord): string {
  const { status, stoppedBy, relativeGap, askedGap } = record;
  const gap = relativeGap === null ? 'gap not known' : `gap ${formatGap(relativeGap)}`;
  const asked = `asked ${formatGap(askedGap)}`;
  const stop = stoppedBy === null ? '' : stops[stoppedBy];
  switch (status) {
    case 'optimal':
      return isProvenBest(record)
        ? `Proven best: ${gap}, ${asked}`
        : `Within the asked gap of ${formatGap(askedGap)}: ${gap}`;
    case 'feasible':
      return `Not proven best: ${gap}, ${asked}${stop}`;
    case 'infeasible':
      return 'No plan is possible: proven';
    case 'unbounded':
      return 'Cost falls without end: a credit or price has no ceiling';
    case 'undecided':
      return `No plan found, and no proof that there is none${stop}`;
  }
}

/** What stands behind an answer: proof, engine, time, size, check, findings, and the state of the reference data. */
export function sayEvidence(network: Network, record: SolveRecord): readonly string[] {
  const { engine, seconds, size, verifier, plan, findings, message } = record;
  const { referenceEdition } = network.settings;
  const isTried = record.status !== 'undecided' || record.stoppedBy !== null;
  const parts = [isTried ? sayProof(record) : (message ?? sayProof(record))];
  if (engine !== null) parts.push(engineNames[engine]);
  const { build, solve, total } = seconds;
  parts.push(`${formatSeconds(total)} (build ${formatSeconds(build)}, solve ${formatSeconds(solve)})`);
  const lines = [parts.join(' · ')];
  if (size !== null) {
    const { rows, columns, integers, nonzeros } = size;
    lines.push(
      `${formatNumber(rows)} rows × ${formatNumber(columns)} columns, ${formatNumber(integers)} whole, ${formatNumber(nonzeros)} entries`,
    );
  }
  const isChecked = plan !== null || verifier.violations.length > 0;
  const violations = formatCount(verifier.violations.length, 'violation');
  lines.push(
    `${isChecked ? `Checked against the network: ${violations} · ` : ''}${countFindings(findings)}${findings.length > 0 ? ' (plusn check FILE lists them)' : ''}`,
  );
  if (message !== null && isTried) lines.push(...message.split('\n'));
  if (referenceEdition === edition.id) lines.push(`Edition ${edition.id}: ${edition.say}`);
  else if (referenceEdition !== null) lines.push(`Defaults from reference edition ${referenceEdition}.`);
  return lines;
}
