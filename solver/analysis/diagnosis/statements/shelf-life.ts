import { numberStatement } from './number-statement.ts';

/** A product keeps for so many days at one site. */
export const shelfLife = numberStatement({
  name: 'shelfLife',
  collection: 'products',
  field: 'shelfLifeDays',
  rowFamilies: ['shelf_life'],
  direction: 'raise',
  isWhole: true,
  stated: (product) => product.shelfLifeDays,
  silenced: (product) => ({ ...product, shelfLifeDays: null }),
});
