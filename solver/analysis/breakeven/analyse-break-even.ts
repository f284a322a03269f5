import type { Network } from '../../../scenarios/domain/network.ts';
import { turnedOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { BreakEvenAnswer, BreakEvenOptions, BreakEvenProgressKey } from './break-even-answer.ts';
import { costGrid } from './cost-grid.ts';
import { findPlans } from './find-plans.ts';
import { readCurve } from './read-curve.ts';
import { usualGap } from './usual-gap.ts';
import { turnedPrograms } from './turned-programs.ts';

/**
 * The exact least cost as a function of a lever's value, every plan that is best somewhere, and every break-even value,
 * for a network that passed its checks: costs at values of the lever, split where they bend, then the plans.
 */
export async function analyseBreakEven(
  network: Network,
  lever: Lever,
  ask: AskEngine,
  options: BreakEvenOptions,
  hooks: AnalysisHooks<BreakEvenProgressKey>,
): Promise<BreakEvenAnswer> {
  const { from, to } = options;
  if (!(from < to)) throw new Error(`A range from ${from} to ${to} is empty.`);
  const began = hooks.now();
  if (turnedOverrides(network, lever, from).length === 0)
    return { kind: 'refused', reason: 'turns nothing', at: null };
  hooks.onProgress({ done: 0, of: null, say: { key: 'costs', values: { from, to } } });
  const programs = turnedPrograms(network, lever, from);
  if (typeof programs === 'string') return { kind: 'refused', reason: programs, at: from };
  const grid = costGrid(programs, from, to);
  if ('trouble' in grid) return { kind: 'refused', reason: grid.trouble, at: grid.at };
  const relativeGap = options.relativeGap ?? usualGap(programs.model.program);
  const found = await findPlans(programs, grid, ask, { ...options, relativeGap }, hooks);
  if (found === 'stopped') return { kind: 'stopped' };
  if (typeof found === 'string') return { kind: 'no plan', reason: found };
  const seconds = (hooks.now() - began) / 1000;
  return {
    kind: 'curve',
    curve: readCurve({
      network,
      lever,
      values: grid.values,
      found,
      askedGap: relativeGap,
      seconds,
    }),
  };
}
