import type { AnalysisHooks } from '../../../solver/analysis/analysis-hooks.ts';
import type { AskEngine } from '../../../solver/analysis/ask-engine.ts';
import type { PlanVariants } from '../../../solver/analysis/sweep/plan-variants.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Analyses, AnalysisKind } from '../../contract/analysis.ts';

/** What an analysis is run with: the engines, a pool that plans whole networks, and whoever hears of its progress and may end it. */
export interface AnalysisTools {
  ask: AskEngine;
  planVariants: PlanVariants;
  hooks: AnalysisHooks;
}

/** Runs one kind of analysis over a network that has been checked. */
export type RunAnalysis<Kind extends AnalysisKind> = (
  network: Network,
  asked: Analyses[Kind]['ask'],
  tools: AnalysisTools,
) => Promise<Analyses[Kind]['answer']>;
