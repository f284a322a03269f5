import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { DaySlider } from './day-slider.tsx';
import { DutyPlot } from './duty-stack-plot.tsx';
import { DutyStackRow } from './duty-stack-row.tsx';
import { DutyStackLegend, type LegendEntry } from './duty-stack-legend.tsx';
import { layoutDutyColumns, type DutyHeaders, type DutyRow } from './layout-duty-columns.ts';
import { layoutDutyStack, type DutyStackData } from './layout-duty-stack.ts';
import { fitText, textWidth } from '../drawing/text-width.ts';
import './chart.css';
import './duty-stack.css';

export interface DutyStackProps {
  /** Said to screen readers as the name of the picture. */
  name: string;
  data: DutyStackData;
  /** In the order of the data's rows. */
  rows: readonly DutyRow[];
  headers: DutyHeaders;
  /** What the goods pay on the day: what of, how much, and what that is made of. */
  figure: { note: string; value: string; lines: readonly string[] };
  legend: readonly LegendEntry[];
  dayLabel: string;
  todayLabel: string;
  printRate: (rate: number) => string;
  width: number;
  sizes: ChartSizes;
  chosen?: string | null;
  onChoose?: (id: string) => void;
  /** Takes another day, by dragging the line or by arrow keys; without it the line is a picture. */
  onDay?: (day: number) => void;
  /** Names the line for screen readers. */
  dayName?: string;
}

/** How far the ground of the chosen row, and the focus, reach beyond the texts. */
const bleed = 12;

