import { describe, expect, it } from 'vitest';
import type { ColumnUse, TableMapping } from '../../../../main/contract/imports.ts';
import { withPeriodsOf } from '../../../../renderer/session/with-periods-of.ts';

const mapped = (...uses: readonly ColumnUse[]): TableMapping => ({
  sheet: 'a.csv',
  entity: 'demand',
  headerRow: 0,
  columns: Object.fromEntries(uses.entries()),
  constants: {},
  decimal: null,
  dayOrder: null,
  isWhole: false,
});
const field = (id: string): ColumnUse => ({ kind: 'field', field: id, unit: null });
const period = (id: string): ColumnUse => ({ kind: 'period', period: id });
const skip: ColumnUse = { kind: 'skip' };

describe('a mapping whose dates are read in another order', () => {
  it('has 1 column of another period, 1 that was none, and 1 that is none now; a field that was chosen stays', () => {
    const before = mapped(field('market'), period('jan'), skip, period('feb'), field('because'));
    const anew = mapped(field('product'), period('mar'), period('apr'), skip, period('may'));
    expect(withPeriodsOf(before, anew)).toEqual(
      mapped(field('market'), period('mar'), period('apr'), skip, field('because')),
    );
  });

  it('keeps its fields alone where nothing is found anew', () => {
    expect(withPeriodsOf(mapped(field('market'), period('jan')), null)).toEqual(
      mapped(field('market'), skip),
    );
  });
});
