import { useMemo } from 'react';
import { costGroupKey } from '../../../solver/report/difference/cost-group.ts';
import type { DifferenceQuery } from '../../../solver/report/difference/difference-behind.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { Waterfall } from '../../charts/waterfall.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { costTable } from './compare-tables.ts';
import type { Comparison } from './comparison.ts';
import { comparisonScale } from './comparison-scale.ts';
import { costGroupName } from './cost-group-name.ts';
import { foldSmallChanges } from './fold-small-changes.ts';
import { compareMessages as messages } from './messages.ts';

const mostBars = 10;
const othersId = 'others';

export interface WhatItCostsProps {
  comparison: Comparison;
  a: string;
  b: string;
  onOpen: (query: DifferenceQuery) => void;
}

/** The bridge from A's total to B's: each bar one reason why B costs more or less. */
export function WhatItCosts({ comparison, a, b, onOpen }: WhatItCostsProps) {
  const text = useText();
  const { say } = text;
  const format = useFormat();
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const { before, after, costs } = comparison;
  const { currency } = after.ledger;
  const table = useMemo(() => costTable(comparison, text, format), [comparison, text, format]);
  const scale = comparisonScale([before.ledger.total, after.ledger.total]);
  const largest = Math.max(0, ...costs.map(({ change }) => Math.abs(change)));
  const digits = largest / scale >= 10 ? 1 : 2;
  const { shown, others } = foldSmallChanges(costs, mostBars);
  const items = shown.map(({ group, change }) => ({
    id: costGroupKey(group),
    label: costGroupName(group, text, format),
    amount: change,
    value: format.change(change / scale, digits),
    tone: 'change' as const,
  }));
  if (others.count > 0) {
    items.push({
      id: othersId,
      label: say(messages.otherChanges, { count: others.count }),
      amount: others.change,
      value: format.change(others.change / scale, digits),
      tone: 'change',
    });
  }
  const open = (id: string | null) => {
    if (id === null) return onOpen({ of: 'total' });
    const rows =
      id === othersId ? costs.slice(shown.length) : costs.filter(({ group }) => costGroupKey(group) === id);
    onOpen({ of: 'costs', groups: rows.map(({ group }) => group) });
  };
  const total = (amount: number) => format.number(amount / scale, digits);
  return (
    <div className="compare-part">
      <ChartFrame
        name="what-it-costs"
        title={say(messages.whatItCosts)}
        note={say(messages.overHorizon, { unit: format.moneyUnit(currency, scale) })}
        table={table}
      >
        <div ref={watch}>
          {width === 0 ? null : (
            <Waterfall
              name={say(messages.whatItCosts)}
              items={items}
              start={{ label: a, amount: before.ledger.total, value: total(before.ledger.total) }}
              total={{ label: b, value: total(after.ledger.total) }}
              width={width}
              sizes={sizes}
              onOpen={open}
            />
          )}
        </div>
        <p className="compare-note">{say(messages.dearerOrCheaper)}</p>
      </ChartFrame>
    </div>
  );
}
