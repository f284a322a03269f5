/**
 * Number of steps on the longest way through a graph. Where steps go in circles, the ones that lead back to a node
 * already passed are left out.
 */
export function longestWay(count: number, steps: readonly { from: number; to: number }[]): number {
  // Ends of the steps out of node n stand from `first[n]` up to `first[n + 1]`.
  const first = new Int32Array(count + 1);
  const waitingFor = new Int32Array(count);
  for (const { from, to } of steps) {
    first[from + 1] = (first[from + 1] as number) + 1;
    waitingFor[to] = (waitingFor[to] as number) + 1;
  }
  for (let node = 0; node < count; node++)
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const ends = new Int32Array(steps.length);
  const slot = first.slice();
  for (const { from, to } of steps) {
    ends[slot[from] as number] = to;
    slot[from] = (slot[from] as number) + 1;
  }
  const length = new Int32Array(count);
  const isPassed = new Uint8Array(count);
  const ready: number[] = [];
  const pass = (start: number) => {
    ready.push(start);
    for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
      isPassed[node] = 1;
      for (let at = first[node] as number; at < (first[node + 1] as number); at++) {
        const after = ends[at] as number;
        if (isPassed[after] === 1) continue;
        length[after] = Math.max(length[after] as number, (length[node] as number) + 1);
        const left = (waitingFor[after] as number) - 1;
        waitingFor[after] = left;
        if (left === 0) ready.push(after);
      }
    }
  };
  const starts = Array.from({ length: count }, (_, node) => node).filter((node) => waitingFor[node] === 0);
  for (const node of starts) pass(node);
  // What is left lies on circles or behind them.
  for (let node = 0; node < count; node++) if (isPassed[node] === 0) pass(node);
  return length.reduce((most, each) => Math.max(most, each), 0);
}
