import { useEffect, useState } from 'react';

const everyMs = 1000;

/** Whole seconds since a moment, counted while it is given; 0 without one. The engine itself reports too seldom for a clock. */
export function useElapsed(since: string | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (since === null) return undefined;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), everyMs);
    return () => window.clearInterval(timer);
  }, [since]);
  return since === null ? 0 : Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
}
