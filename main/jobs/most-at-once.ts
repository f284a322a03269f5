import { availableParallelism } from 'node:os';

/**
 * Solves that run at the same time on this machine: one for each core but the window's, and always one. A race of two
 * engines takes two threads, so a machine may be fully used before that many run, but never idle while jobs wait.
 */
export const mostJobsAtOnce = (): number => Math.max(1, availableParallelism() - 1);
