/** One disruption as it is drawn; amounts are in one unit. */
export interface StressMark {
  /** With demand lost at its price; `null` without a plan. */
  cost: number | null;
  /** What more is spent, without that price; below zero nothing of the bar is spent. */
  spent: number | null;
  /** Days from the start until demand is first lost; `null`: none is. */
  surviveDays: number | null;
  /** Days from the end until nothing is lost or late; `null`: nothing ever is. */
  recoverDays: number | null;
  isOpenEnded: boolean;
}

export interface StressRoom {
  /** Place of the bars and of the timeline in pixels. */
  bars: { left: number; width: number };
  time: { left: number; width: number };
  /** Days that the disruptions last. */
  outageDays: number;
}

export interface Stretch {
  x: number;
  width: number;
}

export interface StressLine {
  /** What more is spent, and behind it what demand lost is priced at. */
  spent: Stretch | null;
  lost: Stretch | null;
  /** From the first demand lost to the end of what is late. */
  trouble: Stretch | null;
}

export interface StressLayout {
  lines: readonly StressLine[];
  /** The disruption itself, the same for all. */
  outage: Stretch;
  /** Days at the right end of the timeline. */
  days: number;
}

/** Bars from zero on one scale, and under one another the days of trouble on one axis that begins with the disruption. */
export function layoutStress(
  marks: readonly StressMark[],
  { bars, time, outageDays }: StressRoom,
): StressLayout {
  const most = Math.max(0, ...marks.map(({ cost }) => cost ?? 0));
  const scale = most > 0 ? bars.width / most : 0;
  const ends = marks.map(({ recoverDays }) => outageDays + (recoverDays ?? 0));
  const days = Math.max(outageDays, ...ends);
  const perDay = days > 0 ? time.width / days : 0;
  const stretch = (from: number, to: number, begin: number, unit: number): Stretch | null =>
    to - from <= 0 ? null : { x: begin + from * unit, width: Math.max(1, (to - from) * unit) };
  const lines = marks.map(({ cost, spent, surviveDays, recoverDays }): StressLine => {
    const whole = Math.max(0, cost ?? 0);
    const paid = Math.min(whole, Math.max(0, spent ?? 0));
    // Goods that come late and are not lost are in trouble from the end of the disruption on.
    const from = surviveDays ?? outageDays;
    return {
      spent: stretch(0, paid, bars.left, scale),
      lost: stretch(paid, whole, bars.left, scale),
      trouble: recoverDays === null ? null : stretch(from, outageDays + recoverDays, time.left, perDay),
    };
  });
  return { lines, outage: { x: time.left, width: outageDays * perDay }, days };
}
