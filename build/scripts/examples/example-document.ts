import { network } from '../../../scenarios/domain/network.ts';
import { scenario } from '../../../scenarios/domain/scenario.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import { currentVersion, formatName } from '../../../scenarios/schema/document.ts';
import type { NetworkInput, ScenarioInput } from './inputs.ts';

/** One example: the file's name and how its contents are built. */
export interface Example {
  readonly file: string;
  readonly network: () => NetworkInput;
  readonly scenarios: readonly ScenarioInput[];
}

/** The canonical text of an example's file. The same library gives the same bytes. */
export function exampleText(example: Example): string {
  return serialiseDocument({
    format: formatName,
    version: currentVersion,
    writtenBy: '0.1.0',
    network: network.parse(example.network()),
    scenarios: scenario.array().parse(example.scenarios),
    plans: [],
    view: null,
  });
}
