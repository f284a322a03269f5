/** Three round volumes up to the largest, for a legend that shows real widths: 1, 2, 3, 5 or 6 times a power of ten. */
export function roundVolumes(largest: number): readonly number[] {
  if (!(largest > 0) || !Number.isFinite(largest)) return [];
  const top = roundBelow(largest);
  return [roundBelow(top / 6), roundBelow(top / 2), top];
}

const steps = [6, 5, 3, 2, 1] as const;

function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return (steps.find((step) => step * power <= value * (1 + 1e-9)) ?? 1) * power;
}
