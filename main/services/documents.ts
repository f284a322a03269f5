import { readFile, stat } from 'node:fs/promises';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { nearestWord } from '../../scenarios/schema/nearest-word.ts';
import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import { inScenarios } from './in-scenarios.ts';
import { inputsHash } from './inputs-hash.ts';
import { NotThereError } from './not-there-error.ts';
import { openBytes, refuseSize } from './open-bytes.ts';

/**
 * Reads a file and opens it. A file that is no scenario file opens as `document: null` with findings that say why.
 * One that is not there, or may not be read, throws `NotThereError`.
 */
export async function readDocument(path: string): Promise<OpenedDocument> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new NotThereError(`There is no file ${path}. Check the path.`);
  if (!found.isFile()) throw new NotThereError(`${path} is not a file. Name a .plusn file inside it.`);
  const tooLarge = refuseSize(found.size);
  if (tooLarge !== null) return tooLarge;
  const bytes = await readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotThereError(`${path} cannot be read: ${reason}. Check its permissions.`);
  });
  return openBytes(bytes);
}

export interface ChosenNetwork {
  /** `null`: the base network, without overrides. */
  scenario: Scenario | null;
  network: Network;
  inputsHash: string;
  /** What is to be said of the overrides, such as that one cannot be applied; each names the scenario. */
  findings: readonly Finding[];
}

/** The base network, or the network with the overrides of the scenario of that id. */
export function chooseNetwork(document: PlannerDocument, id: string | null): ChosenNetwork {
  if (id === null) {
    const { network } = document;
    return { scenario: null, network, inputsHash: inputsHash(network, []), findings: [] };
  }
  const scenario = document.scenarios.find((each) => each.id === id);
  if (scenario === undefined) {
    const ids = document.scenarios.map((each) => each.id as string);
    const nearest = nearestWord(id, ids);
    const known = ids.length === 0 ? 'The file has none.' : `The file has ${ids.join(', ')}.`;
    const meant = nearest === null ? '' : ` Did you mean ${nearest}?`;
    throw new NotThereError(`There is no scenario ${id}. ${known}${meant}`);
  }
  const { network, findings } = resolve(document.network, scenario.overrides);
  return {
    scenario,
    network,
    inputsHash: inputsHash(document.network, scenario.overrides),
    findings: findings.map((finding) => inScenarios(finding, [scenario.id])),
  };
}
