import type { Tally } from './change-inside.ts';
import {
  alreadyThere,
  leftAlone,
  placeGone,
  staysNotStated,
  unknownField,
  wrongType,
  type Message,
} from './messages.ts';
import type { Operation } from './operation.ts';

/**
 * Judges what an operation met. One that speaks of several places may pass over those that lack the part,
 * as long as it finds one; nothing else is let pass.
 */
export function sayTally(
  tally: Tally,
  operation: Operation,
  isPlural: boolean,
  at: string,
): { readonly isDone: boolean; readonly messages: readonly Message[] } {
  const refused = (message: Message) => ({ isDone: false, messages: [message] });
  if (tally.wrongType > 0) return refused(wrongType(at, operation.kind));
  if (tally.alreadyThere !== null) return refused(alreadyThere(at, tally.alreadyThere));
  const reached = tally.done + tally.notStated;
  if (reached === 0 || (tally.missing > 0 && !isPlural)) return refused(placeGone(at, tally.meant ?? []));
  const messages: Message[] = [];
  if (tally.unknownFields > 0) messages.push(unknownField(at, tally.meant ?? []));
  if (tally.notStated > 0) messages.push(staysNotStated(at, tally.notStated));
  if (tally.missing > 0) messages.push(leftAlone(at, tally.missing));
  return { isDone: true, messages };
}
