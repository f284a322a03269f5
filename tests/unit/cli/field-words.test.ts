import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../../main/cli/difference/field-words.ts';
import { settings } from '../../../scenarios/domain/settings.ts';
import { recordSchemas } from '../../../scenarios/overrides/record-schema.ts';
import { shapeOf, type Shape } from '../../../scenarios/schema/shape.ts';

const say = (root: string, way: readonly string[]) => fieldWords(root, way, 'month', (_list, item) => item);

/** Every way that a file can have under a root; items of lists are called `item`. */
function waysIn(shape: Shape, way: readonly string[] = []): readonly (readonly string[])[] {
  const here = way.length === 0 || way.at(-1) === 'item' ? [] : [way];
  if (shape.kind === 'record') {
    return [...here, ...shape.fields.flatMap((field) => waysIn(field.shape, [...way, field.key]))];
  }
  if (shape.kind === 'either') return [...here, ...shape.options.flatMap((option) => waysIn(option, way))];
  if (shape.kind !== 'list') return here;
  return [...here, ...(shape.element.kind === 'record' ? waysIn(shape.element, [...way, 'item']) : [])];
}

const roots: readonly (readonly [string, Shape])[] = [
  ['settings', shapeOf(settings)],
  ...Object.entries(recordSchemas).map(([root, schema]) => [root, shapeOf(schema)] as const),
];
const fields = roots.flatMap(([root, shape]) =>
  waysIn(shape).map((way) => ({ root, way, ...say(root, way) })),
);
const lastOf = (kind: string) =>
  [...new Set(fields.filter((field) => field.kind === kind).map(({ way }) => way.at(-1)!))].sort();

describe('what a field is called', () => {
  it('is words for every field that a file can have', () => {
    expect(fields.length).toBeGreaterThan(250);
    expect(fields.filter(({ words }) => words === '' || /[a-z][A-Z]|_|undefined|\{/.test(words))).toEqual([]);
  });

  it('carries the unit, with the length of 1 period by its name', () => {
    const words = [
      say('lines', ['hoursPerPeriod']),
      say('sites', ['opening', 'fixedCostPerPeriod']),
      say('lanes', ['costPer', 'container', 'cost']),
      say('recipes', ['inputs', 'Motor', 'quantityPer']),
      say('offers', ['tiers', '1,000', 'unitCost']),
      say('lanes', ['isMinimumCommitted']),
    ].map((field) => field.words);
    expect(words).toEqual([
      'hours per month',
      'fixed cost per month',
      'freight per container',
      'Motor per unit',
      'price from 1,000 units',
      'minimum committed',
    ]);
  });

  it('knows which fields are money and which are shares', () => {
    expect(lastOf('share')).toEqual([
      'costOfCapitalPerYear',
      'drawbackShare',
      'firstSaleShare',
      'insuranceRate',
      'maximumShare',
      'minimumFill',
      'minimumShare',
      'minimumShareEach',
      'obsolescencePerPeriod',
      'rampUp',
      'rate',
      'threshold',
      'yield',
    ]);
    expect(lastOf('money')).toEqual([
      'amountPerKg',
      'amountPerTonneCo2e',
      'amountPerUnit',
      'assumedEntryValue',
      'carbonPricePerTonne',
      'closeCost',
      'cost',
      'costPer',
      'costPerUnitPerPeriod',
      'customsValuePerUnit',
      'deMinimisPerEntry',
      'energyPerUnit',
      'fixedCostPerPeriod',
      'flatPerEntry',
      'handlingCostPerUnit',
      'holdingCostPerUnitPerPeriod',
      'kg',
      'labourPerUnit',
      'm3',
      'maximumPerEntry',
      'minimumPerEntry',
      'openCost',
      'overheadPerUnit',
      'overtimeCostPerHour',
      'priceByMarket',
      'pricePerUnit',
      'rvcValue',
      'setupCost',
      'shortfallPenaltyPerUnit',
      'unit',
      'unitCost',
      'valuePerEntry',
      'valuePerUnit',
    ]);
    expect(say('products', ['unit']).kind).toBe('number');
  });
});
