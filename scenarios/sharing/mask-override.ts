import type { Network } from '../domain/network.ts';
import type { Reason } from '../domain/primitives.ts';
import { maximumPathLength, type Override } from '../domain/scenario.ts';
import { listKey } from '../overrides/list-keys.ts';
import { operationOf } from '../overrides/operation.ts';
import { parsePath } from '../overrides/parse-path.ts';
import { formatPath, type OverridePath, type RecordChoice, type Step, type Term } from '../overrides/path.ts';
import { idField, isCollection } from '../overrides/record-schema.ts';
import { isRecord } from '../schema/shape.ts';
import type { Mask } from './mask.ts';
import { maskRecord, maskValue, withheld } from './mask-value.ts';
import type { Treatment, Treatments } from './treatment.ts';
import { settingsTreatments, treatments } from './treatments.ts';

/** What stands for a reason that was given and is not shown. */
export const reasonWithheld: Reason = {
  en: 'Reason withheld.',
  zhHant: '理據不予披露。',
  zhHans: '依据不予披露。',
};

/** An override masked as the network is, or `null` where it speaks of something that cannot be masked: a name, a place. */
export function maskOverride(network: Network, override: Override, mask: Mask): Override | null {
  const parsed = parsePath(override.at);
  const operation = operationOf(override);
  if ('trouble' in parsed || operation === null) return null;
  const { path } = parsed;
  const fields: Treatments | null = isCollection(path.root)
    ? treatments[path.root]
    : path.root === 'settings'
      ? settingsTreatments
      : null;
  if (fields === null) return null;
  const choice = path.records === null ? null : maskChoice(path.root, path.records, fields, mask);
  const way = maskWay(path, fields, mask);
  if (choice === withheld || way === null) return null;
  const at = [
    formatPath([path.root]) + (choice?.startsWith('[') === true ? choice : ''),
    ...(choice === null || choice.startsWith('[') ? [] : [choice]),
    ...way.names,
  ].join('/');
  if (at.length > maximumPathLength) return null;

  const base = { at, because: override.because === null ? null : reasonWithheld };
  if (operation.kind === 'remove') return { ...base, remove: true };
  if (operation.kind === 'scale') return { ...base, scale: operation.factor };
  const { end } = way;
  const given = operation.value;
  const isItem = operation.kind === 'add' && typeof end === 'object' && 'list' in end && isRecord(given);
  const value = isItem
    ? maskRecord(given, end.list, mask)
    : maskValue(given, end, ownerOf(network, path), mask);
  // A value left out where one was given would be another edit.
  if (value === withheld || isWrittenFreely(end)) return null;
  const json = value as Extract<Override, { to: unknown }>['to'];
  return operation.kind === 'to' ? { ...base, to: json } : { ...base, add: json };
}

/** The record that a path speaks of, for the fields whose treatment depends on another. */
function ownerOf(
  network: Network,
  { root, records }: OverridePath,
): Readonly<Record<string, unknown>> | null {
  if (!isCollection(root) || records?.kind !== 'terms') return null;
  const key = idField(root);
  const list: readonly Readonly<Record<string, unknown>>[] = network[root];
  return list.find((each) => each[key] === records.terms[0]?.text) ?? null;
}

/** The choice of records as text, `plant_1,@group_2`, `*` or `[mode=sea]`. */
function maskChoice(
  root: string,
  choice: RecordChoice,
  fields: Treatments,
  mask: Mask,
): string | typeof withheld {
  if (choice.kind === 'every') return '*';
  if (choice.kind === 'terms') {
    const key = isCollection(root) ? fields[idField(root)] : undefined;
    return key === undefined ? withheld : maskTerms(choice.terms, key, mask);
  }
  const conditions = choice.conditions.map(({ field, terms }) => {
    const treatment = fields[field];
    if (treatment === undefined) return withheld;
    const values = maskTerms(terms, treatment, mask);
    return values === withheld ? withheld : `${formatPath([field])}=${values}`;
  });
  return conditions.includes(withheld) ? withheld : `[${conditions.map(String).join('&')}]`;
}

function maskTerms(terms: readonly Term[], treatment: Treatment, mask: Mask): string | typeof withheld {
  const texts: string[] = [];
  for (const { kind, text } of terms) {
    if (kind === 'group') {
      const alias = mask.kind === 'costs' ? text : mask.aliasOf('groups', text);
      texts.push(`@${formatPath([alias])}`);
      continue;
    }
    if (text === '') {
      texts.push('');
      continue;
    }
    const value = maskTerm(text, treatment, mask);
    if (value === withheld) return withheld;
    texts.push(formatPath([String(value)]));
  }
  return texts.join(',');
}

/** A term is a value as text: what reads as a number or as yes and no is compared as one. */
function maskTerm(text: string, treatment: Treatment, mask: Mask): unknown {
  const isPlain = treatment === 'keep' || treatment === 'money' || treatment === 'budget';
  const number = Number(text);
  if (isPlain && Number.isFinite(number)) return maskValue(number, treatment, null, mask);
  if (isPlain && (text === 'true' || text === 'false')) return text;
  return isWrittenFreely(treatment) ? withheld : maskValue(text, treatment, null, mask);
}

/** The names behind the choice of records, and how the value at their end is treated. */
function maskWay(
  { root, steps }: OverridePath,
  fields: Treatments,
  mask: Mask,
): { readonly names: readonly string[]; readonly end: Treatment } | null {
  const names: string[] = [];
  let end: Treatment = { record: fields };
  let isListed = false;
  for (const [depth, step] of steps.entries()) {
    if (isListed && typeof end === 'object' && 'list' in end) {
      const key = listKey(root, fieldAt(steps, depth - 1));
      const name = maskItemName(step, key === null ? undefined : end.list[key.field], mask);
      if (name === null) return null;
      names.push(name);
      end = { record: end.list };
      isListed = false;
      continue;
    }
    if (step.kind === 'every' || typeof end !== 'object' || !('record' in end)) return null;
    const next: Treatment | undefined = end.record[step.text];
    if (next === undefined) return null;
    names.push(formatPath([step.text]));
    end = next;
    isListed = depth === 0;
  }
  return { names, end };
}

function fieldAt(steps: readonly Step[], depth: number): string {
  const step = steps[depth];
  return step?.kind === 'key' ? step.text : '';
}

function maskItemName(step: Step, treatment: Treatment | undefined, mask: Mask): string | null {
  if (treatment === undefined) return null;
  if (step.kind === 'every') return '*';
  const name = maskTerm(step.text, treatment, mask);
  return name === withheld ? null : formatPath([String(name)]);
}

/** Of what is called or stands where an override makes nothing that may be shown. */
function isWrittenFreely(treatment: Treatment): boolean {
  if (typeof treatment === 'object') return 'title' in treatment;
  return (
    treatment === 'networkTitle' || treatment === 'text' || treatment === 'leftOut' || treatment === 'place'
  );
}
