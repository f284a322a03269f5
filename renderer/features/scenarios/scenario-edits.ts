import type { Name, Reason } from '../../../scenarios/domain/primitives.ts';
import type { Override, Scenario } from '../../../scenarios/domain/scenario.ts';
import { diff } from '../../../scenarios/overrides/diff.ts';
import { applyChanges, type Change } from '../../store/change.ts';
import type { OpenDocument } from '../../store/document-slice.ts';
import { freeId } from '../../store/free-id.ts';

/** A scenario with these differences from the base. */
export function newScenario(
  scenarios: readonly Scenario[],
  name: string,
  overrides: readonly Override[],
  because: Reason | null,
): Scenario {
  return {
    id: freeId(name, 'scenario', new Set(scenarios.map(({ id }) => id))) as Scenario['id'],
    name,
    because,
    probability: null,
    overrides: [...overrides],
  };
}

/** The list with a copy right behind the scenario it was made from. A probability is not copied: two futures would share it. */
export function withCopy(
  scenarios: readonly Scenario[],
  id: string,
  name: string,
): { scenarios: readonly Scenario[]; copy: Scenario } | null {
  const place = scenarios.findIndex((scenario) => scenario.id === id);
  const original = scenarios[place];
  if (original === undefined) return null;
  const copy = newScenario(scenarios, name, original.overrides, original.because);
  return { scenarios: scenarios.toSpliced(place + 1, 0, copy), copy };
}

/** The list with one scenario elsewhere; `to` is its place afterwards. */
export function withMoved(scenarios: readonly Scenario[], id: string, to: number): readonly Scenario[] {
  const from = scenarios.findIndex((scenario) => scenario.id === id);
  const moved = scenarios[from];
  if (moved === undefined) return scenarios;
  const place = Math.max(0, Math.min(scenarios.length - 1, to));
  return place === from ? scenarios : scenarios.toSpliced(from, 1).toSpliced(place, 0, moved);
}

export function withFields(
  scenarios: readonly Scenario[],
  id: string,
  fields: Partial<Pick<Scenario, 'name' | 'because' | 'probability' | 'overrides'>>,
): readonly Scenario[] {
  return scenarios.map((scenario) => (scenario.id === id ? { ...scenario, ...fields } : scenario));
}

/** A name with one language replaced; a plain text stays a plain text. */
export function renamed(name: Name, language: 'en' | 'zh-HK' | 'zh-CN', text: string): Name {
  if (typeof name === 'string') return text;
  if (language === 'zh-HK') return { ...name, zhHant: text };
  if (language === 'zh-CN') return { ...name, zhHans: text };
  return { ...name, en: text };
}

/**
 * Changes that bring the base network back to what is in the file; those of scenarios and of unfinished cells stay out
 * of it. None where the steps since the last save are no longer all known.
 */
export function changesBackToSaved({ past, forgotten, savedStep }: OpenDocument): readonly Change[] {
  const saved = savedStep === null ? -1 : past.indexOf(savedStep);
  if (saved < 0 && savedStep !== forgotten) return [];
  return past
    .slice(saved + 1)
    .toReversed()
    .flatMap(({ inverse }) => inverse)
    .filter(({ kind }) => kind !== 'scenarios' && kind !== 'drafts');
}

/** What has been changed in the base since it was saved, as overrides of the saved one. */
export function unsavedOverrides(document: OpenDocument): readonly Override[] {
  const changes = changesBackToSaved(document);
  if (changes.length === 0) return [];
  const { network } = document.content;
  return diff(applyChanges(document.content, changes).content.network, network);
}
