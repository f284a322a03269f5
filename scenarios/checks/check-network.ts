import type { Network } from '../domain/network.ts';
import { limits } from '../schema/limits.ts';
import type { Check } from './check.ts';
import { findingOf, spot } from './check.ts';
import type { Finding } from './finding.ts';
import { checks } from './index.ts';
import * as messages from './messages.ts';
import type { NetworkIndex } from './network-index.ts';
import { indexNetwork } from './network-index.ts';

/**
 * Everything that is wrong or doubtful in a network, errors first. A network with an error is not solved.
 * Of one rule at most `limits.findingsPerCode` places are listed, and a last finding says that there are more.
 */
export function checkNetwork(network: Network): readonly Finding[] {
  const index = indexNetwork(network);
  const findings = checks.flatMap((check) => findingsOf(check, index));
  return (['error', 'warning', 'note'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

function findingsOf(check: Check, index: NetworkIndex): readonly Finding[] {
  const findings: Finding[] = [];
  for (const found of check.find(index)) {
    if (findings.length === limits.findingsPerCode) {
      findings.push(
        findingOf(check, spot('document', null, null, messages.andMore(check.rule, findings.length))),
      );
      break;
    }
    findings.push(findingOf(check, found));
  }
  return findings;
}
