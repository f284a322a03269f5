import { unitsOf } from '../../scenarios/import/units.ts';
import type { EntityFace, FieldFace } from '../contract/imports.ts';
import { importEntities } from './import-entities.ts';
import type { ImportField } from './import-field.ts';

/** Every entity and field as the window shows them in its lists. */
export const importFaces: readonly EntityFace[] = importEntities.map(({ id, titles, fields }) => ({
  id,
  titles,
  fields: fields.map(faceOf),
}));

const currencies = ['USD', 'HKD', 'CNY', 'EUR', 'VND', 'MYR', 'THB', 'IDR', 'INR', 'JPY', 'GBP'];

function faceOf({ id, titles, column, measure, isMoney }: ImportField): FieldFace {
  const units =
    measure !== null
      ? unitsOf(measure).map(({ symbol }) => symbol)
      : isMoney
        ? currencies
        : column.kind === 'rate'
          ? ['percent', 'fraction']
          : [];
  return { id, titles, isRequired: column.isRequired && id !== 'id', units };
}
