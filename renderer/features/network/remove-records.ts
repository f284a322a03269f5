import { collections, type Collection } from '../../../scenarios/domain/network.ts';
import { said } from '../../i18n/said.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { Session } from '../../session/session.ts';
import type { Question } from '../../store/desk-slice.ts';
import { removalOf, type Removal } from '../../store/removal.ts';
import { activeNetwork } from '../../store/selectors.ts';
import type { ColumnContext } from './column-context.ts';
import { countMessages } from './count-messages.ts';
import { nameOfRecord } from './name-of-record.ts';
import { recordsWithIds } from './record-by-id.ts';
import { removalMessages as messages } from './removal-messages.ts';
import { recordsOf } from '../../store/records.ts';

interface Affected {
  readonly collection: Collection | 'settings';
  readonly id: string;
}

/**
 * Removes records of what the window shows, as one step of undo. Where others name them the planner is asked whether those
 * go too: what stays behind would name something that is not there, each an error to be mended by hand.
 */
export async function removeRecords(
  { store, ask }: Pick<Session, 'store' | 'ask'>,
  context: ColumnContext,
  collection: Collection,
  ids: readonly string[],
): Promise<void> {
  const { document, edit } = store.getState();
  const network = activeNetwork(store.getState());
  if (document === null || network === null) return;
  const asked = new Set(ids);
  const records = [...recordsWithIds(recordsOf(network, collection), collection, asked).values()];
  if (records.length === 0) return;
  const { text } = context;
  const what =
    records.length === 1
      ? nameOfRecord(collection, records[0]!, context)
      : text.say(countMessages[collection], { count: records.length });
  const removal = removalOf(network, collection, ids);
  if (removal.holders.length > 0) {
    const values = { what, list: sayCounts(removal.holders, text) };
    await ask({ title: messages.heldTitle, detail: messages.held, values, choices: [messages.close] });
    return;
  }
  const gone = [...removal.gone].flatMap(([each, goneIds]) =>
    [...goneIds].flatMap((id) => (each === collection && asked.has(id) ? [] : { collection: each, id })),
  );
  const count = gone.length + uniqueRecords(removal.changed).length;
  const choice = count === 0 ? 1 : await ask(questionOf(what, gone, removal.changed, text));
  // The question is answered later: another document may be open by then.
  if (choice === null || choice === 2 || store.getState().document?.key !== document.key) return;
  if (choice === 0) edit(said(messages.removedWith, { what, count }), removal.edits);
  else edit(said(messages.removed, { what }), [{ kind: 'remove', collection, ids }]);
}

function questionOf(
  what: string,
  gone: readonly Affected[],
  changed: Removal['changed'],
  text: Text,
): Question {
  const values = { what, list: sayCounts(gone, text), listed: sayCounts(changed, text) };
  const isOnlyListed = gone.length === 0;
  return {
    title: messages.title,
    detail: isOnlyListed ? messages.listed : changed.length === 0 ? messages.named : messages.namedAndListed,
    values,
    choices: [isOnlyListed ? messages.takeOut : messages.removeToo, messages.onlyThis, messages.cancel],
  };
}

/** A record that loses a name in two of its fields is one record. */
function uniqueRecords(affected: readonly Affected[]): readonly Affected[] {
  return [...new Map(affected.map((each) => [`${each.collection}/${each.id}`, each])).values()];
}

/** “8 recipes, 12 lanes and 480 rows of demand”. */
function sayCounts(affected: readonly Affected[], { say, language }: Text): string {
  const unique = uniqueRecords(affected);
  const parts = ([...collections, 'settings'] as const).flatMap((collection) => {
    const count = unique.filter((each) => each.collection === collection).length;
    if (count === 0) return [];
    return collection === 'settings' ? say(messages.theSettings) : say(countMessages[collection], { count });
  });
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(parts);
}
