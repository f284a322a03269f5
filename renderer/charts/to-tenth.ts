/** A place to a tenth of a pixel: finer is not seen, and would make two pictures of one. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
