import type { Scenario } from '../../scenarios/domain/scenario.ts';

/** The ids that `--scenario` takes for this file; `null` where it has no scenarios. */
export function sayScenarios(scenarios: readonly Scenario[]): string | null {
  if (scenarios.length === 0) return null;
  return `Scenarios in this file: ${scenarios.map(({ id }) => id).join(', ')}.`;
}
