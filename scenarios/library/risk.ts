import type { Source } from '../domain/primitives.ts';
import rows from './data/risk.json' with { type: 'json' };
import { withSources, type Unsourced } from './sourced.ts';

export type RiskIndicator =
  | 'logisticsPerformance'
  | 'logisticsPerformanceRank'
  | 'logisticsCustoms'
  | 'logisticsInfrastructure'
  | 'logisticsTimeliness'
  | 'worldRiskIndex'
  | 'corruptionPerceptions'
  | 'politicalStability';

/** One figure on the risk of a country. */
export interface RiskFact {
  readonly id: string;
  readonly country: string;
  readonly indicator: RiskIndicator;
  /** `null` where the source leaves the country out. */
  readonly value: number | null;
  readonly scale: string;
  readonly isHigherBetter: boolean;
  readonly year: number;
  readonly source: Source;
}

/** All risk figures, in order of id. */
export const riskFacts: readonly RiskFact[] = withSources(rows as readonly Unsourced<RiskFact>[]);

/** The newest figure of a country for an indicator, or `null`. */
export function riskOf(country: string, indicator: RiskIndicator): RiskFact | null {
  const found = riskFacts.filter((fact) => fact.country === country && fact.indicator === indicator);
  return [...found].sort((a, b) => b.year - a.year)[0] ?? null;
}
