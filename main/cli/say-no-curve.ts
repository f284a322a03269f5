import type { Network } from '../../scenarios/domain/network.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import { leverUnit } from '../../scenarios/levers/lever.ts';
import type { BreakEvenAnswer } from '../../solver/analysis/breakeven/break-even-answer.ts';
import { formatLeverValue } from './format-lever.ts';
import { nameLever } from './name-lever.ts';
import { sayNoPlan } from './say-no-plan.ts';

/** Why there is no curve, and what to do instead. */
export function sayNoCurve(
  network: Network,
  lever: Lever,
  answer: Exclude<BreakEvenAnswer, { kind: 'curve' }>,
): string {
  const named = nameLever(network, lever);
  switch (answer.kind) {
    case 'refused': {
      const at = answer.at === null ? '' : formatLeverValue(answer.at, leverUnit(lever));
      switch (answer.reason) {
        case 'enters constraints':
          return `No exact curve: ${named} changes which plans are possible, not only what they cost (seen at ${at}). Plan a grid of values instead: plusn sweep.`;
        case 'jumps':
          return `No exact curve: what a plan costs jumps near ${at} of ${named}, as at a limit below which entries are free. Plan a grid of values instead: plusn sweep.`;
        case 'turns nothing':
          return `Nothing in the file goes with ${named}.`;
        case 'override skipped':
          return `${named} cannot be ${at}: the file would not take that value.`;
      }
    }
    // The switch above returns in every case.
    // eslint-disable-next-line no-fallthrough
    case 'no plan':
      return sayNoPlan(answer.reason, `, whatever ${named} is`);
    case 'stopped':
      return 'Stopped before both ends of the range were planned.';
  }
}
