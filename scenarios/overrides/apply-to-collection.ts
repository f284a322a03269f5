import type { z } from 'zod';
import type { Collection } from '../domain/network.ts';
import { network } from '../domain/network.ts';
import { likelyIds } from '../schema/likely-ids.ts';
import { changedInside, emptyTally, removed } from './change-inside.ts';
import { chosenRecords } from './choose-records.ts';
import { misfit } from './misfit.ts';
import {
  alreadyThere,
  cannotRemove,
  doesNotFit,
  idIsFixed,
  nothingChosen,
  unknownGroup,
  unknownRecord,
  wrongType,
  type Message,
} from './messages.ts';
import type { Operation } from './operation.ts';
import type { OverridePath } from './path.ts';
import { isFields, type Fields } from './plain-value.ts';
import { idField, recordSchemas } from './record-schema.ts';
import { sayTally } from './say-tally.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Carries out one override on a collection or its records: wholly, or not at all. */
export function applyToCollection(
  working: WorkingCopy,
  collection: Collection,
  path: OverridePath,
  operation: Operation,
  at: string,
): readonly Message[] {
  if (path.records === null) {
    if (operation.kind === 'add') return addedRecord(working, collection, operation.value, at);
    if (operation.kind === 'to') return setCollection(working, collection, operation.value, at);
    return [operation.kind === 'remove' ? cannotRemove(at) : wrongType(at, operation.kind)];
  }
  const chosen = chosenRecords(working, collection, path.records);
  if ('missingRecord' in chosen) {
    const { missingRecord: lost } = chosen;
    return [unknownRecord(at, lost, likelyIds(lost, new Set(working.records(collection).keys())))];
  }
  if ('missingGroup' in chosen) {
    const { missingGroup: lost } = chosen;
    return [unknownGroup(at, lost, likelyIds(`@${lost}`, new Set(working.records('groups').keys())))];
  }
  if (chosen.names.length === 0) return [nothingChosen(at)];

  const records = working.records(collection);
  const schema: z.ZodType<Fields> = recordSchemas[collection];
  const field = idField(collection);
  const tally = emptyTally();
  const results = new Map<string, Fields | typeof removed>();
  for (const name of chosen.names) {
    const before = records.get(name);
    const after = changedInside(before, path.steps, collection, operation, tally);
    if (Object.is(after, before)) continue;
    if (after === removed) {
      results.set(name, removed);
      continue;
    }
    const fit = schema.safeParse(after);
    if (!fit.success) return [doesNotFit(at, misfit(fit.error, after))];
    if (fit.data[field] !== before?.[field]) return [idIsFixed(at)];
    results.set(name, fit.data);
  }
  const isPlural = path.records.kind !== 'terms' || chosen.names.length > 1;
  const said = sayTally(tally, operation, isPlural || path.steps.some(({ kind }) => kind === 'every'), at);
  if (!said.isDone) return said.messages;
  for (const [name, result] of results) {
    if (result === removed) working.removeRecord(collection, name);
    else working.setRecord(collection, name, result);
  }
  return said.messages;
}

function addedRecord(
  working: WorkingCopy,
  collection: Collection,
  value: unknown,
  at: string,
): readonly Message[] {
  if (!isFields(value)) return [wrongType(at, 'add')];
  const schema: z.ZodType<Fields> = recordSchemas[collection];
  const fit = schema.safeParse(value);
  if (!fit.success) return [doesNotFit(at, misfit(fit.error, value))];
  const id = String(fit.data[idField(collection)]);
  if (working.records(collection).has(id)) return [alreadyThere(at, id)];
  working.addRecord(collection, id, fit.data);
  return [];
}

function setCollection(
  working: WorkingCopy,
  collection: Collection,
  value: unknown,
  at: string,
): readonly Message[] {
  const fit = network.shape[collection].safeParse(value);
  if (!fit.success) return [doesNotFit(at, misfit(fit.error, value))];
  working.setCollection(collection, fit.data);
  return [];
}
