import { useMemo } from 'react';
import type { DiagnosisEdit } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { Bars, type BarItem } from '../../charts/bars.tsx';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { SizedChart } from '../plan/charts/sized-chart.tsx';
import { moneyScale } from '../plan/money-scale.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { editsTable, worthOf } from './edits-table.ts';
import { diagnosisMessages as messages } from './messages.ts';
import { sayChangeBriefly } from './say-statement.ts';

export interface EditsFigureProps {
  edits: readonly DiagnosisEdit[];
  words: DiagnosisWords;
  /** Goes to an edit and what can be done with it. */
  onOpen: (place: number) => void;
}

const titles = {
  cost: messages.compared,
  profit: messages.comparedProfit,
  carbon: messages.comparedCarbon,
} as const;

/** The edits by what the best plan with each comes to, on one scale from zero. */
export function EditsFigure({ edits, words, onOpen }: EditsFigureProps) {
  const { network, text, format } = words;
  const { say } = text;
  const { objective, baseCurrency } = network.settings;
  const title = say(titles[objective]);
  const table = useMemo(() => editsTable(edits, title, words), [edits, title, words]);
  const worths = edits.map((edit) => worthOf(words, edit));
  const most = Math.max(0, ...worths.map((worth) => worth ?? 0));
  const { scale, digits } = objective === 'carbon' ? { scale: 1 as const, digits: 1 } : wholeBelow(most);
  const unit = objective === 'carbon' ? say(messages.tonnes) : format.moneyUnit(baseCurrency, scale);
  const isFree = edits.some(({ unpricedShortUnits }) => unpricedShortUnits > 0);
  const items = edits.map((edit, place): BarItem => {
    const worth = worths[place] ?? null;
    const value = format.number(worth === null ? null : worth / scale, digits);
    return {
      id: String(place),
      label: `${place + 1}. ${edit.changes.map((change) => sayChangeBriefly(words, change)).join(say(messages.nextChange))}`,
      segments: worth === null ? [] : [{ id: 'worth', value: worth, fill: 's3', title: `${value} ${unit}` }],
      value,
      onOpen: () => onOpen(place),
    };
  });
  return (
    <ChartFrame
      name="no-plan-edits"
      title={title}
      note={say(isFree ? messages.comparedFree : messages.comparedNote, { unit })}
      table={table}
    >
      <SizedChart>
        {(width, sizes) => <Bars name={title} items={items} width={width} sizes={sizes} />}
      </SizedChart>
    </ChartFrame>
  );
}

/** Small amounts are printed whole: a plan's cost is not told by cents. */
function wholeBelow(most: number) {
  const { scale, digits } = moneyScale(most);
  return { scale, digits: scale === 1 ? 0 : digits };
}
