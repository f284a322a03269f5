import { analyseHelp } from '../../../solver/analysis/stress/analyse-help.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** What could be had beforehand against one disruption, and what each would save. */
export const runHelp: RunAnalysis<'help'> = (network, asked, { planVariants, hooks }) =>
  analyseHelp(network, planVariants, asked, hooks);
