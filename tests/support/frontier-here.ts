import type { Network } from '../../scenarios/domain/network.ts';
import { analyseFrontier } from '../../solver/analysis/frontier/analyse-frontier.ts';
import type { Frontier, FrontierOptions } from '../../solver/analysis/frontier/frontier.ts';
import { askHere, quietHooks } from './ask-here.ts';

/** The frontier of a network, planned in this thread; anything else is an error. */
export async function frontierHere(
  network: Network,
  against: FrontierOptions['against'],
  points = 9,
  relativeGap = 0,
): Promise<Frontier> {
  const options = { against, points, relativeGap, secondsPerSolve: null };
  const answer = await analyseFrontier(network, askHere(), options, quietHooks);
  if (answer.kind !== 'frontier') throw new Error(`There is no frontier: ${JSON.stringify(answer)}`);
  return answer.frontier;
}
