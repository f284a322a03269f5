import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { originColour } from '../../drawing/origin-colour.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { useChartSizes } from '../use-chart-sizes.ts';
import { useWidth } from '../use-width.ts';
import { layoutPeriodStrip, type StripColumn } from './layout-period-strip.ts';
import { mapMessages as messages } from './messages.ts';
import './period-strip.css';

export interface PeriodStripProps {
  /** `labels`: what a period is called, the longest first. */
  columns: readonly (StripColumn & { labels: readonly string[] })[];
  /** First and last period shown, by index; `null` for all. */
  range: readonly [number, number] | null;
  onRange: (range: readonly [number, number] | null) => void;
  title: string;
  formatTotal: (total: number) => string;
}

const margin = 20;
/** Of the words over the columns, at 100 %. */
const titleRoom = 26;

/** One stacked column a period, with its total in figures. Dragging over columns, or Shift and arrows, chooses a range. */
export function PeriodStrip({ columns, range, onRange, title, formatTotal }: PeriodStripProps) {
  const { say } = useText();
  const { note } = useChartSizes();
  const [width, watch] = useWidth();
  const [at, setAt] = useState(0);
  const [hasFocus, setHasFocus] = useState(false);
  const dragFrom = useRef<number | null>(null);
  const id = useId();
  const height = (74 / 11) * note;
  const placed = layoutPeriodStrip(columns, {
    x: margin,
    width: Math.max(0, width - 2 * margin),
    barHeight: height - (titleRoom / 11) * note - 8,
    baseline: height - 8,
  });
  const isShown = (n: number) => range === null || (n >= range[0] && n <= range[1]);
  const choose = (from: number, to: number) => {
    const chosen = [Math.min(from, to), Math.max(from, to)] as const;
    onRange(chosen[0] === 0 && chosen[1] === columns.length - 1 ? null : chosen);
  };
  const columnAt = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>): number => {
    const x = clientX - currentTarget.getBoundingClientRect().x;
    const found = placed.findIndex((column) => x < column.x + column.width);
    return found < 0 ? placed.length - 1 : found;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      const next = Math.max(0, Math.min(columns.length - 1, at + step));
      setAt(next);
      if (event.shiftKey) {
        const fixed = range === null ? at : at === range[0] ? range[1] : range[0];
        choose(fixed, next);
      }
    } else if (event.key === 'Enter' || event.key === ' ') choose(at, at);
    else if (event.key === 'Escape') onRange(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="period-strip" style={{ height }} ref={watch}>
      <div className="period-strip-title">
        {title}
        {range === null ? (
          <span className="period-strip-hint">{say(messages.stripHint)}</span>
        ) : (
          <Button kind="link" onPress={() => onRange(null)}>
            {say(messages.allPeriods)}
          </Button>
        )}
      </div>
      <svg
        className="period-strip-columns"
        width={width}
        height={height}
        role="listbox"
        aria-label={title}
        aria-multiselectable
        aria-orientation="horizontal"
        tabIndex={0}
        {...(hasFocus ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0 || placed.length === 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          dragFrom.current = columnAt(event);
          setAt(dragFrom.current);
          const isSame = range !== null && range[0] === dragFrom.current && range[1] === dragFrom.current;
          if (isSame) onRange(null);
          else choose(dragFrom.current, dragFrom.current);
        }}
        onPointerMove={(event) => {
          if (dragFrom.current !== null && columnAt(event) !== dragFrom.current)
            choose(dragFrom.current, columnAt(event));
        }}
        onPointerUp={() => {
          dragFrom.current = null;
        }}
      >
        {placed.map((column, n) => {
          const total = formatTotal(column.total);
          const textX = column.barX + column.barWidth + 6;
          const room = column.width - column.barWidth - 6;
          const fits = (text: string) => textWidth(text, note) <= room;
          const { labels } = columns[n]!;
          const label = labels.find(fits) ?? null;
          const hasTotal = fits(total);
          // The figures that stand there are the name; a name beside them would say them twice.
          const name = label !== null && hasTotal ? {} : { 'aria-label': `${labels[0] ?? ''}: ${total}` };
          return (
            <g
              key={column.id}
              id={`${id}-${n}`}
              role="option"
              aria-selected={range !== null && isShown(n)}
              {...name}
              className={isShown(n) ? 'period-strip-column' : 'period-strip-column period-strip-off'}
            >
              <rect
                className={
                  range !== null && isShown(n) ? 'period-strip-hit period-strip-chosen' : 'period-strip-hit'
                }
                x={column.x - 4}
                y={(titleRoom / 11) * note}
                width={column.width}
                height={height - (titleRoom / 11) * note - 2}
              />
              {hasFocus && n === at ? (
                <rect
                  className="period-strip-at"
                  x={column.x - 3}
                  y={(titleRoom / 11) * note + 1}
                  width={Math.max(0, column.width - 2)}
                  height={height - (titleRoom / 11) * note - 4}
                />
              ) : null}
              {column.parts.map(({ origin, y, height }) => (
                <rect
                  key={origin}
                  x={column.barX}
                  y={y}
                  width={column.barWidth}
                  height={Math.max(0, height - (height > 2 ? 1 : 0))}
                  style={{ fill: originColour(origin) }}
                />
              ))}
              {label === null ? null : (
                <text className="period-strip-label" x={textX} y={height - 8 - note * 1.35}>
                  {label}{' '}
                </text>
              )}
              {!hasTotal ? null : (
                <text className="period-strip-total" x={textX} y={height - 9}>
                  {total}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
