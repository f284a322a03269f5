/** A point by what it costs and how much of the measure it has. */
interface Placed {
  readonly cost: number;
  readonly measure: number;
}

/** Of the frontier's width and height alike: how far below the straight way a point must lie to be a knee. */
const leastDepth = 0.08;
const mostKnees = 2;

/**
 * Places of the knees, from least cost on: before one, less of the measure is cheap; after it, dear.
 *
 * A knee is the point farthest below the straight line between the ends, cost and measure told as shares of their ranges
 * (normal-boundary intersection; Das 1999); then the same of both halves, against the line between their own ends.
 */
export function knees(points: readonly Placed[]): readonly number[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [];
  const width = first.measure - last.measure;
  const height = last.cost - first.cost;
  if (!(width > 0) || !(height > 0)) return [];
  const placed = points.map(({ cost, measure }) => ({
    saved: (first.measure - measure) / width,
    paid: (cost - first.cost) / height,
  }));
  const found: number[] = [];
  const stretches: (readonly [number, number])[] = [[0, points.length - 1]];
  while (found.length < mostKnees) {
    let deepest = leastDepth;
    let knee: { readonly place: number; readonly stretch: readonly [number, number] } | null = null;
    for (const stretch of stretches) {
      const [from, to] = [placed[stretch[0]]!, placed[stretch[1]]!];
      for (let place = stretch[0] + 1; place < stretch[1]; place++) {
        const depth = depthBelow(from, to, placed[place]!);
        if (depth > deepest) [deepest, knee] = [depth, { place, stretch }];
      }
    }
    if (knee === null) break;
    const { place, stretch } = knee;
    found.push(place);
    stretches.splice(stretches.indexOf(stretch), 1, [stretch[0], place], [place, stretch[1]]);
  }
  return found.sort((one, other) => one - other);
}

interface Share {
  readonly saved: number;
  readonly paid: number;
}

/** Distance from the line between two points, positive below it. */
function depthBelow(from: Share, to: Share, point: Share): number {
  const [along, up] = [to.saved - from.saved, to.paid - from.paid];
  const length = Math.hypot(along, up);
  return length === 0 ? 0 : (up * (point.saved - from.saved) - along * (point.paid - from.paid)) / length;
}
