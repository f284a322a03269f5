/**
 * (objective − bound) / |objective|, never below 0; `null` where either is unknown.
 * An objective of zero has gap 0 when the bound meets it and an unknown gap otherwise.
 */
export function relativeGapOf(objective: number | null, bound: number | null): number | null {
  if (objective === null || bound === null) return null;
  const distance = Math.max(0, objective - bound);
  if (distance === 0) return 0;
  return objective === 0 ? null : distance / Math.abs(objective);
}

/** Two objectives closer than this, relative to max(1, |objective|), differ by rounding alone. */
const objectivePrecision = 1e-9;

/** Whether a bound proves an objective within the asked gap, up to rounding. */
export function isProven(objective: number | null, bound: number | null, askedGap: number): boolean {
  if (objective === null || bound === null) return false;
  return (
    objective - bound <=
    askedGap * Math.abs(objective) + objectivePrecision * Math.max(1, Math.abs(objective))
  );
}
