import type { Change } from './change.ts';
import { changesBetween } from './changes-between.ts';
import type { Content } from './content.ts';
import { networkIn } from './resolved-network.ts';

/**
 * The changes that make a scenario the base network: its overrides become the records, and it leaves the list. The other scenarios
 * stand on the new base from then on. Entries that did not fit in the scenario wait in the base.
 */
export function promoteScenario(content: Content, id: string): readonly Change[] {
  const { network, scenarios, drafts } = content;
  if (!scenarios.some((scenario) => scenario.id === id)) return [];
  const others = scenarios.filter((scenario) => scenario.id !== id);
  const changes: Change[] = [
    ...changesBetween(network, networkIn(content, id)),
    { kind: 'scenarios', scenarios: others },
  ];
  const entries = Object.entries(drafts);
  if (!entries.some(([, draft]) => draft.scenario === id)) return changes;
  const kept = entries.map(([key, draft]) =>
    draft.scenario === id
      ? ([key.slice(id.length), { ...draft, scenario: null }] as const)
      : ([key, draft] as const),
  );
  return [...changes, { kind: 'drafts', drafts: Object.fromEntries(kept) }];
}
