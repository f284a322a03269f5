import type { Finding, Place } from '../checks/finding.ts';
import type { Misfit } from './misfit.ts';

/** What to tell the planner about one override; the place is added by `findingAbout`. */
export type Message = Pick<Finding, 'code' | 'severity' | 'say' | 'next'>;

export function findingAbout(about: Place, message: Message): Finding {
  return { ...message, about, position: null };
}

const skipped = (code: string, say: string, next: string): Message => ({
  code,
  severity: 'error',
  say: `${say} It cannot be applied.`,
  next,
});

const remarked = (code: string, severity: 'warning' | 'note', say: string): Message => ({
  code,
  severity,
  say,
  next: null,
});

/** A next step that offers what the planner may have meant, or another where nothing is near. */
const suggesting = (meant: readonly string[], otherwise: string) =>
  meant.length === 0 ? otherwise : `Did you mean ${meant.join(' or ')}? If not, remove the override.`;

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

export const unreadablePath = (at: string, trouble: string): Message =>
  skipped(
    'override-path',
    `Override "${at}" has a path that cannot be read: ${trouble}.`,
    'Write it as collection/id/field.',
  );

export const notOneOperation = (at: string): Message =>
  skipped(
    'override-operation',
    `Override "${at}" must state exactly one of to, scale, add and remove.`,
    'Keep the one that is meant.',
  );

export const unknownRoot = (at: string, root: string, meant: readonly string[]): Message =>
  skipped(
    'override-target-gone',
    `Override "${at}" speaks of "${root}", which is neither the settings nor a collection.`,
    suggesting(meant, 'Correct the first name of the path.'),
  );

export const unknownRecord = (at: string, id: string, meant: readonly string[]): Message =>
  skipped(
    'override-target-gone',
    `Override "${at}" speaks of "${id}", which does not exist.`,
    suggesting(meant, 'Name a record that exists, or remove the override.'),
  );

export const unknownGroup = (at: string, id: string, meant: readonly string[]): Message =>
  skipped(
    'override-target-gone',
    `Override "${at}" speaks of the group "${id}", which does not exist or holds records of another kind.`,
    suggesting(meant, 'Name a group of this kind, or remove the override.'),
  );

export const nothingChosen = (at: string): Message =>
  skipped(
    'override-target-gone',
    `Override "${at}" matches no record.`,
    'Widen its conditions, or remove the override.',
  );

export const placeGone = (at: string, meant: readonly string[]): Message =>
  skipped(
    'override-target-gone',
    `Override "${at}" leads to a field or item that is not there.`,
    suggesting(meant, 'Correct the path, or remove the override.'),
  );

export const wrongType = (at: string, operation: string): Message =>
  skipped(
    'override-wrong-type',
    `Override "${at}" cannot ${operation} what it finds there.`,
    'Use "to" with a whole value, or correct the path.',
  );

export const doesNotFit = (at: string, { trouble, next }: Misfit): Message =>
  skipped(
    'override-does-not-fit',
    `Override "${at}" would give a value that is not allowed: ${trouble}.`,
    next,
  );

export const alreadyThere = (at: string, name: string): Message =>
  skipped(
    'override-already-there',
    `Override "${at}" adds "${name}", which exists already.`,
    'Change the existing one with "to", or choose another id.',
  );

export const idIsFixed = (at: string): Message =>
  skipped(
    'override-id-is-fixed',
    `Override "${at}" would give a record another id, which others may refer to.`,
    'Remove the record and add one of the new id.',
  );

export const cannotRemove = (at: string): Message =>
  skipped(
    'override-wrong-type',
    `Override "${at}" would remove a part that every network has.`,
    'Remove its records one by one, or change its fields.',
  );

export const staysNotStated = (at: string, places: number): Message =>
  remarked(
    'override-not-stated',
    'note',
    `Override "${at}" leaves ${count(places, 'value', 'values')} as not stated, because there is no number to change.`,
  );

export const leftAlone = (at: string, places: number): Message =>
  remarked(
    'override-left-alone',
    'note',
    `Override "${at}" passes over ${count(places, 'record that lacks', 'records that lack')} the part it speaks of.`,
  );

export const unknownField = (at: string, [meant]: readonly string[]): Message => ({
  code: 'override-unknown-field',
  severity: 'warning',
  say: `Override "${at}" sets a field that this program does not know; it is kept and has no effect.`,
  next: meant === undefined ? null : `If ${meant} is meant, correct the path.`,
});
