import { availableParallelism } from 'node:os';

/** Each thread holds a network, a model and an engine's heap: on a machine of many cores memory is what ends first. */
const mostThreads = 8;

/** Plans made at the same time for one analysis: two at least, as the window is idle while it waits, and one core left to it where there are more. */
export const sweepThreads = (): number => Math.min(mostThreads, Math.max(2, availableParallelism() - 1));
