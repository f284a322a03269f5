export interface Throttled<Value> {
  offer: (value: Value) => void;
  /** Passes on what is held back, at once; nothing comes after it. */
  end: () => void;
}

/** Passes values on at most once every so many milliseconds: the first at once, then always the newest. */
export function throttle<Value>(pass: (value: Value) => void, leastMs: number): Throttled<Value> {
  let held: { value: Value } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let hasEnded = false;
  const release = (): void => {
    timer = null;
    if (held === null) return;
    const { value } = held;
    held = null;
    timer = setTimeout(release, leastMs);
    pass(value);
  };
  return {
    offer(value) {
      if (hasEnded) return;
      held = { value };
      if (timer === null) release();
    },
    end() {
      hasEnded = true;
      if (timer !== null) clearTimeout(timer);
      if (held !== null) pass(held.value);
      held = null;
    },
  };
}
