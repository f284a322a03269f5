import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { analysisPlace } from './analyses-slice.ts';
import { scenarioKey, type Answer, type Job } from './answers-slice.ts';
import { networkIn } from './resolved-network.ts';
import type { PlannerState } from './planner-state.ts';

/** The scenario that solving is about: the one that is open; on Compare, where two are, the one compared as B. */
export function solvedScenario({ screen, compared, activeScenario }: PlannerState): string | null {
  return screen === 'compare' ? compared[1] : activeScenario;
}

/** The network that the screens show: the base with the active scenario's overrides. `null` without a document. */
export function activeNetwork({ document, activeScenario }: PlannerState): Network | null {
  return document === null ? null : networkIn(document.content, activeScenario);
}

export function baseNetwork({ document }: PlannerState): Network | null {
  return document?.content.network ?? null;
}

const none: readonly Scenario[] = [];

export function scenarioList({ document }: PlannerState): readonly Scenario[] {
  return document?.content.scenarios ?? none;
}

export function activeAnswer({ answers, activeScenario }: PlannerState): Answer | null {
  return answers[scenarioKey(activeScenario)] ?? null;
}

/** The solve under way of the scenario that solving is about. */
export function activeJob(state: PlannerState): Job | null {
  return state.jobs[scenarioKey(solvedScenario(state))] ?? null;
}

/** Whether a scenario's plan answers older data than the window shows. Until the hash is known, not stale. */
export function isStale({ answers, inputsHashes }: PlannerState, scenario: string | null): boolean {
  const key = scenarioKey(scenario);
  const answer = answers[key];
  const hash = inputsHashes[key];
  return answer !== undefined && hash !== undefined && answer.record.inputsHash !== hash;
}

/** Whether the Plan screen shows why there is no plan, and no plan: the planner asked, and there is something to say. */
export function isDiagnosisOnScreen({
  isDiagnosisShown,
  failures,
  runningAnalyses,
  analysisResults,
  analysisFailures,
  activeScenario,
}: PlannerState): boolean {
  if (!isDiagnosisShown) return false;
  if (failures[scenarioKey(activeScenario)]?.status === 'infeasible') return true;
  const place = analysisPlace(activeScenario, 'diagnose');
  return [runningAnalyses, analysisResults, analysisFailures].some((states) => states[place] !== undefined);
}
