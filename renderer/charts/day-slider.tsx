import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

export interface DaySliderProps {
  /** Names the line for screen readers, and says where it stands. */
  name: string;
  text: string;
  /** Days of the axis, [fromDay, toDay), and the day that is chosen. */
  days: { fromDay: number; toDay: number; day: number };
  x: number;
  y: number;
  width: number;
  height: number;
  onDay: (day: number) => void;
}

const monthDays = 30;

/** The line of the day as a slider over the plot: dragged, or moved by a day with an arrow key and by a month with a page key. */
export function DaySlider({ name, text, days, x, y, width, height, onDay }: DaySliderProps) {
  const { fromDay, toDay, day } = days;
  const surface = useRef<SVGRectElement>(null);
  const within = (day: number) => Math.max(fromDay, Math.min(toDay - 1, day));
  const move = (event: KeyboardEvent) => {
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: day - 1,
      ArrowDown: day - 1,
      ArrowRight: day + 1,
      ArrowUp: day + 1,
      PageDown: day - monthDays,
      PageUp: day + monthDays,
      Home: fromDay,
      End: toDay - 1,
    };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onDay(within(wanted));
  };
  const drag = ({ clientX, pointerId, type, currentTarget }: PointerEvent) => {
    if (type === 'pointerdown') currentTarget.setPointerCapture(pointerId);
    else if (!currentTarget.hasPointerCapture(pointerId)) return;
    const { left, width } = surface.current!.getBoundingClientRect();
    onDay(within(Math.floor(fromDay + ((clientX - left) / width) * (toDay - fromDay))));
  };
  return (
    <g
      className="duty-stack-slider"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={fromDay}
      aria-valuemax={toDay - 1}
      aria-valuenow={day}
      aria-valuetext={text}
      onKeyDown={move}
      onPointerDown={drag}
      onPointerMove={drag}
    >
      <rect
        ref={surface}
        data-only-on-screen=""
        className="duty-stack-slider-hit"
        x={x}
        y={y}
        width={width}
        height={height}
      />
    </g>
  );
}
