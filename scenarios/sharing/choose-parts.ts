import type { PlannerDocument } from '../schema/document.ts';

/** Which parts of a document go along. */
export interface Parts {
  /** Ids of scenarios; `null` for all. The base network always goes. */
  readonly scenarios: readonly string[] | null;
  readonly hasPlans: boolean;
  /** Who changed the file, when and why. */
  readonly hasTrail: boolean;
}

/** The document with the chosen scenarios alone, the plans of what is left, and no view, which is the author's own. */
export function chooseParts(
  document: PlannerDocument,
  { scenarios, hasPlans, hasTrail }: Parts,
): PlannerDocument {
  const chosen = new Set(scenarios ?? document.scenarios.map(({ id }) => id as string));
  return {
    ...document,
    scenarios: document.scenarios.filter(({ id }) => chosen.has(id)),
    plans: hasPlans ? document.plans.filter(({ scenario }) => scenario === null || chosen.has(scenario)) : [],
    trail: hasTrail ? document.trail : [],
    view: null,
  };
}
