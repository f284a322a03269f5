import type { Network } from '../../scenarios/domain/network.ts';
import { analyseWhy } from '../../solver/analysis/why/analyse-why.ts';
import type { WhyAnswer, WhyOptions } from '../../solver/analysis/why/why-answer.ts';
import type { WhySubject } from '../../solver/analysis/why/why-subject.ts';
import { askHere, quietHooks } from './ask-here.ts';

/** Why a plan of a network is as it is, planned in this thread. */
export function whyHere(
  network: Network,
  subject: WhySubject,
  options: Partial<WhyOptions> = {},
): Promise<WhyAnswer> {
  const usual = { relativeGap: null, secondsPerSolve: null, scope: null };
  return analyseWhy(network, null, subject, askHere(), { ...usual, ...options }, quietHooks);
}

type Of<Kind extends WhyAnswer['kind']> = Extract<WhyAnswer, { kind: Kind }>;

/** The answer of one kind; any other is an error. */
export async function whyOf<Kind extends WhyAnswer['kind']>(
  kind: Kind,
  ...asked: Parameters<typeof whyHere>
): Promise<Of<Kind>> {
  const answer = await whyHere(...asked);
  if (answer.kind !== kind) throw new Error(`Not ${kind}: ${JSON.stringify(answer)}`);
  return answer as Of<Kind>;
}
