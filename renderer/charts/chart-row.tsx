import type { ReactNode } from 'react';

export interface ChartRowProps {
  /** Read by screen readers where the text inside does not say what it is. */
  label?: string;
  x?: number;
  y: number;
  width: number;
  height: number;
  /** Heard by screen readers besides the texts inside. */
  description?: string;
  /** Of rows of which one is chosen: whether it is this one. */
  isChosen?: boolean;
  /** Opens what stands behind the row. Without it the row is a picture. */
  onOpen?: () => void;
  children: ReactNode;
}

/** A part of a chart that opens what is behind its number, by pointer, Enter or Space. */
export function ChartRow({
  label,
  description,
  x = 0,
  y,
  width,
  height,
  isChosen,
  onOpen,
  children,
}: ChartRowProps) {
  if (onOpen === undefined) return <g>{children}</g>;
  return (
    <g
      className="chart-opens"
      role="button"
      tabIndex={0}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(description === undefined ? {} : { 'aria-description': description })}
      {...(isChosen === undefined ? {} : { 'aria-pressed': isChosen })}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <rect data-only-on-screen="" className="chart-hit" x={x} y={y} width={width} height={height} />
      {children}
    </g>
  );
}
