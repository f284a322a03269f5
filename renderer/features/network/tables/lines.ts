import { itemsCodec, moneyCodec, numberCodec, referenceCodec } from '../codec.ts';
import { field, money, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { expansionCodec } from '../item-codecs.ts';
import { currencyField, idField, nameField } from './common-fields.ts';

export const lineColumns: readonly ColumnSpec[] = [
  { ...nameField, width: 180 },
  field('site', f.site, referenceCodec('sites'), { width: 150 }),
  field('hoursPerPeriod', f.hours, numberCodec, { unit: u.hoursPerPeriod, width: 90 }),
  field('overtimeMaximumHoursPerPeriod', f.overtimeHours, numberCodec, {
    unit: u.hoursPerPeriod,
    width: 104,
  }),
  field('overtimeCostPerHour', f.overtimeCost, moneyCodec, { ...money(u.perHour), width: 104 }),
  field('expansions', f.expansions, itemsCodec(expansionCodec), { width: 300 }),
  currencyField,
  idField,
];
