import type { Planner } from '../../main/contract/planner.ts';
import type { OpenedFile } from '../../main/contract/requests.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { networkIn } from '../store/resolved-network.ts';
import type { PlannerStore } from '../store/planner-store.ts';
import type { Session } from './session.ts';
import { scenarioKey, type Answer } from '../store/answers-slice.ts';

export function createSession(planner: Planner, store: PlannerStore): Session {
  planner.on('solve/progress', ({ job, progress }) => store.getState().hearProgress(job, progress));
  planner.on('solve/finished', ({ job, record }) =>
    store.getState().finishJob(job, record, new Date().toISOString()),
  );

  const show = (opened: OpenedFile): boolean => {
    const { document } = opened;
    if (document === null) return false;
    const { network, scenarios, plans, ...shell } = document;
    const content = { network, scenarios, drafts: {} };
    store.getState().openDocument({
      key: crypto.randomUUID(),
      file: { path: opened.path, name: opened.name, stamp: opened.stamp, isReadOnly: opened.isReadOnly },
      content,
      shell,
      past: [],
      forgotten: null,
      future: [],
      savedStep: null,
      isUnsavedAtOpen: false,
      foundAtOpen: opened.findings,
    });
    const answers: Record<string, Answer> = {};
    for (const { scenario, record, solvedAt } of plans) {
      answers[scenarioKey(scenario)] = {
        record: record as unknown as SolveRecord,
        network: networkIn(content, scenario),
        solvedAt,
      };
    }
    store.getState().setAnswers(answers);
    store.getState().show({ screen: 'plan' });
    return true;
  };

  const session: Session = {
    store,
    planner,
    openExample: async (example) => {
      const reply = await planner.request('examples/open', { example });
      return reply.ok && show(reply.value);
    },
    openPath: async (path) => {
      const reply = await planner.request('document/open', { path });
      return reply.ok && show(reply.value);
    },
    openNew: async () => false,
    open: async () => false,
    recover: async () => false,
    dropRecovery: async () => undefined,
    forgetRecent: async () => undefined,
    solveAll: async () => undefined,
    save: async () => false,
    saveAs: async () => false,
    close: async () => false,
    solve: async (scenario) => {
      const { document, preferences, startJob } = store.getState();
      if (document === null) return;
      const { network, scenarios } = document.content;
      const overrides = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
      const job = crypto.randomUUID();
      startJob(scenario, {
        job,
        base: network,
        overrides,
        network: networkIn(document.content, scenario),
        startedAt: new Date().toISOString(),
        progress: [],
        isCancelling: false,
      });
      const { engine, solveSeconds: seconds, relativeGap } = preferences;
      const limits = { seconds, relativeGap, memoryMiB: null };
      await planner.request('solve/start', { job, network, overrides, engine, limits });
    },
    cancelSolve: async (scenario) => {
      const running = store.getState().jobs[scenarioKey(scenario)];
      if (running === undefined) return;
      store.getState().markCancelling(scenario);
      await planner.request('solve/cancel', { job: running.job });
    },
    exportText: async () => false,
    exportPng: async () => false,
    ask: async () => null,
  };
  return session;
}
