import { analyseStress } from '../../../solver/analysis/stress/analyse-stress.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** What it would cost were each site, cluster, territory, mode, border or layer to stand still or rise for a time. */
export const runStress: RunAnalysis<'stress'> = (network, asked, { planVariants, hooks }) =>
  analyseStress(network, planVariants, asked, hooks);
