import { textWidth } from '../drawing/text-width.ts';
import { thinTicks, type NamedTick, type PlacedTick } from './thin-ticks.ts';
import { toTenth } from './to-tenth.ts';

/**
 * What a layer is over a stretch of days: charged at some rate, in the stack at none, put aside by another or by what the
 * entry is, ended or struck down, proposed, or of a rate that nobody has named.
 */
export type SpanLook = 'inForce' | 'free' | 'setAside' | 'ended' | 'proposed' | 'unknown';

/** Days are counted from 1970-01-01; a span runs up to but not including `toDay`. */
export interface DutySpan {
  fromDay: number;
  toDay: number;
  look: SpanLook;
  label: string;
}

export interface RateStretch {
  fromDay: number;
  toDay: number;
  /** Fraction of the duty base. */
  rate: number;
}

/** What the total would be if something came that is not law. */
export interface Outlook {
  id: string;
  look: 'proposed' | 'unknown';
  label: string;
  stretches: readonly RateStretch[];
}

export interface DutyStackData {
  fromDay: number;
  toDay: number;
  /** The day asked about. */
  day: number;
  today: number;
  ticks: readonly NamedTick[];
  total: readonly RateStretch[];
  outlooks: readonly Outlook[];
  rows: readonly { spans: readonly DutySpan[] }[];
}

export interface DutyStackOptions {
  /** Place of the time axis, which the total and the rows share. */
  left: number;
  width: number;
  /** Top of the plot of the total, and its height. */
  top: number;
  plotHeight: number;
  /** Between the plot and the first row: the headers stand there. */
  headHeight: number;
  rowHeight: number;
  barHeight: number;
  /** Size of the notes at the lines and in the bars. */
  note: number;
  printRate: (rate: number) => string;
}

export interface PlacedText {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'end';
}

export interface PlacedBar {
  x: number;
  y: number;
  width: number;
  look: SpanLook;
  /** Open where the span goes on beyond the axis. */
  isOpenAtStart: boolean;
  isOpenAtEnd: boolean;
  /** `null` where there is no room for it, neither inside nor after the bar. */
  label: { x: number; text: string; isInside: boolean } | null;
}

export interface DutyStackLayout {
  ticks: readonly PlacedTick[];
  rates: readonly { y: number; rate: number }[];
  /** Paths of the total: its area and the line on top. */
  area: string;
  line: string;
  rateLabels: readonly PlacedText[];
  outlooks: readonly { id: string; look: Outlook['look']; line: string; label: PlacedText | null }[];
  rows: readonly (readonly PlacedBar[])[];
  /** `null` outside the axis. */
  dayX: number | null;
  dayY: number | null;
  todayX: number | null;
  /** Foot of the plot and of the last row. */
  baseline: number;
  height: number;
}

const mostRates = 4;
const steps = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5];
/** Room above the highest line for the figure that stands on it. */
const headroom = 1.12;

/** The total over time and the layers that make it, row by row, on one time axis. */
export function layoutDutyStack(data: DutyStackData, options: DutyStackOptions): DutyStackLayout {
  const { left, width, top, plotHeight, headHeight, rowHeight, barHeight, note, printRate } = options;
  const days = Math.max(1, data.toDay - data.fromDay);
  const x = (day: number) => left + (clamp(day, data.fromDay, data.toDay) - data.fromDay) * (width / days);
  const isOn = (day: number) => day >= data.fromDay && day < data.toDay;
  const all = [...data.total, ...data.outlooks.flatMap(({ stretches }) => stretches)];
  const highest = Math.max(0, ...all.map(({ rate }) => rate));
  // Where nothing is paid an axis of some per cent still says so.
  const step = highest === 0 ? 0.05 : (steps.find((each) => highest / each <= mostRates) ?? highest);
  const most = Math.max(step, highest * headroom);
  const baseline = top + plotHeight;
  const y = (rate: number) => baseline - (rate / most) * plotHeight;
  const rates: { y: number; rate: number }[] = [];
  for (let n = 0; n * step <= most; n += 1) rates.push({ y: y(n * step), rate: n * step });
  const rowsTop = baseline + headHeight;
  const line = stepLine(data.total, x, y);
  const placed = placeRates(data.total, x, y, note, printRate);
  return {
    ticks: thinTicks(data.ticks, x, note, left + width),
    rates,
    area: areaUnder(data.total, x, y),
    line,
    rateLabels: placed,
    outlooks: placeOutlooks(data.outlooks, data.total, { x, y, note, left, taken: placed }),
    rows: data.rows.map(({ spans }, row) =>
      placeBars(spans, data, x, rowsTop + row * rowHeight + (rowHeight - barHeight) / 2, note),
    ),
    dayX: isOn(data.day) ? x(data.day) : null,
    dayY: isOn(data.day) ? yOn(data.total, data.day, y) : null,
    todayX: isOn(data.today) ? x(data.today) : null,
    baseline,
    height: rowsTop + data.rows.length * rowHeight,
  };
}

type Scale = (value: number) => number;

/** A line that jumps where the rate does; nothing is drawn over days of which nothing is known. */
function stepLine(stretches: readonly RateStretch[], x: Scale, y: Scale): string {
  let path = '';
  let reached: number | null = null;
  let level: number | null = null;
  for (const { fromDay, toDay, rate } of stretches) {
    if (fromDay !== reached) path += `M${toTenth(x(fromDay))},${toTenth(y(rate))}`;
    else if (rate !== level) path += `V${toTenth(y(rate))}`;
    path += `H${toTenth(x(toDay))}`;
    reached = toDay;
    level = rate;
  }
  return path;
}

