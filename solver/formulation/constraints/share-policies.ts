import { filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import { append } from '../sets/append.ts';
import { eachMeasured } from '../sets/measured-lines.ts';
import { type ConstraintFamily, periodName, productName } from './constraint-family.ts';

/** Part of a total stays below, or above, a stated share of it: the diversification that headquarters ask for. */
export const sharePolicies: ConstraintFamily = {
  name: 'share_policy',
  title: 'Share policies',
  formula:
    'minimumShare[i] · Σ_{denominator} x ≤ Σ_{numerator} x ≤ maximumShare[i] · Σ_{denominator} x   ∀ share policy i, and each period, each product, where so said',
  addRows({ sets, columns, builder }) {
    for (const { policy } of sets.policies.on) {
      if (policy.kind !== 'share') continue;
      const isCounted = filterMatcher(sets.network, policy.numerator);
      const isBase = filterMatcher(sets.network, policy.denominator);
      const groups = new Map<string, { column: number; counted: number; base: number }[]>();
      eachMeasured(sets, columns, policy.measure, (line, product, period, column) => {
        const counted = isCounted(line) ? 1 : 0;
        const base = isBase(line) ? 1 : 0;
        if (counted + base === 0) return;
        const key = [
          ...(policy.acrossProducts === 'each' ? [productName(sets, product)] : []),
          ...(policy.acrossPeriods === 'each' ? [periodName(sets, period)] : []),
        ].join(',');
        append(groups, key, { column, counted, base });
      });
      for (const [key, terms] of groups) {
        const write = (side: 'most' | 'least', share: number, lower: number, upper: number) => {
          const row = builder.addRow(
            lower,
            upper,
            () => `share_policy(${[policy.id, side, ...(key ? [key] : [])].join(',')})`,
          );
          for (const { column, counted, base } of terms) builder.addTerm(row, column, counted - share * base);
        };
        if (policy.maximumShare !== null) write('most', policy.maximumShare, -Infinity, 0);
        if (policy.minimumShare !== null) write('least', policy.minimumShare, 0, Infinity);
      }
    }
  },
};
