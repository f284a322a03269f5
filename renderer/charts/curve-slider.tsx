import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { axisValue, axisX, planTone, type CurveAxis } from './curve-axis.ts';
import { nextStop, snapValue } from './snap-value.ts';
import './curve-slider.css';

export interface CurveSliderProps {
  label: string;
  axis: CurveAxis;
  /** Where one plan follows another, in order. */
  corners: readonly number[];
  /** Where the parameter stands now; `null` outside the axis. */
  present: number | null;
  value: number;
  /** The value in words for screen readers. */
  valueText: string;
  /** What an arrow key adds. */
  step: number;
  onChange: (value: number) => void;
}

/** Pixels within which the thumb is drawn to a stop. */
export const stopReach = 7;

/** Room for the thumb beyond the ends of the track. */
const overhang = 12;

/** The value that a pointer means: a stop nearby, unless it moves freely. */
export function pointedValue(
  { axis, corners, present }: Pick<CurveSliderProps, 'axis' | 'corners' | 'present'>,
  value: number,
  isFree: boolean,
): number {
  if (isFree) return value;
  const reach = (stopReach / Math.max(1, axis.right - axis.left)) * (axis.to - axis.from);
  return snapValue(value, stopsOf({ axis, corners, present }), reach);
}

/**
 * A slider on the curve's own axis, its track in the colours of the plans. The thumb stops at the corners, at the present value and
 * at the ends; with Alt it moves freely. Arrows step, Page keys go from stop to stop, Home and End to the ends.
 */
export function CurveSlider(slider: CurveSliderProps) {
  const { label, axis, corners, present, value, valueText, step, onChange } = slider;
  const track = useRef<SVGSVGElement>(null);
  const height = 28;
  const middle = height / 2;
  const edges = [axis.from, ...corners, axis.to];
  const point = (event: PointerEvent) => {
    if (event.buttons !== 1 || track.current === null) return;
    const x = event.clientX - track.current.getBoundingClientRect().left + axis.left - overhang;
    onChange(pointedValue(slider, axisValue(axis, x), event.altKey));
  };
  const clamped = (next: number) => Math.max(axis.from, Math.min(axis.to, next));
  const press = (event: KeyboardEvent) => {
    const next = keyedValue(event, value, step, stopsOf(slider), axis);
    if (next === null) return;
    event.preventDefault();
    onChange(clamped(next));
  };
  return (
    <div
      className="curve-slider"
      style={{ marginLeft: axis.left - overhang }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={axis.from}
      aria-valuemax={axis.to}
      aria-valuenow={value}
      aria-valuetext={valueText}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={point}
    >
      <svg
        ref={track}
        viewBox={`${axis.left - overhang} 0 ${axis.right - axis.left + 2 * overhang} ${height}`}
        width={axis.right - axis.left + 2 * overhang}
        height={height}
        aria-hidden="true"
      >
        {edges.slice(1).map((edge, n) => (
          <line
            key={edge}
            className="curve-slider-track"
            stroke={`var(--plan-${planTone(n)})`}
            x1={axisX(axis, edges[n]!) + (n === 0 ? 0 : 1)}
            x2={axisX(axis, edge) - 1}
            y1={middle}
            y2={middle}
          />
        ))}
        {present === null ? null : (
          <circle className="curve-slider-present" cx={axisX(axis, present)} cy={middle} r={4} />
        )}
        <circle className="curve-slider-thumb" cx={axisX(axis, value)} cy={middle} r={8} />
      </svg>
    </div>
  );
}

function stopsOf({ axis, corners, present }: Pick<CurveSliderProps, 'axis' | 'corners' | 'present'>) {
  return [axis.from, ...corners, ...(present === null ? [] : [present]), axis.to];
}

function keyedValue(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  value: number,
  step: number,
  stops: readonly number[],
  axis: CurveAxis,
): number | null {
  // Alt with Page keys goes from scenario to scenario.
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step;
    case 'PageUp':
      return nextStop(value, stops, 1, axis);
    case 'PageDown':
      return nextStop(value, stops, -1, axis);
    case 'Home':
      return axis.from;
    case 'End':
      return axis.to;
    default:
      return null;
  }
}
