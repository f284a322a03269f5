import type { Analyses } from '../../../main/contract/analysis.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { leverRange } from '../../../scenarios/levers/lever-range.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { leversOf } from '../../../scenarios/levers/levers-of.ts';
import type { Ledger } from '../../../solver/solution/ledger.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeAnswer, activeNetwork } from '../../store/selectors.ts';
import type { SweepAxis, SweepSteps, SweepView } from '../../store/view-slice.ts';
import { leverChoices } from '../breakeven/lever-choices.ts';

export type SweepAsk = Analyses['sweep']['ask'];

/** Fewer say nothing of what lies between; more have no room on the screen. */
export const fewestValues = 2;
export const mostValues = 25;

/** Values of one lever alone, and of each of two: a grid of six by six takes as long as a table is worth. */
const usualValues = 11;
const usualInGrid = 6;

/** Levers that may be swept, those that matter most first; demand may be too, as each value is planned by itself. */
export function sweptLevers(network: Network, ledger: Ledger | null): readonly Lever[] {
  const priced = leverChoices(network, ledger).map(({ lever }) => lever);
  return [...priced, ...leversOf(network).filter(({ kind }) => kind === 'demand')];
}

/** The axes that are set, as far as the network still has them; `null` where it has nothing to sweep. */
export function axesOf(
  levers: readonly Lever[],
  hasScenarios: boolean,
  { first, second }: SweepView,
): { first: SweepAxis; second: Lever | null } | null {
  const known = (axis: SweepAxis | null): SweepAxis | null => {
    if (axis === 'scenarios') return hasScenarios ? axis : null;
    return axis === null ? null : (levers.find((lever) => leverId(lever) === leverId(axis)) ?? null);
  };
  const outer = known(first) ?? levers[0] ?? (hasScenarios ? 'scenarios' : null);
  if (outer === null) return null;
  const inner = known(second);
  const isTwice = inner !== null && outer !== 'scenarios' && leverId(inner as Lever) === leverId(outer);
  return { first: outer, second: inner === 'scenarios' || isTwice ? null : inner };
}

export function stepsOf(network: Network, lever: Lever, isGrid: boolean, { steps }: SweepView): SweepSteps {
  const usual = { ...leverRange(network, lever), count: isGrid ? usualInGrid : usualValues };
  return steps[leverId(lever)] ?? usual;
}

/** From one end to the other in equal steps, both ends among them. */
export function valuesOf({ from, to, count }: SweepSteps): readonly number[] {
  return Array.from({ length: count }, (_, n) =>
    Number((from + ((to - from) * n) / Math.max(1, count - 1)).toPrecision(12)),
  );
}

/** What the Sweep screen asks as it is set, and of which scenario: those of the file stand on the base. `null` where there is nothing. */
export function sweepAsk(state: PlannerState): { scenario: string | null; ask: SweepAsk } | null {
  const network = activeNetwork(state);
  const { document, sweep, preferences, activeScenario } = state;
  if (network === null || document === null) return null;
  const { scenarios } = document.content;
  const ledger = activeAnswer(state)?.record.ledger ?? null;
  const axes = axesOf(sweptLevers(network, ledger), scenarios.length > 0, sweep);
  if (axes === null) return null;
  const { first, second } = axes;
  const levers = [first, second].filter((axis) => axis !== null && axis !== 'scenarios');
  const isGrid = second !== null;
  const steps = levers.map((lever) => ({ lever, values: valuesOf(stepsOf(network, lever, isGrid, sweep)) }));
  const isOfFile = first === 'scenarios';
  return {
    scenario: isOfFile ? null : activeScenario,
    ask: {
      kind: 'sweep',
      scenarios: isOfFile ? scenarios.map(({ id, overrides }) => ({ id, overrides })) : [],
      steps,
      relativeGap: preferences.relativeGap,
      seconds: preferences.solveSeconds,
    },
  };
}
