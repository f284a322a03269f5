import { unitsOf } from '../../scenarios/import/units.ts';
import type { EntityFace, FieldFace } from '../contract/imports.ts';
import { importEntities } from './import-entities.ts';
import type { ImportField } from './import-field.ts';

/** Offered in lists; any other is read where a cell or a header names it. */
const currencies = ['USD', 'HKD', 'CNY', 'EUR', 'VND', 'MYR', 'THB', 'IDR', 'INR', 'JPY', 'GBP'];

/** Every entity and field as the window shows them in its lists. */
export const importFaces: readonly EntityFace[] = importEntities.map(({ id, titles, fields }) => ({
  id,
  titles,
  fields: fields.map(faceOf),
}));

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
