import { said } from '../i18n/said.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { scenarioKey } from '../store/answers-slice.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { unfinishedEntries } from '../store/has-unsaved-work.ts';
import { networkIn } from '../store/resolved-network.ts';
import { isStale } from '../store/selectors.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';

const waitsId = 'solve-waits';

/** What forbids a plan: errors found, entries that wait to be mended, in the base network too, and rows that are not complete. */
export function errorsBefore({ document, findings }: PlannerState, scenario: string | null): number {
  const found = findings[scenarioKey(scenario)] ?? [];
  const drafts = Object.entries(document?.content.drafts ?? {}).filter(
    ([, draft]) => draft.scenario === null || draft.scenario === scenario,
  );
  const { cells, rows } = unfinishedEntries(Object.fromEntries(drafts));
  return found.filter(({ severity }) => severity === 'error').length + cells + rows;
}

/** Says that errors stand in the way, and shows them. */
export function waitForErrors({ store, tell }: SessionParts, scenario: string | null): void {
  const count = errorsBefore(store.getState(), scenario);
  store.getState().show({ areFindingsOpen: true, activeScenario: scenario });
  tell({ id: waitsId, severity: 'error', said: said(messages.solveWaits, { count }) });
}

export async function solve(parts: SessionParts, scenario: string | null): Promise<void> {
  const { planner, store, now, randomId, tellFailure } = parts;
  const { document, preferences, jobs, startJob } = store.getState();
  if (document === null || jobs[scenarioKey(scenario)] !== undefined) return;
  if (errorsBefore(store.getState(), scenario) > 0) {
    waitForErrors(parts, scenario);
    return;
  }
  store.getState().dismiss(waitsId);
  const { network, scenarios } = document.content;
  const overrides = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const job = randomId();
  startJob(scenario, {
    job,
    base: network,
    overrides,
    network: networkIn(document.content, scenario),
    startedAt: now().toISOString(),
    progress: [],
    isCancelling: false,
  });
  const { engine, solveSeconds: seconds, relativeGap } = preferences;
  const limits = { seconds, relativeGap, memoryMiB: null };
  const reply = await planner.request('solve/start', { job, network, overrides, engine, limits });
  if (reply.ok) return;
  store.getState().dropJob(job);
  tellFailure(reply.error);
}

/** Solves what has no answer to its present data. */
export async function solveAll(parts: SessionParts): Promise<void> {
  const state = parts.store.getState();
  if (state.document === null) return;
  const all = [null, ...state.document.content.scenarios.map(({ id }) => id as string)];
  const open = all.filter((scenario) => {
    const key = scenarioKey(scenario);
    return state.answers[key] === undefined || state.failures[key] !== undefined || isStale(state, scenario);
  });
  if (open.length === 0) {
    parts.tell({ id: 'all-current', severity: 'note', said: said(messages.allCurrent) });
    return;
  }
  await Promise.all(open.map((scenario) => solve(parts, scenario)));
}

export async function cancelSolve(
  { planner, store, tellFailure }: SessionParts,
  scenario: string | null,
): Promise<void> {
  const running = store.getState().jobs[scenarioKey(scenario)];
  if (running === undefined) return;
  store.getState().markCancelling(scenario);
  const reply = await planner.request('solve/cancel', { job: running.job });
  if (!reply.ok) tellFailure(reply.error);
}

/** Takes in what came of a solve. A crash is said; what else gave no plan stands where the plan would. */
export function hearFinished(parts: SessionParts, job: string, record: SolveRecord): void {
  const { store, tell, now } = parts;
  const key = Object.entries(store.getState().jobs).find(([, running]) => running.job === job)?.[0];
  store.getState().finishJob(job, record, now().toISOString());
  if (key === undefined) return;
  if (record.stoppedBy !== 'crash') {
    store.getState().dismiss('solve-crashed');
    store.getState().dismiss('solver-restarted');
    return;
  }
  const scenario = key === '' ? null : key;
  tell({
    id: 'solve-crashed',
    severity: 'error',
    said: said(messages.solveCrashed),
    detail: record.message,
    actions: [{ label: messages.solveAgain, run: () => void solve(parts, scenario) }],
  });
}

/** Takes back that errors stand in the way of a solve once none does. */
export function endWaiting({ store }: SessionParts): () => void {
  return store.subscribe((state) => {
    if (!state.notices.some(({ id }) => id === waitsId)) return;
    if (errorsBefore(state, state.activeScenario) === 0) state.dismiss(waitsId);
  });
}
