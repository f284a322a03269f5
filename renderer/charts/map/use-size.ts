import { useCallback, useState } from 'react';

export interface Size {
  width: number;
  height: number;
}

/** The size of an element in whole pixels, and the function that finds it; `null` until it is laid out. */
export function useSize(): readonly [Size | null, (element: Element | null) => (() => void) | undefined] {
  const [size, setSize] = useState<Size | null>(null);
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, watch];
}
