import type { EngineName, StopReason } from '../backends/engine.ts';

const titles: Readonly<Record<EngineName, string>> = { highs: 'HiGHS', glpk: 'GLPK' };

export function stoppedAtTime(seconds: number, hasPlan: boolean): string {
  return hasPlan
    ? `Stopped at the time limit of ${seconds} s with a plan that is not proven best.`
    : `Stopped at the time limit of ${seconds} s without a plan.`;
}

export function stoppedAtMemory(engine: EngineName, memoryMiB: number | null, hasPlan: boolean): string {
  const limit =
    memoryMiB === null ? "its engine's own ceiling of 2048 MiB" : `the memory limit of ${memoryMiB} MiB`;
  return `${titles[engine]} stopped at ${limit} ${hasPlan ? 'with a plan that is not proven best' : 'without a plan'}.`;
}

export function cancelled(hasPlan: boolean): string {
  return hasPlan ? 'Cancelled; the best plan so far is kept.' : 'Cancelled before there was a plan.';
}

export function crashed(engine: EngineName, why: string, hasPlan: boolean): string {
  const kept = hasPlan ? ' The best plan so far is kept.' : '';
  return `${titles[engine]} ended unexpectedly: ${why.replace(/\.$/, '')}.${kept}`;
}

export function planAndBound(plan: EngineName, bound: EngineName): string {
  return `The plan is from ${titles[plan]}, the bound that judges it from ${titles[bound]}.`;
}

export function boundRefuted(bound: EngineName, plan: EngineName): string {
  return `${titles[bound]} called its plan best, but ${titles[plan]} has a better one: nothing is proven. Solve with ${titles[plan]} alone for a proof.`;
}

/** The sentence for an early end, or `null` when there is a proof and nothing to say. */
export function whyStopped(
  engine: EngineName,
  stoppedBy: StopReason,
  limits: { seconds: number | null; memoryMiB: number | null },
  hasPlan: boolean,
  why: string | null,
): string | null {
  switch (stoppedBy) {
    case 'proof':
      return why;
    case 'time':
      return limits.seconds === null ? why : stoppedAtTime(limits.seconds, hasPlan);
    case 'memory':
      return stoppedAtMemory(engine, limits.memoryMiB, hasPlan);
    case 'cancelled':
      return cancelled(hasPlan);
    case 'crash':
      return crashed(engine, why ?? 'no reason was given', hasPlan);
  }
}
