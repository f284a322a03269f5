import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import type { TableData } from '../../charts/table-data.ts';
import type { WindowFormat } from '../../format/use-format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { sharesInWords } from '../questions/shares-in-words.ts';
import { costOn, lookUp, planOf } from './curve-view.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayValue } from './say-value.ts';

/** Origins of what a plan serves, largest first: `VN 69, MY 19, CN 12`. */
export function servedInWords(served: BreakEven['plans'][number]['served'], format: WindowFormat): string {
  return sharesInWords(
    served.map(({ origin, share }) => ({ territory: origin, share })),
    format,
  );
}

/** The pieces as a table that files hold: corners and costs unrounded, at the value that is looked up. */
export function piecesTable(
  curve: BreakEven,
  value: number,
  title: string,
  { say }: Text,
  format: WindowFormat,
): TableData {
  const best = lookUp(curve, value).cost;
  const currency = format.currency(curve.currency);
  const number = (key: string, title: string, unit: string, digits: number) =>
    ({ key, title, unit, kind: 'number', digits }) as const;
  return {
    name: 'break-even',
    title,
    columns: [
      { key: 'plan', title: say(messages.plan), unit: null, kind: 'text', digits: null },
      { key: 'served', title: say(messages.inWords), unit: null, kind: 'text', digits: null },
      number('from', say(messages.fromHead), '%', 2),
      number('to', say(messages.toHead), '%', 2),
      number('cost', say(messages.atHead, { value: sayValue(value, format) }), currency, 0),
      number('over', say(messages.overBest), currency, 0),
      number('perPoint', say(messages.perPoint), currency, 0),
    ],
    rows: curve.pieces.map((piece) => {
      const plan = planOf(curve, piece);
      const cost = costOn(plan.lines, value);
      return [
        plan.letter,
        servedInWords(plan.served, format),
        piece.from * 100,
        piece.to * 100,
        cost,
        Math.max(0, cost - best),
        slopeOf(piece) / 100,
      ];
    }),
    total: null,
  };
}

/** What one unit of the value costs within a piece; its mean where a law bends it. */
export function slopeOf({ lines, from, to }: BreakEven['pieces'][number]): number {
  if (to <= from) return lines[0]!.slope;
  return (costOn(lines, to) - costOn(lines, from)) / (to - from);
}
