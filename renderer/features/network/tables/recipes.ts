import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import { originEffectWords } from '../choice-words.ts';
import {
  choiceCodec,
  daysCodec,
  flagCodec,
  itemsCodec,
  moneyCodec,
  numberCodec,
  percentCodec,
  referenceCodec,
  textCodec,
} from '../codec.ts';
import { field, money, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { lineHoursCodec, recipeInputCodec } from '../item-codecs.ts';
import { currencyField, idField, nameField } from './common-fields.ts';

const { disputed: _disputed, ...settledEffectWords } = originEffectWords;

export const recipeColumns: readonly ColumnSpec[] = [
  field('site', f.site, referenceCodec('sites'), { width: 150 }),
  field('output', f.output, referenceCodec('products'), { width: 130 }),
  field('inputs', f.inputs, itemsCodec(recipeInputCodec), { unit: u.perOutput, width: 260 }),
  field('lineHours', f.lineHours, itemsCodec(lineHoursCodec), { unit: u.hoursPerUnit, width: 170 }),
  field('labourPerUnit', f.labour, moneyCodec, money(u.perUnit)),
  field('energyPerUnit', f.energy, moneyCodec, money(u.perUnit)),
  field('overheadPerUnit', f.overhead, moneyCodec, money(u.perUnit)),
  {
    key: 'conversion',
    title: f.conversion,
    unit: { money: u.perUnit },
    kind: 'money',
    width: null,
    value: (record) => {
      const { labourPerUnit, energyPerUnit, overheadPerUnit } = record as Recipe;
      return Number((labourPerUnit + energyPerUnit + overheadPerUnit).toPrecision(12));
    },
  },
  field('yield', f.yield, percentCodec, { unit: u.percent, width: 66 }),
  field('leadTimeDays', f.leadTime, daysCodec, { unit: u.days }),
  field('capacityPerPeriod', f.capacity, numberCodec, { unit: u.unitsPerPeriod, width: 100 }),
  field('minimumRun', f.minimumRun, numberCodec, { unit: u.unitsPerPeriod, width: 100 }),
  field('lotMultiple', f.lotMultiple, numberCodec, { unit: u.units }),
  field('setupCost', f.setupCost, moneyCodec, money(u.perPeriod)),
  field('isMadeToOrder', f.madeToOrder, flagCodec, { width: 96 }),
  field('qualification/cost', f.qualificationCost, moneyCodec, { ...money(null), width: 110 }),
  field('qualification/periods', f.qualificationPeriods, numberCodec, { unit: u.periods }),
  field('skillRequired', f.skillRequired, textCodec, { width: 100 }),
  field('origin', f.originEffect, choiceCodec(originEffectWords), { width: 120 }),
  field('disputedOriginPlannedAs', f.disputedAs, choiceCodec(settledEffectWords), { width: 140 }),
  field('rvcValue', f.rvcValue, moneyCodec, { ...money(u.perUnit), width: 96 }),
  field('carbonKgPerUnit', f.carbon, numberCodec, { unit: u.kgPerUnit, width: 104 }),
  currencyField,
  nameField,
  { ...idField, width: 210 },
];
