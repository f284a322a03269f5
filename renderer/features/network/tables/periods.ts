import { dateCodec, numberCodec } from '../codec.ts';
import { field, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { idField, nameField } from './common-fields.ts';

/** The periods of the plan: a list inside the settings, edited like a table. */
export const periodColumns: readonly ColumnSpec[] = [
  { ...idField, width: 110 },
  { ...nameField, width: 140 },
  field('start', f.start, dateCodec, { width: 110 }),
  field('days', f.days, numberCodec, { unit: u.days, width: 80 }),
];
