/**
 * Number of steps on the longest way through a graph. Where steps go in circles, the ones that lead back to a node
 * already passed are left out.
 */
export function longestWay(count: number, steps: readonly { from: number; to: number }[]): number {
  const next: number[][] = Array.from({ length: count }, () => []);
  const waitingFor = new Int32Array(count);
  for (const { from, to } of steps) {
    next[from]?.push(to);
    waitingFor[to] = (waitingFor[to] as number) + 1;
  }
  const length = new Int32Array(count);
  const isPassed = new Uint8Array(count);
  const ready: number[] = [];
  const pass = (start: number) => {
    ready.push(start);
    for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
      isPassed[node] = 1;
      for (const after of next[node] ?? []) {
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
