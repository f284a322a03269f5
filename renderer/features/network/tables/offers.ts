import { tierRuleWords } from '../choice-words.ts';
import { choiceCodec, daysCodec, idsCodec, itemsCodec, numberCodec, referenceCodec } from '../codec.ts';
import { field, money, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { tierCodec } from '../item-codecs.ts';
import { currencyField, idField, nameField, sourceFields } from './common-fields.ts';

export const offerColumns: readonly ColumnSpec[] = [
  field('site', f.site, referenceCodec('sites'), { width: 160 }),
  field('product', f.product, referenceCodec('products'), { width: 130 }),
  field('tiers', f.tiers, itemsCodec(tierCodec), { ...money(u.perUnit), width: 150 }),
  field('tierRule', f.tierRule, choiceCodec(tierRuleWords), { width: 130 }),
  field('capacityPerPeriod', f.offerCapacity, numberCodec, { unit: u.unitsPerPeriod, width: 100 }),
  field('minimumOrder', f.minimumOrder, numberCodec, { unit: u.unitsPerPeriod, width: 108 }),
  field('lotMultiple', f.lotMultiple, numberCodec, { unit: u.units }),
  field('leadTimeDays', f.leadTime, daysCodec, { unit: u.days }),
  field('origin', f.origin, referenceCodec('territories'), { width: 120 }),
  field('agreements', f.qualifiesUnder, idsCodec('agreements'), { width: 140 }),
  field('carbonKgPerUnit', f.carbon, numberCodec, { unit: u.kgPerUnit, width: 104 }),
  currencyField,
  ...sourceFields,
  nameField,
  { ...idField, width: 210 },
];
