export function solverDied(how: string, hadPlan: boolean): string {
  const lost = hadPlan ? ' The best plan it had found is lost.' : '';
  return `The solver process ${how}.${lost} The network is unharmed: solve it again, with a memory limit if this recurs.`;
}

export function solverRestarted(how: string): string {
  return `The solver process ${how} and was started anew.`;
}

export function solverDiedInAnalysis(how: string): string {
  return `The solver process ${how}. The network is unharmed: run the analysis again, over a narrower range if this recurs.`;
}

export const cancelledAnalysis = 'Stopped before it was complete.';
export const cancelledBeforePlan = 'Stopped before there was a plan.';
export const cancelledInQueue = 'Stopped before its turn came.';
export const programEnds = 'Stopped because the program ends.';
