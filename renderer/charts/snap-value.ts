/** The stop nearest to a value, where one is within reach; else the value itself. */
export function snapValue(value: number, stops: readonly number[], reach: number): number {
  let nearest = value;
  let least = reach;
  for (const stop of stops) {
    const distance = Math.abs(stop - value);
    if (distance > least) continue;
    least = distance;
    nearest = stop;
  }
  return nearest;
}

/** The next stop up (1) or down (−1) from a value; the end of the axis where there is none. */
export function nextStop(
  value: number,
  stops: readonly number[],
  way: 1 | -1,
  { from, to }: { from: number; to: number },
): number {
  const least = (to - from) * 1e-9;
  const beyond = stops.filter((stop) => (stop - value) * way > least);
  if (beyond.length === 0) return way > 0 ? to : from;
  return way > 0 ? Math.min(...beyond) : Math.max(...beyond);
}
