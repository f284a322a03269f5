import type { StatedFuture } from '../../scenarios/domain/futures.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import type { DiagnosisAnswer, DiagnosisOptions } from '../../solver/analysis/diagnosis/diagnosis-answer.ts';
import type { AlternativesAnswer } from '../../solver/analysis/alternatives/alternatives.ts';
import type { BreakEvenAnswer } from '../../solver/analysis/breakeven/break-even-answer.ts';
import type { FrontierAnswer } from '../../solver/analysis/frontier/frontier.ts';
import type { MeasureName } from '../../solver/analysis/frontier/measure.ts';
import type { MapLever } from '../../solver/analysis/breakeven/analyse-plan-map.ts';
import type { PlanMapAnswer } from '../../solver/analysis/breakeven/plan-map.ts';
import type { FuturesAnswer } from '../../solver/analysis/futures/futures-answer.ts';
import type { HelpOptions } from '../../solver/analysis/stress/analyse-help.ts';
import type { HelpAnswer, StressAnswer, StressOptions } from '../../solver/analysis/stress/stress-answer.ts';
import type { SweepAsked, SweptTable } from '../../solver/analysis/sweep/analyse-sweep.ts';
import type { WhyAnswer, WhyScope } from '../../solver/analysis/why/why-answer.ts';
import type { WhySubject } from '../../solver/analysis/why/why-subject.ts';
import type { Plan } from '../../solver/solution/plan.ts';

/** Every kind of analysis: what it is asked, and what it answers. A kind more is an entry here and one in the list of runs. */
export interface Analyses {
  breakeven: {
    ask: {
      kind: 'breakeven';
      lever: Lever;
      from: number;
      to: number;
      /** (objective − bound) / |objective| of every solve. */
      relativeGap: number;
      /** Wall seconds of one solve; `null` for none. */
      secondsPerSolve: number | null;
    };
    answer: BreakEvenAnswer;
  };
  /** Why there is no plan. */
  diagnose: {
    ask: DiagnosisOptions & { kind: 'diagnose' };
    answer: DiagnosisAnswer;
  };
  /** Asked of the base network: each future brings its own overrides. */
  futures: {
    ask: {
      kind: 'futures';
      futures: readonly StatedFuture[];
      /** Share of the probability that CVaR leaves out. */
      alpha: number;
      /** Decisions before this period are shared by all futures; `null`: all are. */
      decideBefore: string | null;
      relativeGap: number;
      secondsPerSolve: number | null;
    };
    answer: FuturesAnswer;
  };
  frontier: {
    ask: {
      kind: 'frontier';
      against: MeasureName;
      /** Points wanted, both ends included. */
      points: number;
      relativeGap: number;
      secondsPerSolve: number | null;
    };
    answer: FrontierAnswer;
  };
  alternatives: {
    ask: {
      kind: 'alternatives';
      /** How much more than the best a plan may cost, as a fraction. */
      within: number;
      /** Plans wanted, the best not counted. */
      plans: number;
      relativeGap: number;
      secondsPerSolve: number | null;
      /** The plan on the screen, where it answers the network as it is: the best is no dearer. `null` for none. */
      known: Plan | null;
    };
    answer: AlternativesAnswer;
  };
  /** What each site, cluster, territory, mode, border or duty layer would cost, were it to stand still or rise for a time. */
  stress: { ask: { kind: 'stress' } & StressOptions; answer: StressAnswer };
  /** What could be had beforehand against one of them. */
  help: { ask: { kind: 'help' } & HelpOptions; answer: HelpAnswer };
  /** Scenarios and grids of lever values, each planned by itself. */
  sweep: {
    ask: { kind: 'sweep' } & SweepAsked;
    answer: SweptTable;
  };
  planmap: {
    ask: {
      kind: 'planmap';
      /** Across and up. */
      levers: readonly [MapLever, MapLever];
      /** Values of each. */
      steps: number;
      relativeGap: number;
      secondsPerSolve: number | null;
    };
    answer: PlanMapAnswer;
  };
  why: {
    ask: {
      kind: 'why';
      subject: WhySubject;
      /** The plan that is asked about; `null` to find the best one first. */
      plan: Plan | null;
      secondsPerSolve: number | null;
      /** What may be decided anew; `null`: by the size of the network. */
      scope: WhyScope | null;
    };
    answer: WhyAnswer;
  };
}

export type AnalysisKind = keyof Analyses;

export type AnalysisAsk = Analyses[AnalysisKind]['ask'];

/** An answer with the kind that it is of. */
export type AnalysisAnswer = {
  [Kind in AnalysisKind]: { kind: Kind; answer: Analyses[Kind]['answer'] };
}[AnalysisKind];

/** How an analysis ended. Plain data: it crosses processes. */
export type AnalysisOutcome =
  | {
      kind: 'answered';
      answer: AnalysisAnswer;
      /** Hash of the network and overrides that it answers. */
      inputsHash: string;
      seconds: number;
    }
  /** `errors`: the network has errors and was not tried. `message`: plain English. */
  | { kind: 'failed'; why: 'errors' | 'cancelled' | 'crash'; message: string };
