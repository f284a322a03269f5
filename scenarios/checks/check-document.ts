import { probabilitySum } from '../domain/futures.ts';
import { isUnsaid } from '../domain/reason.ts';
import type { PlannerDocument } from '../schema/document.ts';
import { checkNetwork } from './check-network.ts';
import type { Finding } from './finding.ts';
import type { Message } from './check.ts';
import * as messages from './messages.ts';

/** What is wrong or doubtful in a document: in its network, and in its list of scenarios. */
export function checkDocument(document: PlannerDocument): readonly Finding[] {
  return [...checkNetwork(document.network), ...checkScenarioList(document)];
}

/** What is wrong or doubtful in the list of scenarios, whatever their overrides lead to. */
export function checkScenarioList({
  scenarios,
  plans,
}: Pick<PlannerDocument, 'scenarios' | 'plans'>): readonly Finding[] {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  for (const { id, overrides } of scenarios) {
    if (ids.has(id)) {
      findings.push(finding('duplicate-id', 'error', id, messages.duplicateId('scenarios', id)));
    }
    ids.add(id);
    const bare = overrides.filter(({ because }) => isUnsaid(because));
    const [first] = bare;
    if (first !== undefined) {
      const message = messages.overridesWithoutReason(id, first.at, bare.length);
      findings.push(finding('override-without-reason', 'note', id, message));
    }
  }
  const sum = probabilitySum(scenarios);
  if (sum > 1 + 1e-6) {
    findings.push(finding('probabilities-sum', 'warning', null, messages.probabilitiesSum(sum)));
  }
  for (const plan of plans) {
    if (plan.scenario !== null && !ids.has(plan.scenario)) {
      findings.push(
        finding('plan-without-scenario', 'note', null, messages.planWithoutScenario(plan.scenario)),
      );
    }
  }
  return findings;
}

function finding(
  code: string,
  severity: Finding['severity'],
  id: string | null,
  { say, next }: Message,
): Finding {
  return { code, severity, about: { collection: 'scenarios', id, field: null }, position: null, say, next };
}
