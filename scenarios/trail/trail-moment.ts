/** A moment as a trail has it: in UTC, to the second. */
export function trailMoment(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
