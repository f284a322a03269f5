import type { Site } from '../../../../scenarios/domain/site.ts';
import { loadUnitWords, roleWords, stateWords } from '../choice-words.ts';
import {
  choiceCodec,
  choicesCodec,
  flagCodec,
  moneyCodec,
  numberCodec,
  referenceCodec,
  sharesCodec,
  textCodec,
  wordsCodec,
} from '../codec.ts';
import { field, money, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { currencyField, idField, nameField, sourceFields } from './common-fields.ts';

export const siteColumns: readonly ColumnSpec[] = [
  {
    ...nameField,
    width: 180,
    codec: { ...nameField.codec, territory: (_value, _context, record) => (record as Site).territory },
  },
  field('territory', f.territory, { ...referenceCodec('territories'), territory: null }, { width: 120 }),
  field('cluster', f.cluster, textCodec, { width: 110 }),
  field('roles', f.roles, choicesCodec(roleWords), { width: 110 }),
  field('opening/state', f.state, choiceCodec(stateWords), { width: 84 }),
  field('opening/fixedCostPerPeriod', f.fixedCost, moneyCodec, money(u.perPeriod)),
  field('opening/openCost', f.openCost, moneyCodec, money(null)),
  field('opening/closeCost', f.closeCost, moneyCodec, money(null)),
  field('opening/mustStayOpen', f.mustStayOpen, flagCodec, { width: 100 }),
  field('opening/openFrom', f.openFrom, referenceCodec('periods')),
  field('throughputPerPeriod', f.throughput, numberCodec, { unit: u.inUnitPerPeriod, width: 128 }),
  field('throughputUnit', f.throughputUnit, choiceCodec(loadUnitWords), { width: 96 }),
  field('handlingCostPerUnit', f.handling, moneyCodec, money(u.perUnit)),
  field('holdingCostPerUnitPerPeriod', f.holding, moneyCodec, { ...money(u.perUnitPeriod), width: 116 }),
  field('storageLimit', f.storageLimit, numberCodec, { unit: u.units, width: 96 }),
  field('rampUp', f.rampUp, sharesCodec, { unit: u.percentPerPeriod, width: 110 }),
  field('skills', f.skills, wordsCodec, { width: 120 }),
  field('carbonKgPerUnit', f.carbon, numberCodec, { unit: u.kgPerUnit, width: 104 }),
  field('latitude', f.latitude, numberCodec, { unit: u.degrees }),
  field('longitude', f.longitude, numberCodec, { unit: u.degrees }),
  currencyField,
  ...sourceFields,
  idField,
];
