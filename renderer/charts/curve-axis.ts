/** The axis that the curve, the shares under it and the slider have in common. */
export interface CurveAxis {
  from: number;
  to: number;
  /** Pixels at which the axis begins and ends. */
  left: number;
  right: number;
}

export function axisX({ from, to, left, right }: CurveAxis, value: number): number {
  return to > from ? left + ((value - from) / (to - from)) * (right - left) : left;
}

/** The value at a place, never outside the axis. */
export function axisValue({ from, to, left, right }: CurveAxis, x: number): number {
  const share = right > left ? (x - left) / (right - left) : 0;
  return from + Math.max(0, Math.min(1, share)) * (to - from);
}

/** Slate by order along the axis; more than five plans repeat from the third. From 1. */
export function planTone(place: number): number {
  return place < 5 ? place + 1 : 3 + ((place - 5) % 3);
}

/** A, B … Z, AA, AB …: what a plan is called along the axis. */
export function planLetter(place: number): string {
  const last = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? last : `${planLetter(Math.floor(place / 26) - 1)}${last}`;
}
