import { useDeferredValue, useMemo } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../button.tsx';
import { cellsOf, rangeSize } from './cell-range.ts';
import { isNumeric, type Column } from './column.ts';
import { gridMessages as messages } from './messages.ts';
import { rangesOf, type GridSelection } from './selection.ts';
import { summarise } from './selection-summary.ts';

export interface GridFootProps<Row> {
  /** How many rows there are, in words. */
  note: string;
  columns: readonly Column<Row>[];
  selection: GridSelection;
  recordAt: (row: number) => Row | null;
  isFiltered: boolean;
  shown: number;
  onClearFilters: () => void;
}

/** How many rows, and what the numbers of the selection come to. */
export function GridFoot<Row>(props: GridFootProps<Row>) {
  const { say } = useText();
  const format = useFormat();
  const { columns, recordAt } = props;
  // A selection of a million cells is added up after the screen has followed the pointer.
  const selection = useDeferredValue(props.selection);
  const ranges = rangesOf(selection);
  const cells = ranges.reduce((total, range) => total + rangeSize(range), 0);
  const summary = useMemo(() => {
    if (cells < 2) return null;
    function* values() {
      for (const { row, column } of cellsOf(rangesOf(selection))) {
        const found = columns[column];
        const record = recordAt(row);
        if (found === undefined || record === null) continue;
        yield {
          value: isNumeric(found) ? found.value(record) : null,
          unit: found.unit ?? '',
          kind: found.kind,
        };
      }
    }
    return summarise(values());
  }, [cells, selection, columns, recordAt]);
  const isShare = columns[selection.active.column]?.kind === 'percent';
  const number = (value: number) =>
    isShare ? format.share(value, 2) : format.number(Number(value.toPrecision(10)));
  return (
    <div className="grid-foot">
      <span className="grid-foot-note">
        {props.isFiltered
          ? say(messages.someShown, { shown: format.number(props.shown), all: props.note })
          : props.note}
        {props.isFiltered ? (
          <Button kind="link" onPress={props.onClearFilters}>
            {say(messages.clearFilters)}
          </Button>
        ) : null}
      </span>
      {summary === null ? null : (
        <span className="grid-foot-summary">
          <span>{say(messages.selected, { count: summary.cells })}</span>
          {summary.average === null || summary.unit === null ? null : (
            <>
              <span>{say(messages.average, { value: number(summary.average) })}</span>
              <span>
                {say(messages.sum, { value: number(summary.sum), unit: isShare ? '' : summary.unit })}
              </span>
            </>
          )}
        </span>
      )}
    </div>
  );
}