/** The total of a duty stack over time, and under it, on the same axis, the layers that make it. */
export function DutyStack({
  name,
  data,
  rows,
  headers,
  figure,
  legend,
  dayLabel,
  todayLabel,
  printRate,
  width,
  sizes,
  chosen = null,
  onChoose,
  onDay,
  dayName = '',
}: DutyStackProps) {
  const { body, note, row } = sizes;
  const rowHeight = row * 1.75;
  const barHeight = Math.round(body * 1.6);
  const columns = layoutDutyColumns(rows, headers, width, sizes);
  const { axis } = columns;
  const top = note * 2.2;
  const plotHeight = body * 12;
  const headHeight = note * 2.6;
  const layout = layoutDutyStack(data, {
    left: axis.x,
    width: axis.width,
    top,
    plotHeight,
    headHeight,
    rowHeight,
    barHeight,
    note,
    printRate,
  });
  const { baseline, dayX, dayY, todayX } = layout;
  const rowsTop = baseline + headHeight;
  const legendX = axis.x + axis.width + 14;
  const legendStep = Math.min(note * 1.75, plotHeight / Math.max(1, legend.length));
  const headY = rowsTop - note * 0.9;
  const figureWidth = axis.x - note * 4;
  const hasLegend = width - legendX > 8 * note;
  const height = layout.height + 1;
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={height}>
      <text className="chart-note" x={0} y={top + note * 0.4}>
        {fitText(figure.note, figureWidth, note)}
      </text>
      <text className="duty-stack-figure" x={0} y={top + body * 2.6}>
        {figure.value}
      </text>
      {figure.lines.map((line, n) => (
        <text key={line} className="chart-note" x={0} y={top + body * 2.6 + note * 1.55 * (n + 1.1)}>
          {fitText(line, figureWidth, note)}
          {fitText(line, figureWidth, note) === line ? null : <title>{line}</title>}
        </text>
      ))}

      <DutyPlot layout={layout} axis={axis} top={top} note={note} printRate={printRate} />
      {hasLegend ? (
        <DutyStackLegend legend={legend} x={legendX} y={top} step={legendStep} size={note} />
      ) : null}

      <g>
        <text className="chart-note" x={0} y={headY}>
          {headers.layer}
        </text>
        {columns.joins === null ? null : (
          <text className="chart-note" x={columns.joins} y={headY}>
            {headers.joins}
          </text>
        )}
        <text className="chart-note" x={columns.rateEnd} y={headY} textAnchor="end">
          {headers.rate}
        </text>
        <text className="chart-note" x={columns.status} y={headY}>
          {headers.status}
        </text>
        <text className="chart-note" x={columns.confidence} y={headY}>
          {headers.confidence}
        </text>
        <text className="chart-note" x={columns.ageEnd - 4} y={headY} textAnchor="end">
          {headers.age}
        </text>
      </g>
      <line className="duty-stack-head-rule" x1={0} x2={width} y1={rowsTop + 0.5} y2={rowsTop + 0.5} />
      {rows.map(({ id }, n) =>
        id === chosen ? (
          <rect
            key={id}
            className="duty-stack-chosen"
            x={-bleed}
            y={rowsTop + n * rowHeight + 1}
            width={width + bleed * 2}
            height={rowHeight - 1}
          />
        ) : null,
      )}
      {rows.map((each, n) => (
        <DutyStackRow
          key={each.id}
          row={each}
          bars={layout.rows[n] ?? []}
          columns={columns}
          y={rowsTop + n * rowHeight}
          height={rowHeight}
          barHeight={barHeight}
          width={width}
          sizes={sizes}
          isChosen={each.id === chosen}
          {...(onChoose === undefined ? {} : { onChoose: () => onChoose(each.id) })}
        />
      ))}
      {rows.map(({ id }, n) => (
        <line
          key={id}
          className="duty-stack-rule"
          x1={0}
          x2={width}
          y1={Math.round(rowsTop + (n + 1) * rowHeight) + 0.5}
          y2={Math.round(rowsTop + (n + 1) * rowHeight) + 0.5}
        />
      ))}
      {todayX === null ? null : (
        <>
          <line className="duty-stack-today" x1={todayX} x2={todayX} y1={top} y2={layout.height} />
          {todayX === dayX ? null : (
            <AxisText text={todayLabel} at={todayX} other={dayX} y={headY} axis={axis} note={note} />
          )}
        </>
      )}
      {dayX === null ? null : (
        <>
          <line className="duty-stack-day" x1={dayX} x2={dayX} y1={top} y2={layout.height} />
          {dayY === null ? null : <circle className="duty-stack-dot" cx={dayX} cy={dayY} r={note * 0.5} />}
          <AxisText
            className="duty-stack-day-label"
            text={dayLabel}
            at={dayX}
            other={todayX}
            y={headY}
            axis={axis}
            note={note}
          />
        </>
      )}
      {onDay === undefined ? null : (
        <DaySlider
          name={dayName}
          text={dayLabel}
          days={data}
          x={axis.x}
          y={top}
          width={axis.width}
          height={plotHeight}
          onDay={onDay}
        />
      )}
    </svg>
  );
}

interface AxisTextProps {
  className?: string;
  text: string;
  at: number;
  /** Where the other of the two lines stands; `null` for none. */
  other: number | null;
  y: number;
  axis: { x: number; width: number };
  note: number;
}

/** What a line stands for, on the side away from the other line, within the axis. */
function AxisText({ className = 'chart-note', text, at, other, y, axis, note }: AxisTextProps) {
  const wide = textWidth(text, note) + 5;
  const isFree = (from: number, to: number) =>
    from >= axis.x && to <= axis.x + axis.width && (other === null || other <= from || other >= to);
  const fitsLeft = isFree(at - wide, at);
  const fitsRight = isFree(at, at + wide);
  // Of two lines the later one says its name to the right, so that neither text runs into the other.
  const isLeft = other !== null && other > at ? fitsLeft : !fitsRight;
  if (!fitsLeft && !fitsRight) return null;
  return (
    <text className={className} x={isLeft ? at - 5 : at + 5} y={y} textAnchor={isLeft ? 'end' : 'start'}>
      {text}
    </text>
  );
}
