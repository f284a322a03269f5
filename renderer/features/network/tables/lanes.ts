import type { Lane } from '../../../../scenarios/domain/lane.ts';
import { loadUnitWords, modeWords } from '../choice-words.ts';
import {
  choiceCodec,
  daysCodec,
  flagCodec,
  moneyCodec,
  numberCodec,
  percentCodec,
  referenceCodec,
  selectorCodec,
  textCodec,
} from '../codec.ts';
import { field, money, type ColumnSpec, type Within } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { networkMessages as messages } from '../messages.ts';
import { currencyField, idField, nameField, sourceFields } from './common-fields.ts';

/** What a forty-foot box holds in practice; shown beside the freight at once, and edited there. */
const feu = { kind: 'FEU', usableM3: 58, usableKg: 22_000, isWholeContainers: false } as const;

const container = (begin: Within['begin']): { within: Within } => ({
  within: { path: 'costPer/container', begin, first: messages.containerFirst },
});

export const laneColumns: readonly ColumnSpec[] = [
  field('from', f.from, referenceCodec('sites'), { width: 150 }),
  // A swatch means origin, so it stands where goods leave and not where they arrive.
  field('to', f.to, { ...referenceCodec('sites'), territory: null }, { width: 136 }),
  field('mode', f.mode, choiceCodec(modeWords), { width: 54 }),
  field('costPer/container/cost', f.freight, moneyCodec, {
    ...money(u.perBox),
    width: 84,
    ...container((cost) => ({ ...feu, cost })),
  }),
  {
    key: 'freightPerM3',
    title: f.freightTotal,
    unit: { money: u.perM3 },
    kind: 'money',
    width: 76,
    value: (record) => {
      const { costPer } = record as Lane;
      if (costPer.container === null) return null;
      const { cost, usableM3 } = costPer.container;
      return Number((cost / usableM3 + costPer.m3).toPrecision(3));
    },
  },
  field('costPer/kg', f.freightKg, moneyCodec, { ...money(u.perKg), width: 72 }),
  field('transitDays', f.transit, daysCodec, { unit: u.days, width: 62 }),
  field('transitDaysStdDev', f.transitStdDev, daysCodec, { unit: u.days, width: 54 }),
  field('dwellDays', f.dwell, daysCodec, { unit: u.days, width: 58 }),
  field('capacityPerPeriod', f.laneCapacity, numberCodec, { unit: u.inUnitPerPeriod, width: 128 }),
  field('minimumPerPeriod', f.laneMinimum, numberCodec, { unit: u.inUnitPerPeriod, width: 128 }),
  field('capacityUnit', f.capacityUnit, choiceCodec(loadUnitWords), { width: 76 }),
  field('distanceKm', f.distance, numberCodec, { unit: u.km, width: 74 }),
  field('costPer/unit', f.freightUnit, moneyCodec, { ...money(u.perUnit), width: 80 }),
  field('costPer/m3', f.freightM3, moneyCodec, { ...money(u.perM3), width: 72 }),
  field('isMinimumCommitted', f.minimumCommitted, flagCodec, { width: 92 }),
  field('fixedCostPerPeriod', f.fixedCost, moneyCodec, money(u.perPeriod)),
  field('products', f.products, selectorCodec('products'), { width: 140 }),
  field('carbonKgPerTonneKm', f.carbonLane, numberCodec, { unit: u.kgPerTonneKm, width: 104 }),
  field('insuranceRate', f.insurance, percentCodec, { unit: u.fractionOfValue }),
  field('valuePerEntry', f.valuePerEntry, moneyCodec, { ...money(u.perEntry), width: 104 }),
  field('entriesPerPeriod', f.entriesPerPeriod, numberCodec, { unit: u.entriesPerPeriod, width: 96 }),
  field('costPer/container/kind', f.containerKind, textCodec, { width: 76, ...container(null) }),
  field('costPer/container/usableM3', f.containerM3, numberCodec, {
    unit: u.m3,
    width: 100,
    ...container(null),
  }),
  field('costPer/container/usableKg', f.containerKg, numberCodec, {
    unit: u.kg,
    width: 100,
    ...container(null),
  }),
  field('costPer/container/isWholeContainers', f.wholeContainers, flagCodec, {
    width: 92,
    ...container(null),
  }),
  currencyField,
  ...sourceFields,
  nameField,
  { ...idField, width: 200 },
];
