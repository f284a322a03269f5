import type { Product } from '../../../../scenarios/domain/product.ts';
import { daysCodec, itemsCodec, moneyCodec, numberCodec, percentCodec, textCodec } from '../codec.ts';
import { field, money, type ColumnSpec } from '../field-spec.ts';
import { fieldMessages as f, unitMessages as u } from '../field-messages.ts';
import { customsValueCodec, marketPriceCodec } from '../item-codecs.ts';
import { currencyField, idField, nameField } from './common-fields.ts';

export const productColumns: readonly ColumnSpec[] = [
  nameField,
  field('family', f.family, textCodec, { width: 100 }),
  field('hsCode', f.hsCode, textCodec, { width: 96 }),
  field('unit', f.unitName, textCodec, { width: 66 }),
  field('weightKg', f.weight, numberCodec, { unit: u.kg }),
  field('volumeM3', f.volume, numberCodec, { unit: u.m3 }),
  {
    key: 'density',
    title: f.density,
    unit: u.kgPerM3,
    kind: 'number',
    width: null,
    value: (record) => {
      const { weightKg, volumeM3 } = record as Product;
      return volumeM3 > 0 && weightKg > 0 ? Number((weightKg / volumeM3).toPrecision(3)) : null;
    },
  },
  field('customsValuePerUnit', f.customsValue, moneyCodec, { ...money(u.perUnit), width: 100 }),
  field('customsValueBySite', f.customsValueBySite, itemsCodec(customsValueCodec), {
    ...money(u.perUnit),
    width: 190,
  }),
  field('firstSaleShare', f.firstSaleShare, percentCodec, { unit: u.fractionOfValue, width: 96 }),
  field('embeddedCarbonKgPerUnit', f.embeddedCarbon, numberCodec, { unit: u.kgPerUnit, width: 104 }),
  field('priceByMarket', f.priceByMarket, itemsCodec(marketPriceCodec), { ...money(u.perUnit), width: 220 }),
  field('shelfLifeDays', f.shelfLife, daysCodec, { unit: u.days }),
  field('obsolescencePerPeriod', f.obsolescence, percentCodec, { unit: u.percentPerPeriod, width: 96 }),
  currencyField,
  idField,
];
