/** What d3-geo draws on, kept as text. */
export interface PathWriter {
  beginPath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  arc: () => void;
  closePath: () => void;
  text: () => string;
}

/**
 * Writes the data of an SVG path, leaving out points nearer than `finest` pixels to the one before, and islands that
 * leaves with fewer than three points.
 */
export function pathWriter(finest: number): PathWriter {
  const digits = finest >= 0.5 ? 10 : 1000;
  const round = (value: number) => Math.round(value * digits) / digits;
  let done = '';
  let piece = '';
  let points = 0;
  let [lastX, lastY] = [0, 0];
  let isClosed = false;
  const end = () => {
    if (points >= (isClosed ? 3 : 2)) done += isClosed ? `${piece}Z` : piece;
    [piece, points, isClosed] = ['', 0, false];
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      end();
      [lastX, lastY, points] = [x, y, 1];
      piece = `M${round(x)} ${round(y)}`;
    },
    lineTo: (x, y) => {
      if (Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest) return;
      piece += `L${round(x)} ${round(y)}`;
      [lastX, lastY] = [x, y];
      points += 1;
    },
    closePath: () => {
      isClosed = true;
      end();
    },
    text: () => {
      end();
      return done;
    },
  };
}
