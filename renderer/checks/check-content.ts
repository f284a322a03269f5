import { checkScenarioList } from '../../scenarios/checks/check-document.ts';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import type { Content } from '../store/content.ts';

/** All that is to be said of the network that is shown: of the overrides that lead to it, of its data, and of the list of scenarios. */
export function checkContent(
  { network, scenarios }: Pick<Content, 'network' | 'scenarios'>,
  scenario: string | null,
): readonly Finding[] {
  const found = scenarios.find(({ id }) => id === scenario);
  const resolution = found === undefined ? { network, findings: [] } : resolve(network, found.overrides);
  return [
    ...resolution.findings,
    ...checkNetwork(resolution.network),
    ...checkScenarioList({ scenarios: [...scenarios], plans: [] }),
  ];
}
