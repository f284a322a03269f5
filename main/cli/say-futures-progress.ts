import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import type { FuturesProgressKey, Measure } from '../../solver/analysis/futures/futures-answer.ts';
import { aims, quoted } from './futures-words.ts';

/** What a solve of futures is for: `solve 5: decisions 1 if “US +25 % on Vietnam” comes`. */
export function sayFuturesProgress(
  { done, say: { key, values } }: AnalysisProgress<FuturesProgressKey>,
  scenarios: readonly Scenario[],
): string {
  const future = () => quoted({ scenarios }, String(values['future']));
  const steps: Readonly<Record<FuturesProgressKey, () => string>> = {
    alone: () => `the best plan if ${future()} is certain`,
    held: () => `decisions ${values['plan']} if ${future()} comes`,
    together: () => `all futures together, ${aims[values['measure'] as Measure]}`,
    hedge: () => 'a decision the other way',
  };
  return `solve ${done + 1}: ${steps[key]()}`;
}
