import type { Territory } from '../../../../scenarios/domain/territory.ts';
import { dutyBaseWords, groupKindWords } from '../choice-words.ts';
import {
  choiceCodec,
  dateCodec,
  flagCodec,
  moneyCodec,
  numberCodec,
  percentCodec,
  referenceCodec,
  textCodec,
  wordsCodec,
} from '../codec.ts';
import { field, money, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { membersCodec } from '../members-codec.ts';
import { currencyField, idField, nameField, sourceFields } from './common-fields.ts';

export const territoryColumns: readonly ColumnSpec[] = [
  {
    ...nameField,
    width: 170,
    codec: { ...nameField.codec, territory: (_value, _context, record) => (record as Territory).id },
  },
  field('code', f.code, textCodec, { width: 60 }),
  field('dutyBase', f.dutyBase, choiceCodec(dutyBaseWords), { width: 96 }),
  field('bondedIn', f.bondedIn, referenceCodec('territories'), { width: 130 }),
  field('drawbackShare', f.drawbackShare, percentCodec, { unit: u.fractionOfDuty, width: 92 }),
  field('acceptsFirstSale', f.acceptsFirstSale, flagCodec, { width: 92 }),
  field('deMinimisPerEntry', f.deMinimis, moneyCodec, { ...money(u.perEntry), width: 96 }),
  currencyField,
  field('customsUnionOf', f.customsUnionOf, wordsCodec, { width: 300 }),
  idField,
];

export const currencyColumns: readonly ColumnSpec[] = [
  field('code', f.code, textCodec, { width: 80 }),
  field('unitsPerBase', f.unitsPerBase, numberCodec, { unit: u.perBase, width: 100 }),
  field('asOf', f.asOf, dateCodec, { width: 100 }),
  ...sourceFields,
];

export const groupColumns: readonly ColumnSpec[] = [
  { ...nameField, width: 170 },
  field('of', f.groupOf, choiceCodec(groupKindWords), { width: 100 }),
  field('members', f.members, membersCodec, { width: 520 }),
  idField,
];
