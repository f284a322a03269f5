import type { Batch } from '../../components/grid/batch.ts';
import type { Message } from '../../i18n/message.ts';
import { said, type Said } from '../../i18n/said.ts';
import type { Edit } from '../../store/edit.ts';
import { networkMessages as messages } from './messages.ts';

/** What was done, for the list of undo: of one cell by its name, of more by their number. */
export function labelOfBatch(
  batch: Batch,
  edits: readonly Edit[],
  nameOf: (edit: Edit) => { readonly field: string; readonly name: string },
): Said {
  const added = edits.filter(({ kind }) => kind === 'add');
  const count = edits.length - added.length;
  if (added.length === 1 && count === 0) return said(messages.added, { name: nameOf(added[0]!).name });
  if (added.length > 0 && batch.action === 'paste' && count === 0) {
    return said(messages.pastedRows, { rows: added.length });
  }
  if (added.length > 0 && count === 0) return said(messages.addedMany, { count: added.length });
  if (batch.action === 'type' || batch.action === 'toggle') {
    const first = edits[0];
    if (count === 1 && first !== undefined) return said(messages.typed, nameOf(first));
    return said(messages.typedMany, { count });
  }
  return said(labels[batch.action], { count: edits.length });
}

const labels: Readonly<Record<Exclude<Batch['action'], 'type' | 'toggle'>, Message>> = {
  paste: messages.pasted,
  cut: messages.cut,
  fill: messages.filled,
  clear: messages.cleared,
  reset: messages.backToBase,
};
