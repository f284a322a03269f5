import {
  daysCodec,
  flagCodec,
  idsCodec,
  moneyCodec,
  numberCodec,
  referenceCodec,
  selectorCodec,
} from '../codec.ts';
import { field, money, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { currencyField, idField } from './common-fields.ts';

export const inventoryColumns: readonly ColumnSpec[] = [
  field('site', f.site, referenceCodec('sites'), { width: 150 }),
  field('product', f.product, referenceCodec('products'), { width: 130 }),
  field('origin', f.origin, referenceCodec('territories'), { width: 130 }),
  field('agreements', f.qualifiesUnder, idsCodec('agreements'), { width: 140 }),
  field('quantity', f.quantity, numberCodec, { unit: u.units, width: 84 }),
  field('arrivesIn', f.arrivesIn, referenceCodec('periods'), { width: 84 }),
  { ...idField, width: 240 },
];

export const closingColumns: readonly ColumnSpec[] = [
  field('sites', f.sites, selectorCodec('sites'), { width: 170 }),
  field('products', f.products, selectorCodec('products'), { width: 150 }),
  field('quantity', f.closingQuantity, numberCodec, { unit: u.units, width: 92 }),
  field('daysOfCover', f.daysOfCover, daysCodec, { unit: u.days, width: 84 }),
  field('isRequired', f.isRequired, flagCodec, { width: 72 }),
  field('valuePerUnit', f.valuePerUnit, moneyCodec, money(u.perUnit)),
  currencyField,
  { ...idField, width: 240 },
];
