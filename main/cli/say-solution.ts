import type { Network } from '../../scenarios/domain/network.ts';
import { acceptedViolation } from '../../solver/backends/program/judge-values.ts';
import type { SolutionText } from '../../solver/backends/solution-text/solution-text.ts';
import type { PlanFromSolution } from '../services/plan-from-solution.ts';
import { formatCount, formatNumber, formatSeconds } from './format.ts';
import { sayBreach } from './say-breach.ts';

/** Objectives that agree to this share are the same. */
const agreement = 1e-6;
const mostBreachesShown = 10;

/** What stands behind a plan from elsewhere: whose file it is, what it claims, and what was found of that here. */
export function saySolution(
  network: Network,
  solution: SolutionText,
  { record, objective, objectiveSlack, largestMove }: PlanFromSolution,
): readonly string[] {
  const { solver, status, digits } = solution;
  const { verifier, size, seconds } = record;
  const isShown = record.plan !== null;
  const violations = formatCount(verifier.violations.length, 'violation');
  const lines = [
    isShown
      ? `From ${solver}’s file, verified here: every statement of the model holds, and the check against the network finds ${violations}.`
      : `From ${solver}’s file, and not shown: the check against the network finds ${violations}.`,
  ];
  if (status !== null)
    lines.push(`${solver} says: ${status}. Whether a better plan exists was not checked here.`);
  else lines.push(`${solver}’s file does not say whether the plan is best, and that was not checked here.`);
  if (objective !== null) lines.push(sayObjective(network, solution, objective, objectiveSlack ?? 0));
  if (largestMove !== null && largestMove > acceptedViolation) {
    lines.push(
      `The file prints ${digits} digits of a value: no value moved by more than ${largestMove.toLocaleString('en-US', { maximumSignificantDigits: 2 })} to keep every statement.`,
    );
  }
  if (size !== null) {
    lines.push(
      `${formatNumber(size.rows)} rows × ${formatNumber(size.columns)} columns, ${formatNumber(size.integers)} whole · checked in ${formatSeconds(seconds.total)}`,
    );
  }
  return lines;
}

function sayObjective(
  network: Network,
  { solver, objective: stated }: SolutionText,
  objective: number,
  slack: number,
): string {
  const unit = network.settings.objective === 'carbon' ? 'kg CO₂e' : network.settings.baseCurrency;
  const here = `${formatNumber(objective, 2)} ${unit}`;
  if (stated === null) return `Its objective comes to ${here}; the file states none.`;
  const apart = Math.abs(stated - objective);
  if (apart <= slack + agreement * Math.max(1, Math.abs(objective)))
    return `Its objective comes to ${here}, as ${solver} states.`;
  return `Its objective comes to ${here}, where ${solver} states ${formatNumber(stated, 2)}: costs have changed since the model was exported, or the file was.`;
}

/** Why a solution is refused: it holds no plan, or breaks statements of the model, worst first. */
export function sayRefusal(
  solution: SolutionText,
  { model, names, breaches }: PlanFromSolution,
): readonly string[] {
  const { solver, status, claim, values } = solution;
  if (claim === 'none') return [`${solver}’s file holds no plan: it says ${status ?? 'nothing of a plan'}.`];
  if (model === null || names === null) return [];
  const shown = breaches.slice(0, mostBreachesShown).map((breach) => `  ${sayBreach(model, names, breach)}`);
  const more = breaches.length - shown.length;
  const isByPlace = values.some(({ name }) => name === null);
  return [
    `${solver}’s file is no plan of this network: it breaks ${formatCount(breaches.length, 'statement')} of the model.`,
    ...shown,
    ...(more > 0 ? [`  and ${formatNumber(more)} more.`] : []),
    'The file may answer another version or scenario of the network. Export again and solve that.',
    ...(isByPlace
      ? [
          'It has no names and counts columns in the order of --mps: a model exported with --lp has another order.',
        ]
      : []),
  ];
}
