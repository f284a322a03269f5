import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useMemo, type RefObject } from 'react';
import type { WindowLanguage } from '../../i18n/language.ts';
import type { CellPlace } from './cell-range.ts';
import type { Column } from './column.ts';
import type { PlacedColumn } from './grid-row.tsx';

export interface GridLayoutAsk<Row> {
  scrollerRef: RefObject<HTMLDivElement | null>;
  columns: readonly Column<Row>[];
  rowCount: number;
  active: CellPlace;
  language: WindowLanguage;
  scale: number;
  /** By column key, where they differ from the columns' own, in px at scale 100 %. */
  widths: Readonly<Record<string, number>>;
  widen: (column: string, width: number) => void;
}

/** Where the rows and columns of a grid lie, in px. */
export type GridLayout = ReturnType<typeof useGridLayout>;

const leastWidth = 36;

/** Which rows and columns are in sight, and where everything lies, in px. */
export function useGridLayout<Row>({
  scrollerRef,
  columns,
  rowCount,
  active,
  language,
  scale,
  widths,
  widen,
}: GridLayoutAsk<Row>) {
  const isHan = language !== 'en';
  const rowHeight = Math.round((isHan ? 28 : 26) * scale);
  const headHeight = Math.round((isHan ? 46 : 41) * scale);
  const headTotal = headHeight + rowHeight;
  const numberWidth = Math.round(Math.max(31, 9 + 7 * String(rowCount).length + 8) * scale);
  const widthOf = (index: number) => {
    const column = columns[index]!;
    return Math.round((widths[column.key] ?? column.width) * scale);
  };
  const withActive = (range: Range, place: number) => {
    const inSight = defaultRangeExtractor(range);
    // The active cell stays in the page however far it is scrolled, for `aria-activedescendant` to point at.
    if (place >= range.count || inSight.includes(place)) return inSight;
    return [...inSight, place].sort((a, b) => a - b);
  };
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    paddingStart: headTotal,
    scrollPaddingStart: headTotal,
    scrollPaddingEnd: 4,
    rangeExtractor: (range) => withActive(range, active.row),
  });
  const frozenWidth = columns.length === 0 ? 0 : widthOf(0);
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: widthOf,
    overscan: 2,
    paddingStart: numberWidth,
    scrollPaddingStart: numberWidth + frozenWidth,
    scrollPaddingEnd: 4,
    rangeExtractor: (range) => {
      const inSight = withActive(range, active.column);
      return inSight.includes(0) ? inSight : [0, ...inSight];
    },
  });
  useEffect(() => rows.measure(), [rows, rowHeight, headTotal]);
  const widthsKey = columns.map((_, n) => widthOf(n)).join();
  useEffect(() => across.measure(), [across, widthsKey, numberWidth]);

  const columnItems = across.getVirtualItems();
  const placedKey = columnItems.map(({ index, start, size }) => `${index}:${start}:${size}`).join();
  const placed = useMemo<readonly PlacedColumn[]>(
    () => columnItems.map(({ index, start, size }) => ({ index, left: start, width: size })),
    // The key says all that the items hold; the list of items is a new one at every scroll.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [placedKey],
  );
  return {
    rowHeight,
    headHeight,
    headTotal,
    numberWidth,
    placed,
    rowItems: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    width: across.getTotalSize(),
    scrollLeft: across.scrollOffset ?? 0,
    page: Math.max(1, Math.floor(((rows.scrollRect?.height ?? 400) - headTotal) / rowHeight) - 1),
    resize: (column: string, width: number) => widen(column, Math.max(leastWidth, width / scale)),
    reveal: ({ row, column }: CellPlace) => {
      rows.scrollToIndex(row, { align: 'auto' });
      // The first column is always in sight.
      if (column > 0) across.scrollToIndex(column, { align: 'auto' });
    },
    cellBox: ({ row, column }: CellPlace) => {
      const width = column < columns.length ? widthOf(column) : 0;
      let left = numberWidth;
      for (let n = 0; n < column; n += 1) left += widthOf(n);
      const shift = column === 0 ? (across.scrollOffset ?? 0) : 0;
      return { top: headTotal + row * rowHeight, left: left + shift, width, height: rowHeight };
    },
    /** The cell under a point of the window; outside the cells the nearest one. */
    cellUnder: (x: number, y: number): CellPlace => {
      const scroller = scrollerRef.current!;
      const box = scroller.getBoundingClientRect();
      const row = Math.floor((y - box.top + scroller.scrollTop - headTotal) / rowHeight);
      const inView = x - box.left;
      const within = inView < numberWidth + frozenWidth ? inView : inView + scroller.scrollLeft;
      let column = -1;
      let right = numberWidth;
      while (column < columns.length - 1 && right <= within) {
        column += 1;
        right += widthOf(column);
      }
      return {
        row: Math.min(rowCount - 1, Math.max(0, row)),
        column: Math.min(columns.length - 1, Math.max(0, column)),
      };
    },
  };
}
