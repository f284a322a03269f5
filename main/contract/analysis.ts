import type { Lever } from '../../scenarios/levers/lever.ts';
import type { DiagnosisAnswer, DiagnosisOptions } from '../../solver/analysis/diagnosis/diagnosis-answer.ts';
import type { BreakEvenAnswer } from '../../solver/analysis/breakeven/break-even-answer.ts';

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
