/** A stretch of values along a track. */
export interface Track {
  from: number;
  to: number;
  /** What an arrow key moves, and the fineness of a drag. */
  step: number;
}

/** Share of the track at which a value lies; a value outside lies at the nearer end. */
export function shareOf({ from, to }: Track, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** How near to a mark, in pixels, a drag is held by it. */
const holdPixels = 5;

/** The value under a pointer at `x` of `width`: at a mark where one is near, else at a whole step. `isFree` is held by nothing. */
export function valueAt(
  track: Track,
  x: number,
  width: number,
  marks: readonly number[],
  isFree: boolean,
): number {
  const share = Math.min(1, Math.max(0, x / width));
  const value = track.from + share * (track.to - track.from);
  if (isFree) return tidy(value);
  const held = marks
    .map((mark) => ({ mark, distance: Math.abs(shareOf(track, mark) - share) * width }))
    .sort((one, other) => one.distance - other.distance)[0];
  if (held !== undefined && held.distance <= holdPixels) return held.mark;
  return within(track, Math.round(value / track.step) * track.step);
}

/** The next whole step above or below a value; `steps` may be several, and is negative downward. */
export function stepped(track: Track, value: number, steps: number): number {
  const at = value / track.step;
  const whole = steps > 0 ? Math.floor(at + 1e-9) : Math.ceil(at - 1e-9);
  return within(track, (whole + steps) * track.step);
}

export function within({ from, to }: Track, value: number): number {
  return tidy(Math.min(to, Math.max(from, value)));
}

/** Without the noise of binary fractions: a rate of 0.305, not 0.30500000000000005. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
