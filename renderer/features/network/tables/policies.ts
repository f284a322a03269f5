import { measureWords, policyKindWords, scopeWords, whatWords } from '../choice-words.ts';
import { choiceCodec, flagCodec, numberCodec, percentCodec, reasonCodec, selectorCodec } from '../codec.ts';
import { field, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { filterCodec } from '../filter-codec.ts';
import { idField, nameField } from './common-fields.ts';

export const policyColumns: readonly ColumnSpec[] = [
  { ...nameField, width: 190 },
  field('isOn', f.isOn, flagCodec, { width: 48 }),
  field('kind', f.kind, choiceCodec(policyKindWords), { width: 80 }),
  field('measure', f.measure, choiceCodec(measureWords), { width: 80 }),
  field('what', f.what, choiceCodec(whatWords), { width: 110 }),
  field('numerator', f.numerator, filterCodec, { width: 240 }),
  field('denominator', f.denominator, filterCodec, { width: 200 }),
  field('filter', f.filter, filterCodec, { width: 200 }),
  field('forbidden', f.forbidden, filterCodec, { width: 200 }),
  field('receivers', f.receivers, selectorCodec('sites'), { width: 140 }),
  field('products', f.products, selectorCodec('products'), { width: 140 }),
  field('minimumShare', f.minimumShare, percentCodec, { unit: u.percent, width: 70 }),
  field('maximumShare', f.maximumShare, percentCodec, { unit: u.percent, width: 70 }),
  field('minimum', f.minimum, numberCodec, { width: 70 }),
  field('maximum', f.maximum, numberCodec, { width: 70 }),
  field('limit', f.limit, numberCodec, { width: 90 }),
  field('minimumSources', f.minimumSources, numberCodec, { width: 100 }),
  field('maximumSources', f.maximumSources, numberCodec, { width: 100 }),
  field('minimumShareEach', f.minimumShareEach, percentCodec, { unit: u.percent, width: 106 }),
  field('acrossPeriods', f.acrossPeriods, choiceCodec(scopeWords), { width: 96 }),
  field('acrossProducts', f.acrossProducts, choiceCodec(scopeWords), { width: 104 }),
  field('because', f.because, reasonCodec, { width: 260 }),
  { ...idField, width: 190 },
];
