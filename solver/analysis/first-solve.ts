import type { AskedSolve } from './ask-engine.ts';

/** Every other solve starts from a plan; the first may take so many times as long. */
const patience = 4;

/** The solve that everything else is measured against: from nothing. */
export function firstSolve({
  relativeGap,
  secondsPerSolve,
}: {
  readonly relativeGap: number;
  readonly secondsPerSolve: number | null;
}): AskedSolve {
  const seconds = secondsPerSolve === null ? null : patience * secondsPerSolve;
  return { relativeGap, seconds, start: null };
}
