export interface ConfidenceBarsProps {
  x: number;
  /** Middle of the bars. */
  y: number;
  /** Bars that are full, of three. */
  full: number;
  size: number;
}

const bars = [0, 1, 2];

/** How far a value may be trusted, as bars out of three. The word stands beside them. */
export function ConfidenceBars({ x, y, full, size }: ConfidenceBarsProps) {
  const width = size * 0.45;
  const height = size * 0.8;
  return (
    <>
      {bars.map((n) => (
        <rect
          key={n}
          className={n < full ? 'duty-stack-sure' : 'duty-stack-unsure'}
          x={x + n * (width + 2) + 0.5}
          y={Math.round(y - height / 2) + 0.5}
          width={width}
          height={Math.round(height)}
        />
      ))}
    </>
  );
}

/** Room that the three bars take. */
export function confidenceWidth(size: number): number {
  return 3 * (size * 0.45 + 2);
}
