import type { Finding } from '../../scenarios/checks/finding.ts';

/** The finding with the scenarios named whose overrides bring it about. */
export function inScenarios(finding: Finding, ids: readonly string[]): Finding {
  const which = ids.length === 1 ? 'scenario' : 'scenarios';
  return { ...finding, say: `In ${which} ${ids.join(', ')}: ${finding.say}` };
}
