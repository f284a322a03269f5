import type { HostDescription } from '../../main/contract/host-description.ts';
import { defaultPreferences } from '../../main/contract/preferences.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { Content } from '../../renderer/store/content.ts';
import type { OpenDocument } from '../../renderer/store/document-slice.ts';
import { createPlannerStore, type PlannerStore } from '../../renderer/store/planner-store.ts';

/** A host of no capability, with the preferences that a new planner has. */
export function aHost(change: Partial<HostDescription> = {}): HostDescription {
  return {
    host: 'browser',
    version: '0.1.0',
    platform: 'linux',
    capabilities: {
      hasNativeDialogs: false,
      hasNativeMenu: false,
      canCloseWindow: false,
      canPrintPdf: false,
    },
    preferences: defaultPreferences,
    notices: [],
    openAtStart: null,
    reference: { edition: '2026-11', capturedAt: '2026-11-01' },
    ...change,
  };
}

/** A document as it is opened from `/plans/fans.plusn`. */
export function anOpenDocument(network: Network, scenarios: readonly Scenario[] = []): OpenDocument {
  const content: Content = { network, scenarios, drafts: {} };
  return {
    key: 'key',
    file: { path: '/plans/fans.plusn', name: 'fans.plusn', stamp: 'stamp-1', isReadOnly: false },
    content,
    shell: { format: 'plusn', version: 2, writtenBy: '0.1.0', trail: [], view: null },
    past: [],
    future: [],
    forgotten: null,
    savedStep: null,
    saved: { network, scenarios },
    isUnsavedAtOpen: false,
    foundAtOpen: [],
  };
}

/** A store with a document open. */
export function aStore(network: Network, scenarios: readonly Scenario[] = []): PlannerStore {
  const store = createPlannerStore(aHost());
  store.getState().openDocument(anOpenDocument(network, scenarios));
  return store;
}

/** A scenario with these overrides and nothing said of it. */
export function aScenario(id: string, overrides: Scenario['overrides'] = []): Scenario {
  return { id: id as Scenario['id'], name: id, because: null, probability: null, overrides };
}
