import type { Finding, Severity } from '../../../scenarios/checks/finding.ts';
import { network as networkSchema } from '../../../scenarios/domain/network.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { sampleDocument } from '../../support/sample-document.ts';

/** One edit of the sample network that breaks one rule, and the finding it must lead to. */
export interface CheckCase {
  readonly code: string;
  readonly sentence: string;
  readonly edit: (network: Network) => void;
  readonly severity: Severity;
  /** `collection/id/field` of the finding. */
  readonly at: string;
  /** What the sentence must name. */
  readonly names: string;
}

/** The sample network, in which no check finds anything. */
export function soundNetwork(): Network {
  const { network } = sampleDocument();
  return { ...network, duties: network.duties.filter((layer) => layer.id !== 'us_idea') };
}

export function edited(edit: (network: Network) => void): Network {
  const copy = structuredClone(soundNetwork());
  edit(copy);
  return networkSchema.parse(copy);
}

export function placeOf({ about }: Finding): string {
  return [about.collection, about.id ?? '', about.field ?? ''].join('/');
}

/** The record of an id, to be edited. */
export function of<Entry extends { id: string }>(records: Entry[], id: string): Entry {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`The sample network has no ${id}.`);
  return found;
}

/** Sets fields of a record, typed loosely since ids are branded and edits are wrong on purpose. */
export function set(record: object, fields: Record<string, unknown>): void {
  Object.assign(record, fields);
}

/** Adds a copy of a record with some fields changed. */
export function copyOf(records: { id: string }[], id: string, fields: Record<string, unknown>): void {
  records.push({ ...structuredClone(of(records, id)), ...fields });
}
