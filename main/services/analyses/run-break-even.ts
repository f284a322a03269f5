import type { RunAnalysis } from './analysis-tools.ts';

/** Which plan is best where along one lever. */
export const runBreakEven: RunAnalysis<'breakeven'> = async () => ({ kind: 'stopped' });
