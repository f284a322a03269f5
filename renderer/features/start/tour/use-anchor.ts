import { useEffect, useState } from 'react';

export interface Anchor {
  left: number;
  top: number;
  width: number;
  height: number;
}

const everyMs = 200;

/** Where the first element of a selector stands on the page, as it moves; `null` while there is none. */
export function useAnchor(selector: string): Anchor | null {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  useEffect(() => {
    const look = () => {
      const found = document.querySelector(selector);
      if (found === null) {
        setAnchor(null);
        return;
      }
      const { left, top, width, height } = found.getBoundingClientRect();
      setAnchor((before) =>
        before?.left === left && before.top === top && before.width === width && before.height === height
          ? before
          : { left, top, width, height },
      );
    };
    look();
    // Layout moves for many reasons, none of which is told: panels, scrolling, a grid that fills.
    const timer = window.setInterval(look, everyMs);
    return () => window.clearInterval(timer);
  }, [selector]);
  return anchor;
}
