import type { Network } from '../../scenarios/domain/network.ts';
import { turnedOverrides } from '../../scenarios/levers/lever-overrides.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { analyseBreakEven } from '../../solver/analysis/breakeven/analyse-break-even.ts';
import type { BreakEven } from '../../solver/analysis/breakeven/break-even.ts';
import type { BreakEvenOptions } from '../../solver/analysis/breakeven/break-even-answer.ts';
import { askHere, quietHooks } from './ask-here.ts';
import { solveNetworkHere } from './solve-here.ts';

type Range = readonly [from: number, to: number];

/** The curve of a lever, planned in this thread; anything else is an error. */
export async function curveHere(
  network: Network,
  lever: Lever,
  [from, to]: Range,
  relativeGap: BreakEvenOptions['relativeGap'] = 0,
): Promise<BreakEven> {
  const options = { from, to, relativeGap, secondsPerSolve: null, atOnce: 1 };
  const answer = await analyseBreakEven(network, lever, askHere(), options, quietHooks);
  if (answer.kind !== 'curve') throw new Error(`There is no curve: ${JSON.stringify(answer)}`);
  return answer.curve;
}

/** What a curve says least cost is at a value. */
export function costOnCurve({ pieces }: BreakEven, value: number): number {
  const piece = pieces.find(({ from, to }) => value >= from && value <= to);
  const line = piece?.lines.find(({ from, to }) => value >= from && value <= to);
  if (line === undefined) throw new Error(`The curve does not reach ${value}.`);
  return line.atZero + line.slope * value;
}

/** What a curve says is proven at a value: no plan costs less. */
export function provenOnCurve({ lower }: BreakEven, value: number): number {
  const right = lower.findIndex(({ at }) => at >= value);
  const [low, high] = [lower[Math.max(0, right - 1)], lower[right]];
  if (low === undefined || high === undefined) throw new Error(`Nothing is proven at ${value}.`);
  if (high.at === low.at) return high.cost;
  const share = (value - low.at) / (high.at - low.at);
  return (1 - share) * low.cost + share * high.cost;
}

/** Least cost at a value by a solve that knows nothing of the curve. */
export async function costWhenTurned(
  network: Network,
  lever: Lever,
  value: number,
  relativeGap = 0,
): Promise<number> {
  const turned = resolve(network, turnedOverrides(network, lever, value)).network;
  return (await solveNetworkHere(turned, 'highs', relativeGap)).objective;
}
