import type { DemandRow } from '../domain/demand-row.ts';
import type { Settings } from '../domain/settings.ts';

/** Whether a plan must serve all of a row. When profit is planned demand is a ceiling, and no row is firm. */
export function isFirm(row: DemandRow, settings: Settings): boolean {
  return row.shortfallPenaltyPerUnit === null && settings.objective === 'cost';
}
