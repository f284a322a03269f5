import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { ConfidenceBars, confidenceWidth } from './confidence-bars.tsx';
import type { DutyColumns, DutyRow } from './layout-duty-columns.ts';
import type { PlacedBar } from './layout-duty-stack.ts';
import { fitText, textWidth } from '../drawing/text-width.ts';

export interface DutyStackRowProps {
  row: DutyRow;
  bars: readonly PlacedBar[];
  columns: DutyColumns;
  y: number;
  height: number;
  barHeight: number;
  /** Of the whole row. */
  width: number;
  sizes: ChartSizes;
  isChosen: boolean;
  onChoose?: () => void;
}

/** One layer: what it is, when and how it counts, and how far it may be trusted. */
export function DutyStackRow({
  row,
  bars,
  columns,
  y,
  height,
  barHeight,
  width,
  sizes,
  isChosen,
  onChoose,
}: DutyStackRowProps) {
  const { body, note } = sizes;
  const { title, authority, joins, rate, status, isCounted, confidence, age, isOld, description } = row;
  const middle = y + height / 2;
  const first = authority === '' ? middle : middle - body * 0.68;
  const second = middle + body * 0.72;
  const quiet = isCounted ? '' : ' duty-stack-quiet';
  const strong = isChosen ? ' duty-stack-strong' : '';
  const name = fitText(title, columns.label.width / (isChosen ? 1.06 : 1), body);
  const law = fitText(authority, columns.label.width, note);
  const ageWidth = textWidth(age, body) + 8;
  return (
    <ChartRow
      description={description}
      isChosen={isChosen}
      x={-8}
      y={y + 2}
      width={width + 16}
      height={height - 3}
      {...(onChoose === undefined ? {} : { onOpen: onChoose })}
    >
      <text
        className={`duty-stack-name${strong}${quiet}`}
        x={columns.label.x}
        y={first}
        dominantBaseline="central"
      >
        {name}
        {name === title ? null : <title>{title}</title>}
      </text>
      <text className={`duty-stack-second${quiet}`} x={columns.label.x} y={second} dominantBaseline="central">
        {law}
        {law === authority ? null : <title>{authority}</title>}
      </text>
      {columns.joins === null ? null : (
        <text className="chart-name" x={columns.joins} y={middle} dominantBaseline="central">
          {joins}
        </text>
      )}
      <text
        className="chart-value chart-strong"
        x={columns.rateEnd}
        y={middle}
        textAnchor="end"
        dominantBaseline="central"
      >
        {rate}
      </text>
      {bars.map((bar, n) => (
        <DutyBar key={n} bar={bar} height={barHeight} />
      ))}
      <text
        className={`duty-stack-name${isCounted ? ' duty-stack-strong' : quiet}`}
        x={columns.status}
        y={middle}
        dominantBaseline="central"
      >
        {status}
      </text>
      <ConfidenceBars x={columns.confidence} y={middle} full={confidence.full} size={body} />
      {columns.hasConfidenceWord ? (
        <text
          className="duty-stack-name"
          x={columns.confidence + confidenceWidth(body) + 6}
          y={middle}
          dominantBaseline="central"
        >
          {confidence.word}
        </text>
      ) : null}
      {isOld ? (
        <rect
          className="duty-stack-old"
          x={columns.ageEnd - ageWidth}
          y={middle - body * 0.75}
          width={ageWidth}
          height={body * 1.5}
        />
      ) : null}
      <text
        className={`chart-value${isOld ? ' duty-stack-old-text' : ''}`}
        x={columns.ageEnd - 4}
        y={middle}
        textAnchor="end"
        dominantBaseline="central"
      >
        {age}
      </text>
    </ChartRow>
  );
}

function DutyBar({ bar, height }: { bar: PlacedBar; height: number }) {
  const { x, y, width, look, label } = bar;
  const middle = y + height / 2;
  return (
    <>
      <rect
        className={`duty-stack-fill-${look}`}
        x={x}
        y={Math.round(y)}
        width={width}
        height={Math.round(height)}
      />
      <path className={`duty-stack-edge duty-stack-edge-${look}`} d={outline(bar, height)} />
      {look === 'ended' ? (
        <line className="duty-stack-cross" x1={x} x2={x + width} y1={middle} y2={middle} />
      ) : null}
      {label === null ? null : (
        <text
          className={
            label.isInside
              ? `duty-stack-in-bar duty-stack-in-bar-${look}${look === 'ended' ? ' duty-stack-halo' : ''}`
              : 'duty-stack-in-bar duty-stack-after-bar'
          }
          x={label.x}
          y={middle}
          dominantBaseline="central"
        >
          {label.text}
        </text>
      )}
    </>
  );
}

/** The edge of a bar, without the ends that lie beyond the axis. */
function outline({ x, y, width, isOpenAtStart, isOpenAtEnd }: PlacedBar, height: number): string {
  const [left, right] = [x + 0.5, x + width - 0.5];
  const [top, foot] = [Math.round(y) + 0.5, Math.round(y + height) - 0.5];
  if (isOpenAtStart && isOpenAtEnd) return `M${left},${top}H${right}M${right},${foot}H${left}`;
  if (isOpenAtStart) return `M${left},${top}H${right}V${foot}H${left}`;
  if (isOpenAtEnd) return `M${right},${foot}H${left}V${top}H${right}`;
  return `M${left},${top}H${right}V${foot}H${left}Z`;
}
