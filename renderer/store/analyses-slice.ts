import type { AnalysisAnswer, AnalysisAsk, AnalysisOutcome } from '../../main/contract/analysis.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { leverId } from '../../scenarios/levers/lever-id.ts';
import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import { scenarioKey } from './answers-slice.ts';
import type { SliceOf } from './slice.ts';

/** An analysis under way. */
export interface RunningAnalysis {
  job: string;
  /** By `scenarioKey`. */
  scenario: string;
  analysis: AnalysisAsk;
  /** The resolved network that is analysed. */
  network: Network;
  startedAt: string;
  /** `null` until its turn has come. */
  progress: AnalysisProgress | null;
  isCancelling: boolean;
}

export interface AnalysisResult {
  answer: AnalysisAnswer;
  analysis: AnalysisAsk;
  /** The answer's ids are its ids, also when the document has moved on. */
  network: Network;
  /** Hash of the inputs that it answers. */
  inputsHash: string;
  seconds: number;
}

export interface AnalysisFailure {
  why: Extract<AnalysisOutcome, { kind: 'failed' }>['why'];
  message: string;
}

export interface AnalysesState {
  /** All three by `analysisPlace`. The last result stays while a new one is sought. */
  runningAnalyses: Readonly<Record<string, RunningAnalysis>>;
  analysisResults: Readonly<Record<string, AnalysisResult>>;
  /** What came of the last attempt where it gave no answer. */
  analysisFailures: Readonly<Record<string, AnalysisFailure>>;
}

export const initialAnalyses: AnalysesState = {
  runningAnalyses: {},
  analysisResults: {},
  analysisFailures: {},
};

export interface AnalysesActions {
  startAnalysis: (running: RunningAnalysis) => void;
  hearAnalysisProgress: (job: string, progress: AnalysisProgress) => void;
  markAnalysisCancelling: (job: string) => void;
  /** An analysis that never began. */
  dropAnalysis: (job: string) => void;
  finishAnalysis: (job: string, outcome: AnalysisOutcome) => void;
  /** The document that they were about has gone. */
  clearAnalyses: () => void;
}

/** What an analysis is of, without its range: one that is run again over another range takes the place of the one before. */
export function analysisKey(analysis: AnalysisAsk): string {
  switch (analysis.kind) {
    case 'breakeven':
      return `breakeven ${leverId(analysis.lever)}`;
    case 'diagnose':
      return 'diagnose';
    case 'futures':
      return 'futures';
    case 'frontier':
      return `frontier ${analysis.against}`;
    case 'alternatives':
      return 'alternatives';
    case 'stress':
      return 'stress';
    case 'sweep':
      return analysis.scenarios.length > 0 ? 'sweep scenarios' : 'sweep levers';
    case 'help':
      return `help ${analysis.against}`;
    case 'planmap':
      return `planmap ${analysis.levers.map(({ lever }) => leverId(lever)).join(' ')}`;
    case 'why':
      return `why ${JSON.stringify(analysis.subject)}`;
  }
}

/** Where the state of an analysis stands. */
export function analysisPlace(scenario: string | null, key: string): string {
  return `${scenarioKey(scenario)} ${key}`;
}

const placeOf = ({ scenario, analysis }: RunningAnalysis) => `${scenario} ${analysisKey(analysis)}`;

export const analysesSlice: SliceOf<AnalysesActions> = (set, get) => {
  const find = (job: string) =>
    Object.values(get().runningAnalyses).find((running) => running.job === job) ?? null;
  const put = (running: RunningAnalysis) =>
    set({ runningAnalyses: { ...get().runningAnalyses, [placeOf(running)]: running } });
  const change = (job: string, changed: Partial<RunningAnalysis>) => {
    const running = find(job);
    if (running !== null) put({ ...running, ...changed });
  };
  const end = (running: RunningAnalysis) => {
    const { [placeOf(running)]: _ended, ...runningAnalyses } = get().runningAnalyses;
    const { [placeOf(running)]: _forgotten, ...analysisFailures } = get().analysisFailures;
    return { runningAnalyses, analysisFailures };
  };
  return {
    startAnalysis: put,
    hearAnalysisProgress: (job, progress) => change(job, { progress }),
    markAnalysisCancelling: (job) => change(job, { isCancelling: true }),
    dropAnalysis: (job) => {
      const running = find(job);
      if (running !== null) set(end(running));
    },
    finishAnalysis: (job, outcome) => {
      const running = find(job);
      if (running === null) return;
      const place = placeOf(running);
      const ended = end(running);
      if (outcome.kind === 'failed') {
        const { why, message } = outcome;
        set({ ...ended, analysisFailures: { ...ended.analysisFailures, [place]: { why, message } } });
        return;
      }
      const { answer, inputsHash, seconds } = outcome;
      const { analysis, network } = running;
      const result = { answer, analysis, network, inputsHash, seconds };
      set({ ...ended, analysisResults: { ...get().analysisResults, [place]: result } });
    },
    clearAnalyses: () => set(initialAnalyses),
  };
};
