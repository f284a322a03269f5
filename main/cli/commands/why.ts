import { storedPlanOf } from '../../services/stored-plan.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { noPlanExitCode } from '../no-plan-exit-code.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { readWhySubject } from '../read-why-subject.ts';
import { renderWhy } from '../render-why.ts';
import { engineOption, gapOption, outOption, scenarioOption, secondsOption } from '../usual-options.ts';
import { whyAtTerminal } from '../why-at-terminal.ts';
import { sayNoPlan } from '../say-no-plan.ts';
import { writeAnswer } from '../write-answer.ts';

export const whyCommand = command({
  name: 'why',
  positionals: ['FILE'],
  options: {
    lane: { kind: 'text', value: 'ID', say: 'why goods go by this lane, or do not' },
    site: { kind: 'text', value: 'ID', say: 'why this site makes or sells, or does not' },
    product: { kind: 'text', value: 'ID', say: 'of this product; alone: why it comes from where it does' },
    market: { kind: 'text', value: 'ID', say: 'with --product: in this market' },
    policy: { kind: 'text', value: 'ID', say: 'what this policy costs' },
    scenario: scenarioOption,
    replan: {
      kind: 'switch',
      say: 'decide anew what opens, qualifies, runs and expands (slow on large files)',
    },
    engine: engineOption,
    gap: gapOption('take a plan as best within this share'),
    seconds: { ...secondsOption, say: 'give up after so long' },
    json: { kind: 'switch', say: 'print the answer as one JSON object' },
    out: outOption,
  },
  about: [
    'Says why the plan has a lane, a site or a product, or has it not: what the whole plan pays without',
    'it, part by part, its landed cost beside that of the next best option, and the freight, price, wage',
    'or rate of duty at which they change places; where no plan does without it, what forces it.',
    'Without a subject it lists what limits the plan, with what one more of each would save. The plan',
    'stored in the file is asked where it is fresh; large files keep its decisions to open, qualify,',
    'run and expand, but for those of the subject, unless --replan is given.',
  ],
  examples: [
    'plusn why scenarios/examples/small-appliances.plusn',
    'plusn why network.plusn --lane shenzhen_la',
    'plusn why network.plusn --site penang --product fan',
    'plusn why network.plusn --product fan --market chicago --json',
  ],
  run: async ({ positionals: [file = ''], options }, terminal): Promise<ExitCode> => {
    await checkOutPath(options.out, file);
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    const { network, scenario, opened } = chosen;
    const subject = readWhySubject(network, options);
    const stored = storedPlanOf(opened, chosen);
    const answer = await whyAtTerminal(
      network,
      subject,
      {
        plan: stored.kind === 'fresh' ? stored.record.plan : null,
        engine: options.engine ?? 'auto',
        relativeGap: options.gap,
        scope: options.replan ? 'differing' : null,
        seconds: options.seconds,
      },
      terminal,
    );
    if (options.json) {
      const told = { scenario: scenario?.id ?? null, subject, ...answer };
      await writeAnswer(`${JSON.stringify(told)}\n`, options.out, terminal);
    }
    if (answer.kind === 'no plan') {
      terminal.note(sayNoPlan(answer.reason));
      return noPlanExitCode(answer);
    }
    if (answer.kind === 'stopped') {
      terminal.note(
        `Stopped before there was an answer, and half of one explains nothing: ${options.replan ? 'ask without --replan, or ' : ''}allow more time (--seconds).`,
      );
      return noPlanExitCode(answer);
    }
    if (!options.json) {
      const isOnePolicy = subject.kind === 'policy';
      const lines = renderWhy({ network, scenario, answer, isOnePolicy }, terminal.width);
      await writeAnswer(`${lines.join('\n')}\n`, options.out, terminal);
    }
    return answer.evidence.isProven ? exitCode.done : exitCode.stoppedWithPlan;
  },
});
