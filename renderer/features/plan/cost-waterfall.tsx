import { Waterfall } from '../../charts/waterfall.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { LedgerQuery } from '../../../solver/report/ledger-query.ts';
import type { CostStep } from './cost-steps.ts';

export interface CostWaterfallProps {
  name: string;
  steps: readonly CostStep[];
  totalLabel: string;
  /** Opened by the total's row. */
  totalQuery: LedgerQuery;
  /** An amount of base currency as printed here. */
  print: (amount: number) => string;
  onOpen: (query: LedgerQuery) => void;
}

/** The costs of something as a waterfall that fills the width it has. */
export function CostWaterfall({ name, steps, totalLabel, totalQuery, print, onOpen }: CostWaterfallProps) {
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const total = steps.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <div ref={watch}>
      {width === 0 ? null : (
        <Waterfall
          name={name}
          items={steps
            .filter(({ amount }) => /[1-9]/.test(print(amount)))
            .map(({ id, label, hint, amount, tone }) => ({
              id,
              label,
              hint,
              amount,
              tone,
              value: print(amount),
            }))}
          total={{ label: totalLabel, value: print(total) }}
          width={width}
          sizes={sizes}
          onOpen={(id) => onOpen(steps.find((step) => step.id === id)?.query ?? totalQuery)}
        />
      )}
    </div>
  );
}
