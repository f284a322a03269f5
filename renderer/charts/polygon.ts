/** A place on the screen: x, y. */
export type Spot = readonly [number, number];

/** Area of a polygon, whichever way round it goes; 0 for less than a triangle. */
export function polygonArea(polygon: readonly Spot[]): number {
  return Math.abs(signedArea(polygon));
}

/** The centre of a polygon's area. */
export function polygonCentroid(polygon: readonly Spot[]): Spot {
  let [x, y] = [0, 0];
  polygon.forEach((end, place) => {
    const start = polygon.at(place - 1)!;
    const cross = start[0] * end[1] - end[0] * start[1];
    x += (start[0] + end[0]) * cross;
    y += (start[1] + end[1]) * cross;
  });
  const six = 6 * signedArea(polygon);
  return [x / six, y / six];
}

function signedArea(polygon: readonly Spot[]): number {
  return polygon.reduce((sum, end, place) => {
    const start = polygon.at(place - 1)!;
    return sum + (start[0] * end[1] - end[0] * start[1]) / 2;
  }, 0);
}
