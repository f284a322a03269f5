import { textWidth } from '../drawing/text-width.ts';
import { toTenth } from './to-tenth.ts';

/** A day at which a month begins, and its name. */
export interface NamedTick {
  day: number;
  /** Counted from some January on. */
  month: number;
  label: string;
}

/** A tick on an axis; `null`: its name has no room. */
export interface PlacedTick {
  x: number;
  label: string | null;
}

/** Months between two labels. */
const strides = [1, 2, 3, 6, 12];

/**
 * Every tick keeps its line. Where months are too close for their names, every second, third … is named, January always;
 * `end` is where the axis ends.
 */
export function thinTicks(
  ticks: readonly NamedTick[],
  x: (day: number) => number,
  note: number,
  end: number,
): readonly PlacedTick[] {
  const isYear = ({ month }: NamedTick) => month % 12 === 0;
  const wide = (label: string) => textWidth(label, note) + 5;
  const widest = Math.max(0, ...ticks.filter((tick) => !isYear(tick)).map(({ label }) => wide(label)));
  const step = ticks.length > 1 ? x(ticks[1]!.day) - x(ticks[0]!.day) : Infinity;
  const monthsApart = ticks.length > 1 ? ticks[1]!.month - ticks[0]!.month : 1;
  const stride = strides.find((each) => (each / monthsApart) * step >= widest) ?? 12;
  const taken = ticks.filter(isYear).map(({ day, label }) => [x(day), x(day) + wide(label)] as const);
  return ticks.map((tick) => {
    const at = x(tick.day);
    const reach = at + wide(tick.label);
    const isFree = taken.every(([from, to]) => reach <= from || at >= to);
    const fits = reach <= end + note && (isYear(tick) || (tick.month % stride === 0 && isFree));
    return { x: toTenth(at), label: fits ? tick.label : null };
  });
}
