import type { Network } from '../../scenarios/domain/network.ts';
import type { WhyAnswer, WhyProgressKey } from '../../solver/analysis/why/why-answer.ts';
import type { WhySubject } from '../../solver/analysis/why/why-subject.ts';
import { why, type WhyRequest } from '../services/why.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

const steps: Readonly<Record<WhyProgressKey, string>> = {
  planning: 'the plan as it is',
  without: 'the best plan without it',
  with: 'the best plan with it',
  switching: 'where the two change places',
  limits: 'with a limit moved',
};

/** An explanation while somebody looks on: each solve on standard error; Ctrl-C, or so many seconds, end it. */
export async function whyAtTerminal(
  network: Network,
  subject: WhySubject,
  {
    seconds,
    ...asked
  }: Pick<WhyRequest, 'plan' | 'engine' | 'relativeGap' | 'scope'> & { seconds: number | null },
  terminal: Terminal,
): Promise<WhyAnswer> {
  return untilStopped(terminal, { seconds, saying: 'Stopping …' }, (signal) =>
    why(network, subject, {
      ...asked,
      secondsPerSolve: null,
      signal,
      onProgress: ({ done, say }) => terminal.note(`solve ${done + 1}: ${steps[say.key]}`),
      now: terminal.now,
    }),
  );
}
