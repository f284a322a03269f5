import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { nextStop } from '../../charts/snap-value.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { LeverFace } from './lever-face.ts';
import { whatIfMessages as messages } from './messages.ts';
import { shareOf, stepped, valueAt, within } from './slide.ts';

export interface LeverSliderProps {
  face: LeverFace;
  value: number;
  /** Values at which the best plan changes, where that is known. */
  ticks?: readonly number[];
  isDisabled: boolean;
  onTurn: (value: number) => void;
}

/** Share of the track that the present value is from an end before the end is printed too. */
const clearOfEnd = 0.42;

/** Steps of a page key. */
const pageSteps = 10;

/**
 * A lever on its track: the thumb stops at the present value and where plans change, Alt moves it freely, arrows step,
 * Delete brings it back, and a value may be typed.
 */
export function LeverSlider({ face, value, ticks = [], isDisabled, onTurn }: LeverSliderProps) {
  const { say } = useText();
  const { name, track, present, print } = face;
  const nameId = useId();
  const rail = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const isTurned = value !== present;

  const turnTo = ({ clientX, altKey }: PointerEvent) => {
    const box = rail.current?.getBoundingClientRect();
    if (box === undefined) return;
    onTurn(valueAt(track, clientX - box.left, box.width, [present, ...ticks], altKey));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyedValue(event.key, face, value, ticks);
    if (next === null) return;
    event.preventDefault();
    onTurn(next);
  };
  const place = (at: number) => `${shareOf(track, at) * 100}%`;
  const [low, high] = [Math.min(present, value), Math.max(present, value)];
  const presentShare = shareOf(track, present);
  return (
    <div className="lever" role="group" aria-labelledby={nameId} data-turned={isTurned || undefined}>
      <div className="lever-head">
        <span id={nameId} className="lever-name" title={name}>
          {name}
        </span>
        <LeverValue {...{ face, value, isDisabled, onTurn }} />
      </div>
      <div
        className="lever-room"
        onPointerDown={(event) => {
          if (isDisabled || event.button !== 0) return;
          event.preventDefault();
          thumb.current?.focus();
          event.currentTarget.setPointerCapture(event.pointerId);
          turnTo(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) turnTo(event);
        }}
      >
        <div className="lever-rail" ref={rail}>
          <span className="lever-track" />
          {isTurned ? (
            <span
              className="lever-fill"
              style={{ left: place(low), width: `${(shareOf(track, high) - shareOf(track, low)) * 100}%` }}
            />
          ) : null}
          {ticks.map((tick) => (
            <span key={tick} className="lever-tick" style={{ left: place(tick) }} />
          ))}
          <span className="lever-present" style={{ left: place(present) }} />
          <span
            ref={thumb}
            className="lever-thumb"
            style={{ left: place(value) }}
            role="slider"
            tabIndex={isDisabled ? -1 : 0}
            aria-labelledby={nameId}
            aria-disabled={isDisabled}
            aria-valuemin={track.from}
            aria-valuemax={track.to}
            aria-valuenow={within(track, value)}
            aria-valuetext={print(value)}
            onKeyDown={isDisabled ? undefined : onKeyDown}
          />
        </div>
      </div>
      <div className="lever-foot" aria-hidden="true">
        {presentShare > clearOfEnd ? <span>{print(track.from)}</span> : null}
        <span
          className="lever-foot-present"
          // Its own share of itself to the left, so that it lies under its mark and never past an end.
          style={{ left: place(present), transform: `translateX(${-presentShare * 100}%)` }}
        >
          {say(messages.present)} {print(present)}
        </span>
        {presentShare < 1 - clearOfEnd ? <span className="lever-foot-to">{print(track.to)}</span> : null}
      </div>
    </div>
  );
}

/** Where a key brings a lever; `null` for a key that says nothing to it. Page keys go from stop to stop where plans are known to change. */
export function keyedValue(
  key: string,
  { track, present }: LeverFace,
  value: number,
  ticks: readonly number[] = [],
): number | null {
  const page = (way: 1 | -1) =>
    ticks.length === 0
      ? stepped(track, value, way * pageSteps)
      : nextStop(value, [present, ...ticks], way, track);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepped(track, value, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepped(track, value, -1);
    case 'PageUp':
      return page(1);
    case 'PageDown':
      return page(-1);
    case 'Home':
      return track.from;
    case 'End':
      return track.to;
    case 'Delete':
    case 'Backspace':
      return present;
    default:
      return null;
  }
}

/** The value in words, which is also where one is typed. */
function LeverValue({ face, value, isDisabled, onTurn }: LeverSliderProps) {
  const { say } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const parsed = typed === null ? null : face.parse(typed);
    if (parsed !== null) onTurn(within({ ...face.track, ...typedWithin(face) }, parsed));
    setTyped(null);
  };
  return (
    <input
      className="lever-value"
      aria-label={say(messages.valueOf, { lever: face.name })}
      inputMode="decimal"
      disabled={isDisabled}
      value={typed ?? face.print(value)}
      aria-invalid={typed !== null && face.parse(typed) === null}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

/** What may be typed, also beyond the track: rates to the highest that a file holds, factors to ten, and money is worth something. */
const typedWithin = (face: LeverFace) => ({ from: face.lever.kind === 'duty' ? 0 : 0.01, to: 10 });
