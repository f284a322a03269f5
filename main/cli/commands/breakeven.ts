import { checkOutPath } from '../check-out-path.ts';
import { checkRate } from '../check-rate.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { leversTable } from '../list-levers.ts';
import { noPlanExitCode } from '../no-plan-exit-code.ts';
import { byLetter } from '../note-violations.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { readLever } from '../read-lever.ts';
import { renderBreakEven } from '../render-break-even.ts';
import { renderTable } from '../render-table.ts';
import { sayNoCurve } from '../say-no-curve.ts';
import { tellNoPlans, tellPlans } from '../tell-plans.ts';
import { UsageError } from '../usage-error.ts';
import { engineOption, gapOption, outOption, scenarioOption, secondsOption } from '../usual-options.ts';
import { breakEvenAtTerminal } from '../break-even-at-terminal.ts';
import { fragility } from '../../../solver/analysis/breakeven/fragility.ts';
import { tellPlanMap } from '../tell-plan-map.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { leverUnit } from '../../../scenarios/levers/lever.ts';
import { leverRange } from '../../../scenarios/levers/lever-range.ts';

const defaultSteps = 9;

export const breakEvenCommand = command({
  name: 'breakeven',
  positionals: ['FILE'],
  options: {
    lever: {
      kind: 'text',
      value: 'WORD',
      say: 'what to turn: duty:LAYER, freight:sea, wage:vn, exchange:CNY',
    },
    from: {
      kind: 'number',
      value: 'VALUE',
      least: 0,
      say: 'least value: a rate as a fraction (0.125 is 12.5 %), else a factor of today',
    },
    to: { kind: 'number', value: 'VALUE', least: 0, say: 'largest value' },
    against: {
      kind: 'text',
      value: 'WORD',
      say: 'turn a second lever too: a map of which plan is best where',
    },
    low: { kind: 'number', value: 'VALUE', least: 0, say: 'least value of the second' },
    high: { kind: 'number', value: 'VALUE', least: 0, say: 'largest value of the second' },
    steps: { kind: 'number', value: 'N', least: 3, say: `values of each lever on a map (${defaultSteps})` },
    scenario: scenarioOption,
    engine: engineOption,
    gap: gapOption('take a plan as best within this share (0, large files 0.0001)'),
    seconds: secondsOption,
    json: { kind: 'switch', say: 'print the curve and its fragility as one JSON object' },
    out: outOption,
  },
  about: [
    'Finds at which value of one parameter another plan becomes the best: all plans that are best',
    'somewhere in the range and what they cost, the exact value at which each gives way to the next,',
    'what each makes where, and how much would move within 5 points. With --against it maps which plan',
    'is best as two are turned together. Without --lever it lists the levers of the file. A lever that',
    'changes which plans are possible is refused: sweep it. Progress goes to standard error.',
  ],
  examples: [
    'plusn breakeven scenarios/examples/small-appliances.plusn',
    'plusn breakeven network.plusn --lever duty:us_s301_fl_vn --from 0 --to 0.5 --gap 0.001',
    'plusn breakeven network.plusn --lever exchange:CNY --from 0.9 --to 1.1 --json',
    'plusn breakeven network.plusn --lever duty:us_s301_fl_vn --against freight:sea',
  ],
  run: async ({ positionals: [file = ''], options }, terminal): Promise<ExitCode> => {
    await checkOutPath(options.out, file);
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    const { network, scenario } = chosen;
    if (options.lever === null) {
      terminal.out(`${renderTable(leversTable(network), terminal.width).join('\n')}\n`);
      return exitCode.done;
    }
    const lever = readLever(network, options.lever);
    const unit = leverUnit(lever);
    if (options.from !== null) checkRate('from', options.from, unit);
    if (options.to !== null) checkRate('to', options.to, unit);
    const usual = leverRange(network, lever);
    const [from, to] = [options.from ?? usual.from, options.to ?? usual.to];
    if (!(from < to)) throw new UsageError(`--from ${from} --to ${to}: the range must rise.`);
    const { engine, gap, seconds } = options;
    if (options.against !== null) {
      const second = readLever(network, options.against);
      const unitOfSecond = leverUnit(second);
      if (options.low !== null) checkRate('low', options.low, unitOfSecond);
      if (options.high !== null) checkRate('high', options.high, unitOfSecond);
      const usualOfSecond = leverRange(network, second);
      const [low, high] = [options.low ?? usualOfSecond.from, options.high ?? usualOfSecond.to];
      if (!(low < high)) throw new UsageError(`--low ${low} --high ${high}: the range must rise.`);
      const levers = [
        { lever, from, to },
        { lever: second, from: low, to: high },
      ] as const;
      const steps = Math.floor(options.steps ?? defaultSteps);
      const asked = { levers, steps, engine: engine ?? 'auto', relativeGap: gap, seconds } as const;
      return tellPlanMap({ network, scenario, asked, isJson: options.json, out: options.out }, terminal);
    }
    const answer = await breakEvenAtTerminal(
      network,
      lever,
      { from, to, engine: engine ?? 'auto', relativeGap: gap, seconds },
      terminal,
    );
    const asked = { scenario: scenario?.id ?? null, lever: leverId(lever), from, to };
    const more = answer.kind === 'curve' ? { fragility: fragility(answer.curve) } : {};
    const telling = { json: options.json ? { ...asked, ...answer, ...more } : null, out: options.out };
    if (answer.kind !== 'curve') {
      await tellNoPlans(sayNoCurve(network, lever, answer), telling, terminal);
      return answer.kind === 'refused' ? exitCode.usage : noPlanExitCode(answer);
    }
    const { curve } = answer;
    return tellPlans(
      {
        lines: (width) => renderBreakEven({ network, scenario, curve }, width),
        plans: byLetter(curve.plans),
        isProven: curve.isProven,
      },
      telling,
      terminal,
    );
  },
});
