/** What holds from one moment to the next; `days` may be a fraction. */
export interface Segment<Value> {
  readonly fromDay: number;
  readonly toDay: number;
  readonly days: number;
  readonly value: Value;
}

/** A value that changes on stated days and is constant in between. */
export interface Timeline<Value> {
  /** The value at a moment. */
  at(day: number): Value;
  /** The half-open window [fromDay, toDay) cut where the value changes; empty when the window is. */
  within(fromDay: number, toDay: number): readonly Segment<Value>[];
}

/**
 * A timeline with these rising change days. `valueAt` is asked once for each stretch between two of them,
 * and only when somebody looks there.
 */
export function timeline<Value>(
  changes: readonly number[],
  valueAt: (day: number) => Value,
): Timeline<Value> {
  const values: ({ readonly value: Value } | undefined)[] = [];
  // Stretch k lies before changes[k]; the last one is open.
  const stretchAt = (day: number): number => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle] ?? Infinity) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const valueOf = (stretch: number): Value => {
    const known = values[stretch];
    if (known !== undefined) return known.value;
    const value = valueAt(changes[stretch - 1] ?? (changes[0] ?? 0) - 1);
    values[stretch] = { value };
    return value;
  };
  return {
    at: (day) => valueOf(stretchAt(day)),
    within(fromDay, toDay) {
      const segments: Segment<Value>[] = [];
      let start = fromDay;
      for (let stretch = stretchAt(fromDay); start < toDay; stretch += 1) {
        const end = Math.min(toDay, changes[stretch] ?? Infinity);
        segments.push({ fromDay: start, toDay: end, days: end - start, value: valueOf(stretch) });
        start = end;
      }
      return segments;
    },
  };
}
