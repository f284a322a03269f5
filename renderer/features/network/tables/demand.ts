import { daysCodec, idsCodec, moneyCodec, numberCodec, percentCodec, referenceCodec } from '../codec.ts';
import { field, money, type ColumnSpec, type Within } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { networkMessages as messages } from '../messages.ts';
import { currencyField, idField } from './common-fields.ts';

const backlog = (begin: Within['begin']): { within: Within } => ({
  within: { path: 'backlog', begin, first: messages.backlogFirst },
});

export const demandColumns: readonly ColumnSpec[] = [
  field('market', f.market, referenceCodec('sites'), { width: 150 }),
  field('product', f.product, referenceCodec('products'), { width: 130 }),
  field('period', f.period, referenceCodec('periods'), { width: 80 }),
  field('quantity', f.quantity, numberCodec, { unit: u.units, width: 84 }),
  field('stdDev', f.stdDev, numberCodec, { unit: u.units, width: 92 }),
  field('pricePerUnit', f.price, moneyCodec, money(u.perUnit)),
  field('minimumFill', f.minimumFill, percentCodec, { unit: u.percent, width: 92 }),
  field('shortfallPenaltyPerUnit', f.shortfallPenalty, moneyCodec, { ...money(u.perUnit), width: 114 }),
  field('backlog/costPerUnitPerPeriod', f.backlogCost, moneyCodec, {
    ...money(u.perUnitPeriod),
    width: 116,
    ...backlog((costPerUnitPerPeriod) => ({ costPerUnitPerPeriod, maximumPeriods: 1 })),
  }),
  field('backlog/maximumPeriods', f.backlogPeriods, numberCodec, { unit: u.periods, ...backlog(null) }),
  field('maxLeadDays', f.maxLeadDays, daysCodec, { unit: u.days, width: 92 }),
  field('notMadeIn', f.notMadeIn, idsCodec('territories'), { width: 130 }),
  currencyField,
  { ...idField, width: 210 },
];
