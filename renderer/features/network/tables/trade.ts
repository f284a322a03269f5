import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import { ageInDays } from '../../../../scenarios/trade/layer-facts.ts';
import {
  cumulationWords,
  dutyStatusWords,
  modeWords,
  quotaUnitWords,
  stackingWords,
} from '../choice-words.ts';
import {
  choiceCodec,
  choicesCodec,
  dateCodec,
  flagCodec,
  idsCodec,
  itemsCodec,
  moneyCodec,
  nameCodec,
  numberCodec,
  percentCodec,
  referenceCodec,
  selectorCodec,
  textCodec,
  wordsCodec,
} from '../codec.ts';
import { dutyKindCodec } from '../duty-kind-codec.ts';
import { field, money, type ColumnSpec, type Within } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { networkMessages as messages } from '../messages.ts';
import { originRuleCodec } from '../item-codecs.ts';
import { currencyField, idField, nameField, sourceFields } from './common-fields.ts';

/** Key of the computed column of a duty layer's age. */
export const ageKey = 'age';

const quota = (begin: Within['begin']): { within: Within } => ({
  within: { path: 'quota', begin, first: messages.quotaFirst },
});

export const dutyColumns: readonly ColumnSpec[] = [
  // Most layers bear no name of their own and are known by the law they come from.
  field('authority', f.authority, textCodec, { width: 260 }),
  field('kind', f.kind, dutyKindCodec, { width: 130 }),
  field('into', f.into, { ...selectorCodec('territories'), territory: null }, { width: 130 }),
  field('originCountries', f.originCountries, selectorCodec('territories'), { width: 150 }),
  field('hsPrefixes', f.hsPrefixes, wordsCodec, { width: 110 }),
  field('rate', f.rate, percentCodec, { unit: u.percent, width: 64 }),
  field('stacking', f.stacking, choiceCodec(stackingWords), { width: 104 }),
  field('status', f.status, choiceCodec(dutyStatusWords), { width: 88 }),
  field('validFrom', f.validFrom, dateCodec, { width: 96 }),
  field('validTo', f.validTo, dateCodec, { width: 96 }),
  {
    key: ageKey,
    title: f.age,
    unit: u.days,
    kind: 'days',
    width: 56,
    value: (record, { today }) => ageInDays(record as DutyLayer, today),
  },
  field('name', f.name, nameCodec, { width: 160 }),
  field('amountPerUnit', f.amountPerUnit, moneyCodec, { ...money(u.perUnit), width: 92 }),
  field('amountPerKg', f.amountPerKg, moneyCodec, { ...money(u.perKg), width: 92 }),
  field('amountPerTonneCo2e', f.amountPerTonneCo2e, moneyCodec, { ...money(u.perTonneCo2e), width: 100 }),
  field('ofKinds', f.ofKinds, wordsCodec, { width: 110 }),
  field('needsAgreement', f.needsAgreement, referenceCodec('agreements'), { width: 130 }),
  field('isForTransshipped', f.transshipped, flagCodec, { width: 104 }),
  field('quota/quantity', f.quota, numberCodec, {
    width: 96,
    ...quota((quantity) => ({ quantity, unit: 'unit' })),
  }),
  field('quota/unit', f.quotaUnit, choiceCodec(quotaUnitWords), { width: 76, ...quota(null) }),
  field('isDrawbackEligible', f.drawback, flagCodec, { width: 76 }),
  field('note', f.note, textCodec, { width: 240 }),
  currencyField,
  ...sourceFields,
  { ...idField, width: 220 },
];

export const feeColumns: readonly ColumnSpec[] = [
  nameField,
  field('into', f.into, { ...selectorCodec('territories'), territory: null }, { width: 130 }),
  field('modes', f.modes, choicesCodec(modeWords), { width: 110 }),
  field('rate', f.feeRate, percentCodec, { unit: u.percent }),
  field('minimumPerEntry', f.minimumPerEntry, moneyCodec, { ...money(u.perEntry), width: 96 }),
  field('maximumPerEntry', f.maximumPerEntry, moneyCodec, { ...money(u.perEntry), width: 96 }),
  field('flatPerEntry', f.flatPerEntry, moneyCodec, { ...money(u.perEntry), width: 96 }),
  field('assumedEntryValue', f.assumedEntryValue, moneyCodec, { ...money(u.perEntry), width: 104 }),
  field('validFrom', f.validFrom, dateCodec, { width: 96 }),
  field('validTo', f.validTo, dateCodec, { width: 96 }),
  currencyField,
  ...sourceFields,
  idField,
];

export const agreementColumns: readonly ColumnSpec[] = [
  { ...nameField, width: 240 },
  field('members', f.members, idsCodec('territories'), { width: 260 }),
  field('rules', f.rules, itemsCodec(originRuleCodec), { width: 180 }),
  field('cumulation', f.cumulation, choiceCodec(cumulationWords), { width: 90 }),
  field('isDirectConsignment', f.directConsignment, flagCodec, { width: 84 }),
  field('consignmentHubs', f.consignmentHubs, idsCodec('sites'), { width: 160 }),
  field('validFrom', f.validFrom, dateCodec, { width: 96 }),
  field('validTo', f.validTo, dateCodec, { width: 96 }),
  ...sourceFields,
  idField,
];
