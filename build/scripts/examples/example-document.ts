import { network } from '../../../scenarios/domain/network.ts';
import { scenario } from '../../../scenarios/domain/scenario.ts';
import { currentVersion, formatName, type PlannerDocument } from '../../../scenarios/schema/document.ts';
import type { NetworkInput, ScenarioInput } from './inputs.ts';

/** One example: the file's name and how its contents are built. */
export interface Example {
  readonly file: string;
  readonly network: () => NetworkInput;
  readonly scenarios: readonly ScenarioInput[];
}

/** The contents of an example's file, with the plans given. The same library gives the same contents. */
export function exampleDocument(example: Example, plans: PlannerDocument['plans']): PlannerDocument {
  return {
    format: formatName,
    version: currentVersion,
    writtenBy: '0.1.0',
    network: network.parse(example.network()),
    scenarios: scenario.array().parse(example.scenarios),
    trail: [],
    plans,
    view: null,
  };
}
