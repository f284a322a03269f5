import { eachEmission } from '../../../formulation/costs/carbon.ts';
import type { FormTerm } from '../../linear-form.ts';
import type { FrontierMeasure } from '../measure.ts';

/** Kilograms CO₂e of buying, making, handling and carrying over the horizon: Σ kg · (buy, make, flow, serve). */
export const carbon: FrontierMeasure = {
  name: 'carbon',
  unit: 'kg',
  networkOf: (network) => network,
  form: ({ sets, columns }) => {
    const terms: FormTerm[] = [];
    eachEmission(sets, columns, (column, coefficient) => terms.push({ column, coefficient }));
    return {
      kind: 'ratio',
      numerators: [{ constant: 0, terms }],
      denominator: { constant: 1, terms: [] },
      held: [],
    };
  },
  value: (_, __, ledger) => ledger.carbonKg,
};
