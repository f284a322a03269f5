import { apparel } from './apparel/network.ts';
import { scenarios as apparelScenarios } from './apparel/scenarios.ts';
import { electronics } from './electronics/network.ts';
import { scenarios as electronicsScenarios } from './electronics/scenarios.ts';
import type { Example } from './example-document.ts';
import { smallAppliances } from './small-appliances/network.ts';
import { scenarios as smallAppliancesScenarios } from './small-appliances/scenarios.ts';

/** The example networks that ship with the program, all of them fictional. */
export const allExamples: readonly Example[] = [
  { file: 'small-appliances.plusn', network: smallAppliances, scenarios: smallAppliancesScenarios },
  { file: 'apparel.plusn', network: apparel, scenarios: apparelScenarios },
  { file: 'electronics.plusn', network: electronics, scenarios: electronicsScenarios },
];
