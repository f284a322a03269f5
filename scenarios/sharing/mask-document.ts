import { collections, type Collection, type Network } from '../domain/network.ts';
import type { Scenario } from '../domain/scenario.ts';
import { document as documentSchema, type PlannerDocument } from '../schema/document.ts';
import { aliasTitle, gatherNames, giveAliases } from './aliases.ts';
import type { Draw } from './draw.ts';
import { moneyFactor, type Mask, type MaskKind } from './mask.ts';
import { hsCodeMask } from './mask-hs-code.ts';
import { maskOverride, reasonWithheld } from './mask-override.ts';
import { maskRecord } from './mask-value.ts';
import { settingsTreatments, treatments } from './treatments.ts';

export interface MaskedDocument {
  readonly document: PlannerDocument;
  /** Overrides that could not be masked, by the scenario's id as it was; they change names, places or nothing that is known. */
  readonly leftOut: readonly { readonly scenario: string; readonly at: string }[];
}

/**
 * The document for a third party: the same network, decided the same way, that says neither what things are called nor what they
 * cost. All names, ids and labels have aliases, the same throughout; all money is multiplied by one factor, so that every plan
 * costs the factor times what it did and the best stays the best; everything written freely goes, and so do stored plans, the
 * view and fields that are not known.
 */
export function maskDocument(document: PlannerDocument, kind: MaskKind, draw: Draw): MaskedDocument {
  const { aliasOf, names } = gatherNames();
  const mask: Mask = {
    kind,
    aliasOf,
    factor: kind === 'names' ? 1 : moneyFactor(draw),
    maskHsCode: hsCodeMask(draw),
    draw,
  };
  masked(document, mask);
  const roleOf = new Map(
    document.network.sites.flatMap(({ id, roles: [role] }) => (role ? [[id as string, role]] : [])),
  );
  return masked(document, { ...mask, aliasOf: giveAliases(names, roleOf, draw) });
}

function masked(document: PlannerDocument, mask: Mask): MaskedDocument {
  const { network, scenarios, format, version, writtenBy } = document;
  const leftOut: { scenario: string; at: string }[] = [];
  const maskedScenarios = scenarios.map((scenario) => {
    const overrides = scenario.overrides.flatMap((override) => {
      const after = maskOverride(network, override, mask);
      if (after === null) leftOut.push({ scenario: scenario.id, at: override.at });
      return after ?? [];
    });
    return { ...maskScenario(scenario, mask), overrides };
  });
  const content = {
    format,
    version,
    writtenBy: mask.kind === 'costs' ? writtenBy : 'plusn share',
    network: maskNetwork(network, mask),
    scenarios: maskedScenarios,
  };
  return { document: documentSchema.parse(content), leftOut };
}

function maskNetwork(network: Network, mask: Mask): Record<string, unknown> {
  const listOf = (collection: Collection) =>
    network[collection].map((each) => maskRecord(each, treatments[collection], mask));
  return {
    settings: maskRecord(network.settings, settingsTreatments, mask),
    ...Object.fromEntries(collections.map((collection) => [collection, listOf(collection)])),
  };
}

function maskScenario({ id, name, because, probability }: Scenario, mask: Mask) {
  const reason = because === null ? null : reasonWithheld;
  if (mask.kind === 'costs') return { id, name, because: reason, probability };
  const alias = mask.aliasOf('scenarios', id);
  return { id: alias, name: aliasTitle(alias), because: reason, probability };
}
