import { analyseSweep } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** Scenarios and grids of lever values, each planned by itself over a pool of threads. */
export const runSweep: RunAnalysis<'sweep'> = (network, asked, { planVariants, hooks }) =>
  analyseSweep(network, planVariants, asked, hooks);
