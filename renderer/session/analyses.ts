import type { AnalysisAsk, AnalysisOutcome } from '../../main/contract/analysis.ts';
import { said } from '../i18n/said.ts';
import { analysisKey, analysisPlace } from '../store/analyses-slice.ts';
import { scenarioKey } from '../store/answers-slice.ts';
import { networkIn } from '../store/resolved-network.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';
import { errorsBefore, waitForErrors } from './solves.ts';

/** Starts an analysis of a scenario, one of a kind and subject at a time. */
export async function runAnalysis(
  parts: SessionParts,
  scenario: string | null,
  analysis: AnalysisAsk,
): Promise<void> {
  const { planner, store, now, randomId, tellFailure } = parts;
  const { document, preferences, runningAnalyses, startAnalysis, dropAnalysis } = store.getState();
  const place = analysisPlace(scenario, analysisKey(analysis));
  if (document === null || runningAnalyses[place] !== undefined) return;
  if (errorsBefore(store.getState(), scenario) > 0) {
    waitForErrors(parts, scenario);
    return;
  }
  const { network, scenarios } = document.content;
  const overrides = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const job = randomId();
  startAnalysis({
    job,
    scenario: scenarioKey(scenario),
    analysis,
    network: networkIn(document.content, scenario),
    startedAt: now().toISOString(),
    progress: null,
    isCancelling: false,
  });
  const { engine } = preferences;
  const reply = await planner.request('analysis/start', { job, network, overrides, engine, analysis });
  if (reply.ok) return;
  dropAnalysis(job);
  tellFailure(reply.error);
}

export async function cancelAnalysis(
  { planner, store, tellFailure }: SessionParts,
  scenario: string | null,
  key: string,
): Promise<void> {
  const running = store.getState().runningAnalyses[analysisPlace(scenario, key)];
  if (running === undefined) return;
  store.getState().markAnalysisCancelling(running.job);
  const reply = await planner.request('analysis/cancel', { job: running.job });
  if (!reply.ok) tellFailure(reply.error);
}

/** Takes in what came of an analysis. A crash is said, wherever the planner is by then; its screen says it too. */
export function hearAnalysisFinished(
  { store, tell }: SessionParts,
  job: string,
  outcome: AnalysisOutcome,
): void {
  const isOurs = Object.values(store.getState().runningAnalyses).some((running) => running.job === job);
  store.getState().finishAnalysis(job, outcome);
  if (!isOurs || outcome.kind !== 'failed' || outcome.why !== 'crash') return;
  tell({
    id: 'analysis-crashed',
    severity: 'error',
    said: said(messages.analysisCrashed),
    detail: outcome.message,
  });
}