function areaUnder(stretches: readonly RateStretch[], x: Scale, y: Scale): string {
  return stretches
    .filter(({ rate }) => rate > 0)
    .map(
      ({ fromDay, toDay, rate }) =>
        `M${toTenth(x(fromDay))},${toTenth(y(0))}V${toTenth(y(rate))}H${toTenth(x(toDay))}V${toTenth(y(0))}Z`,
    )
    .join('');
}

function yOn(stretches: readonly RateStretch[], day: number, y: Scale): number | null {
  const found = stretches.find(({ fromDay, toDay }) => fromDay <= day && day < toDay);
  return found === undefined ? null : y(found.rate);
}

/** A figure over the beginning of each level, the last one first; one that would touch another is left out. */
function placeRates(
  stretches: readonly RateStretch[],
  x: Scale,
  y: Scale,
  note: number,
  printRate: (rate: number) => string,
): readonly PlacedText[] {
  const levels = stretches.filter(({ rate }, n) => n === 0 || rate !== stretches[n - 1]!.rate);
  const end = Math.max(0, ...stretches.map(({ toDay }) => x(toDay)));
  const placed: (PlacedText & { right: number })[] = [];
  for (const [n, { fromDay, rate }] of [...levels.entries()].toReversed()) {
    const text = printRate(rate);
    const wide = textWidth(text, note) * 1.08;
    const next = levels[n + 1];
    // A line that climbs would run through it.
    if (next !== undefined && next.rate > rate && x(fromDay) + wide + 8 > x(next.fromDay)) continue;
    const at = Math.min(x(fromDay) + 4, end - wide);
    const height = y(rate) - 6;
    const touches = placed.some(
      (other) => at < other.right + 4 && at + wide + 4 > other.x && Math.abs(height - other.y) < note * 1.2,
    );
    if (!touches)
      placed.push({ x: toTenth(at), y: toTenth(height), text, anchor: 'start', right: at + wide });
  }
  return placed.toReversed().map(({ x, y, text, anchor }) => ({ x, y, text, anchor }));
}

interface OutlookPlace {
  x: Scale;
  y: Scale;
  note: number;
  left: number;
  taken: readonly PlacedText[];
}

/** Lines of what is not law, drawn only where they leave the law; each says at its end what it stands for. */
function placeOutlooks(
  outlooks: readonly Outlook[],
  total: readonly RateStretch[],
  { x, y, note, left, taken }: OutlookPlace,
): DutyStackLayout['outlooks'] {
  const heights = taken.filter(({ x }) => x > left).map(({ y }) => y);
  const used: number[] = [];
  return outlooks.map(({ id, look, label, stretches }) => {
    const apart = stretches.filter((stretch) => rateOn(total, stretch.fromDay) !== stretch.rate);
    const last = apart.at(-1);
    if (last === undefined) return { id, look, line: '', label: null };
    const wanted = y(last.rate) - 6;
    const isTaken = [...used, ...heights].some((height) => Math.abs(height - wanted) < note * 1.2);
    // Below its line where another figure stands on it.
    const at = isTaken ? y(last.rate) + note + 4 : wanted;
    used.push(at);
    const rise = riseTo(apart, total, x, y);
    return {
      id,
      look,
      line: `${rise}${stepLine(apart, x, y)}`,
      label: { x: toTenth(x(last.toDay) - 6), y: toTenth(at), text: label, anchor: 'end' },
    };
  });
}

/** Where an outlook leaves the law within the axis it climbs from it. */
function riseTo(apart: readonly RateStretch[], total: readonly RateStretch[], x: Scale, y: Scale): string {
  return apart
    .filter(({ fromDay }, n) => n === 0 || apart[n - 1]!.toDay !== fromDay)
    .map(({ fromDay, rate }) => {
      const law = rateOn(total, fromDay);
      return law === null ? '' : `M${toTenth(x(fromDay))},${toTenth(y(law))}V${toTenth(y(rate))}`;
    })
    .join('');
}

function rateOn(stretches: readonly RateStretch[], day: number): number | null {
  return stretches.find(({ fromDay, toDay }) => fromDay <= day && day < toDay)?.rate ?? null;
}

function placeBars(
  spans: readonly DutySpan[],
  { fromDay, toDay }: Pick<DutyStackData, 'fromDay' | 'toDay'>,
  x: Scale,
  top: number,
  note: number,
): readonly PlacedBar[] {
  const seen = spans.filter((span) => span.fromDay < toDay && span.toDay > fromDay);
  return seen.map((span, n) => {
    const [start, end] = [x(span.fromDay), x(span.toDay)];
    const next = seen[n + 1];
    const room = (next === undefined ? x(toDay) : x(next.fromDay)) - end;
    const wide = textWidth(span.label, note) + 14;
    const isInside = wide <= end - start;
    const fits = isInside || wide <= room;
    return {
      x: toTenth(start),
      y: toTenth(top),
      width: toTenth(Math.max(1, end - start)),
      look: span.look,
      isOpenAtStart: span.fromDay < fromDay,
      isOpenAtEnd: span.toDay > toDay,
      label: fits ? { x: toTenth(isInside ? start + 7 : end + 6), text: span.label, isInside } : null,
    };
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
