import { useEffect, useState } from 'react';

export interface Anchor {
  left: number;
  top: number;
  width: number;
  height: number;
}

const everyMs = 200;
const separator = '\n';

/** Where an element stands on the page, as it moves: that of the first selector that finds one; `null` while none does. */
export function useAnchor(selectors: readonly string[]): Anchor | null {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const key = selectors.join(separator);
  useEffect(() => {
    const look = () => {
      const found = key
        .split(separator)
        .filter((selector) => selector !== '')
        .map((selector) => document.querySelector(selector))
        .find((element) => element !== null);
      if (found === undefined) {
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
  }, [key]);
  return anchor;
}
