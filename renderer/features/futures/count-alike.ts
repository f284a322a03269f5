import { said } from '../../i18n/said.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { futuresMessages as messages } from './messages.ts';

/** Digits of a probability that a planner would write. */
const digits = 4;

/** Gives every scenario the same probability, and the base as much: one edit, with undo. */
export function countAlike(store: PlannerStore): void {
  const { document, change } = store.getState();
  const scenarios = document?.content.scenarios ?? [];
  if (scenarios.length === 0) return;
  const probability = Number((1 / (scenarios.length + 1)).toFixed(digits));
  change(said(messages.countedAlike), [
    { kind: 'scenarios', scenarios: scenarios.map((scenario) => ({ ...scenario, probability })) },
  ]);
}
