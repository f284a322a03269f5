import { settings } from '../domain/settings.ts';
import { likelyIds } from '../schema/likely-ids.ts';
import { changedInside, emptyTally, removed } from './change-inside.ts';
import { cannotRemove, doesNotFit, unknownField, unknownRoot, type Message } from './messages.ts';
import type { Operation } from './operation.ts';
import type { OverridePath } from './path.ts';
import { misfit } from './misfit.ts';
import { sayTally } from './say-tally.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Carries out one override on the settings, or on a field of the network that this program does not know. */
export function applyToField(
  working: WorkingCopy,
  { root, steps }: OverridePath,
  operation: Operation,
  at: string,
): readonly Message[] {
  const fields = working.fields();
  if (!Object.hasOwn(fields, root)) {
    const likely = likelyIds(root, new Set(Object.keys(fields)));
    if (operation.kind !== 'to' || steps.length > 0) return [unknownRoot(at, root, likely)];
    working.setField(root, operation.value);
    return [unknownField(at, likely)];
  }
  const tally = emptyTally();
  const after = changedInside(fields[root], steps, root, operation, tally);
  const isPlural = steps.some(({ kind }) => kind === 'every');
  const said = sayTally(tally, operation, isPlural, at);
  if (!said.isDone || Object.is(after, fields[root])) return said.messages;
  if (root !== 'settings') {
    if (after === removed) working.removeField(root);
    else working.setField(root, after);
    return said.messages;
  }
  if (after === removed) return [cannotRemove(at)];
  const fit = settings.safeParse(after);
  if (!fit.success) return [doesNotFit(at, misfit(fit.error, after))];
  working.setField(root, fit.data);
  return said.messages;
}
