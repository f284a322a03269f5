import { largestNumber } from '../domain/primitives.ts';
import { network } from '../domain/network.ts';
import { isRecord, shapeOf, type Shape } from '../schema/shape.ts';
import { aliasTitle } from './aliases.ts';
import type { Mask } from './mask.ts';
import { maskedPlace } from './mask-place.ts';
import type { Space, Treatment, Treatments } from './treatment.ts';

/** Stands for a value of which nothing can be kept. */
export const withheld = Symbol('withheld');

/** Every word that the schema itself says: `sea`, `confers`, `total`. */
const vocabulary: ReadonlySet<unknown> = new Set(wordsOf(shapeOf(network)));

function* wordsOf(shape: Shape): Iterable<unknown> {
  if (shape.kind === 'record') for (const field of shape.fields) yield* wordsOf(field.shape);
  else if (shape.kind === 'list') yield* wordsOf(shape.element);
  else if (shape.kind === 'either') for (const option of shape.options) yield* wordsOf(option);
  else if (shape.kind === 'word') yield* shape.words;
}

/** The fields of a record that have a treatment; the others are not known and stay behind. */
export function maskRecord(
  record: Readonly<Record<string, unknown>>,
  treatments: Treatments,
  mask: Mask,
): Record<string, unknown> {
  const masked: Record<string, unknown> = {};
  for (const [field, treatment] of Object.entries(treatments)) {
    const value = record[field];
    if (value === undefined) continue;
    const after =
      treatment === 'place' ? placeOf(field, record, mask) : maskValue(value, treatment, record, mask);
    if (after !== withheld) masked[field] = after;
  }
  return masked;
}

/** A value as its treatment says. `owner` is the record that it is a field of, where that is known. */
export function maskValue(
  value: unknown,
  treatment: Treatment,
  owner: Readonly<Record<string, unknown>> | null,
  mask: Mask,
): unknown {
  if (treatment === 'leftOut') return mask.kind === 'costs' ? namesOnly(value) : withheld;
  if (treatment === 'text') return null;
  if (value === null) return null;
  const isNamed = mask.kind === 'costs';
  if (typeof treatment === 'object') {
    if ('record' in treatment) return isRecord(value) ? maskRecord(value, treatment.record, mask) : withheld;
    if ('list' in treatment)
      return each(value, (item) => (isRecord(item) ? maskRecord(item, treatment.list, mask) : withheld));
    if ('title' in treatment) return isNamed ? value : titleOf(treatment.title, owner, mask);
    if (isNamed) return namesOnly(value);
    if ('id' in treatment) return typeof value === 'string' ? mask.aliasOf(treatment.id, value) : withheld;
    if ('ids' in treatment) return maskSelector(value, treatment.ids, mask);
    return maskLabels(value, treatment.label, mask);
  }
  switch (treatment) {
    case 'keep':
      return kept(value);
    case 'money':
      return typeof value === 'number' ? scaled(value, mask) : withheld;
    case 'budget':
      if (owner?.['what'] === 'carbon') return kept(value);
      return typeof value === 'number' ? scaled(value, mask) : withheld;
    case 'networkTitle':
      return isNamed ? value : 'Network';
    case 'hsCode':
      return isNamed
        ? namesOnly(value)
        : each(value, (code) => (typeof code === 'string' ? mask.maskHsCode(code) : withheld));
    case 'place':
      return isNamed ? kept(value) : withheld;
    case 'members':
      return isNamed ? namesOnly(value) : maskSelector(value, (owner?.['of'] ?? 'sites') as Space, mask);
  }
}

/** A list with each item treated, or the value itself; withheld where any of it is. */
function each(value: unknown, treat: (item: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return treat(value);
  const items = value.map(treat);
  return items.includes(withheld) ? withheld : items;
}

function kept(value: unknown): unknown {
  return each(value, (item) => {
    if (typeof item !== 'string') return typeof item === 'object' ? withheld : item;
    const isKnown = vocabulary.has(item) || /^\d{4}-\d\d-\d\d$/.test(item) || /^[A-Z]{3}$/.test(item);
    return isKnown ? item : withheld;
  });
}

function namesOnly(value: unknown): unknown {
  return each(value, (item) => (typeof item === 'string' ? item : withheld));
}

/** Digits of money after the factor: more than any decision turns on. */
const digits = 12;

function scaled(value: number, { factor }: Mask): number {
  if (factor === 1) return value;
  const after = Math.min(Number((value * factor).toPrecision(digits)), largestNumber);
  // A price so small that nothing is left of it would no longer be one.
  return after === 0 ? value : after;
}

export function maskSelector(value: unknown, space: Space, mask: Mask): unknown {
  return each(value, (item) => {
    if (typeof item !== 'string') return withheld;
    if (item === '*') return item;
    return item.startsWith('@') ? `@${mask.aliasOf('groups', item.slice(1))}` : mask.aliasOf(space, item);
  });
}

function maskLabels(value: unknown, space: Space, mask: Mask): unknown {
  return each(value, (item) => {
    if (typeof item !== 'string') return withheld;
    const alias = mask.aliasOf(space, item);
    return alias === item ? item : aliasTitle(alias);
  });
}

function placeOf(field: string, owner: Readonly<Record<string, unknown>>, mask: Mask): unknown {
  const { id, territory } = owner;
  if (mask.kind === 'costs') return kept(owner[field]);
  if (typeof id !== 'string' || typeof territory !== 'string') return withheld;
  return maskedPlace(territory, id, mask.draw)[field === 'latitude' ? 'latitude' : 'longitude'];
}

function titleOf(space: Space, owner: Readonly<Record<string, unknown>> | null, mask: Mask): unknown {
  const id = owner?.['id'];
  return typeof id === 'string' ? aliasTitle(mask.aliasOf(space, id)) : withheld;
}
