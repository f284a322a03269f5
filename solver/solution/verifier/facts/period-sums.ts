/** Sums by something and period. */
export interface PeriodSums<Key> {
  readonly add: (key: Key, period: number, amount: number) => void;
  readonly at: (key: Key, period: number) => number;
  readonly total: (key: Key) => number;
  readonly keys: () => Iterable<Key>;
}

export function periodSums<Key>(periodCount: number): PeriodSums<Key> {
  const rows = new Map<Key, Float64Array>();
  return {
    add: (key, period, amount) => {
      let row = rows.get(key);
      if (row === undefined) {
        row = new Float64Array(periodCount);
        rows.set(key, row);
      }
      row[period] = row[period]! + amount;
    },
    at: (key, period) => rows.get(key)?.[period] ?? 0,
    total: (key) => rows.get(key)?.reduce((sum, each) => sum + each, 0) ?? 0,
    keys: () => rows.keys(),
  };
}
