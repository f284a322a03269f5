import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { inScenarios } from './in-scenarios.ts';
import { findingKey } from './merge-findings.ts';

/**
 * What the scenarios add to the findings of their base network: overrides that cannot be applied or remark on
 * something, and errors and warnings of the network that they make. Said once for all scenarios that share it.
 */
export function checkScenarios(
  network: Network,
  scenarios: readonly Scenario[],
  ofBase: readonly Finding[],
): readonly Finding[] {
  const known = new Set(ofBase.map(findingKey));
  const added = new Map<string, { finding: Finding; ids: readonly string[] }>();
  for (const { id, overrides } of scenarios) {
    const resolved = resolve(network, overrides);
    const doubtful = checkNetwork(resolved.network).filter(({ severity }) => severity !== 'note');
    for (const finding of [...resolved.findings, ...doubtful]) {
      const key = findingKey(finding);
      if (known.has(key)) continue;
      const ids = added.get(key)?.ids ?? [];
      if (!ids.includes(id)) added.set(key, { finding, ids: [...ids, id] });
    }
  }
  return [...added.values()].map(({ finding, ids }) => inScenarios(finding, ids));
}
