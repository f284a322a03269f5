import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { useText } from '../../../i18n/use-text.tsx';
import { placeCallout } from './place-callout.ts';
import { useAnchor } from './use-anchor.ts';
import { tourMessages as messages } from './messages.ts';
import './callout.css';

export interface CalloutProps {
  /** Selectors of what it points at, the best first. */
  anchors: readonly string[];
  title: string;
  step: number;
  count: number;
  onSkip: () => void;
  /** On the last step leaving is the action itself. */
  isLast?: boolean;
  /** What is to be typed goes where the tour points: the focus stays there. */
  isTypedElsewhere?: boolean;
  /** The one next thing to do. */
  action: ReactNode;
  children: ReactNode;
}

/** Words beside the thing they speak of. It blocks nothing; Esc leaves the tour while the focus is in it. */
export function Callout({
  anchors,
  title,
  step,
  count,
  onSkip,
  isLast = false,
  isTypedElsewhere = false,
  action,
  children,
}: CalloutProps) {
  const { say } = useText();
  const titleId = useId();
  const anchor = useAnchor(anchors);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const width = box.current?.offsetWidth ?? 0;
    const height = box.current?.offsetHeight ?? 0;
    if (width !== size.width || height !== size.height) setSize({ width, height });
  });
  useEffect(() => {
    if (!isTypedElsewhere) box.current?.focus();
  }, [step, isTypedElsewhere]);
  const place = placeCallout(anchor, size, { width: window.innerWidth, height: window.innerHeight });
  return (
    <>
      {anchor === null ? null : (
        <div
          className="tour-mark"
          aria-hidden="true"
          style={{
            left: anchor.left - 2,
            top: anchor.top - 2,
            width: anchor.width + 4,
            height: anchor.height + 4,
          }}
        />
      )}
      <div
        ref={box}
        className="tour-callout"
        role="dialog"
        aria-modal="false"
        aria-labelledby={titleId}
        tabIndex={-1}
        style={place}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onSkip();
        }}
      >
        <p className="tour-progress">{say(messages.progress, { step: step + 1, count })}</p>
        <h2 id={titleId} className="tour-title">
          {title}
        </h2>
        <div className="tour-text" aria-live={isTypedElsewhere ? 'polite' : 'off'}>
          {children}
        </div>
        <div className="tour-actions">
          {action}
          {isLast ? null : (
            <Button kind="link" onPress={onSkip}>
              {say(messages.skip)}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
