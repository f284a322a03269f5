import type { PlanningModel } from '../../formulation/build-model.ts';
import type { Answered } from '../../report/difference/answered.ts';
import { leverChanges, ownChanges } from './possible-changes.ts';
import type { SwitchChange } from './switch-change.ts';
import { switchingValue, type Sides } from './switching-value.ts';
import type { WhySolver } from './why-solver.ts';
import type { Activity } from './why-subject.ts';

/** Levers that are looked at besides the subject's own numbers. */
const mostLevers = 3;

/** Each number that could be turned, with the value at which the two plans change places; the nearest first, levers last. */
export async function findChanges(
  about: Activity,
  { model, solver }: { model: PlanningModel; solver: WhySolver },
  sides: Sides,
  now: Answered,
  then: Answered,
): Promise<readonly SwitchChange[]> {
  const { network } = model;
  if (network.settings.objective === 'carbon') return [];
  const possible = [
    ...ownChanges(network, about),
    ...leverChanges(network, now.ledger, then.ledger, mostLevers),
  ];
  const found: SwitchChange[] = [];
  for (const change of possible) {
    const switched = await switchingValue(network, solver, change, sides);
    // Of its own numbers it is told that they do not switch it; of the levers there are many that do not.
    if (switched !== null && (switched.at !== null || change.changed.kind !== 'lever')) found.push(switched);
  }
  return found.sort(
    (one, other) => Number(isLever(one)) - Number(isLever(other)) || moveOf(one) - moveOf(other),
  );
}

function isLever({ changed }: SwitchChange): boolean {
  return changed.kind === 'lever';
}

/** How far a number must go, as a share of what it is; those that do not switch come last. */
function moveOf({ at, present }: SwitchChange): number {
  return at === null ? Infinity : Math.abs(at - present) / Math.max(Math.abs(present), 1e-9);
}
