import type { AnalysisProgress } from '../../../solver/analysis/analysis-hooks.ts';
import { analyseDiagnosis } from '../../../solver/analysis/diagnosis/analyse-diagnosis.ts';
import type { Change, DiagnosisProgressKey } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { askAtTerminal } from '../ask-at-terminal.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { formatCount } from '../format.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { renderDiagnosis } from '../diagnosis/render-diagnosis.ts';
import { sayChange } from '../diagnosis/say-change.ts';
import {
  engineOption,
  gapOption,
  outOption,
  scenarioOption,
  secondsOption,
  timeOption,
} from '../usual-options.ts';
import { writeAnswer } from '../write-answer.ts';

const said = {
  conflicts: 'looking for statements that conflict',
  amounts: 'looking for the smallest changes',
  costs: 'planning with edit',
} as const;

const counted = ({ found, edit, edits }: Readonly<Record<string, number | string>>): string =>
  edit !== undefined ? ` ${edit} of ${edits}` : found !== undefined ? ` (${found} found)` : '';

export const diagnoseCommand = command({
  name: 'diagnose',
  positionals: ['FILE'],
  options: {
    scenario: scenarioOption,
    engine: { ...engineOption, say: 'highs unless said otherwise: it proves what conflicts' },
    gap: gapOption('price each edit by a plan within this share of the best (0, large files 0.0001)'),
    time: timeOption('stop each solve after so long (60)'),
    seconds: { ...secondsOption, say: 'stop after so long with what is known (180)' },
    json: {
      kind: 'switch',
      say: 'print conflicts and edits as one JSON object; an edit is a list of overrides',
    },
    out: outOption,
  },
  about: [
    'Says why a file has no plan: statements of the file that cannot hold together, in its own names',
    'and numbers, though all but any one of them could; and the smallest edits that give a plan, each',
    'with what the best plan then costs. Exit code 0: there is a plan; 3: there is none, and this is why.',
  ],
  examples: [
    'plusn diagnose network.plusn',
    'plusn diagnose network.plusn --scenario us_surcharge --json --out why.json',
  ],
  run: async ({ positionals: [file = ''], options }, terminal): Promise<ExitCode> => {
    await checkOutPath(options.out, file);
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    const { network, scenario } = chosen;
    const asked = {
      relativeGap: options.gap,
      secondsPerSolve: options.time ?? 60,
      seconds: options.seconds ?? 180,
    };
    let last = '';
    const sayFound = (changes: readonly Change[]) =>
      terminal.note(
        `this gives a plan: ${changes.map((change) => sayChange(network, change)).join(', and ')}`,
      );
    const answer = await askAtTerminal(
      (ask, hooks) => analyseDiagnosis(network, ask, asked, { ...hooks, onEdit: sayFound }),
      {
        engine: options.engine ?? 'highs',
        // The analysis itself keeps to its seconds.
        seconds: null,
        sayProgress: ({ done, say }: AnalysisProgress<DiagnosisProgressKey>) => {
          const line = `${said[say.key]}${counted(say.values)}`;
          if (line === last) return null;
          last = line;
          return `${line}, ${formatCount(done, 'solve')} so far`;
        },
      },
      terminal,
    );
    if (options.json) {
      const told = { scenario: scenario?.id ?? null, ...answer };
      await writeAnswer(`${JSON.stringify(told)}\n`, options.out, terminal);
    } else if (answer.kind === 'diagnosis') {
      const lines = renderDiagnosis({ network, scenario, diagnosis: answer.diagnosis }, terminal.width);
      await writeAnswer(`${lines.join('\n')}\n`, options.out, terminal);
    } else if (answer.kind === 'has plan') {
      await writeAnswer(`A plan is possible: plusn solve ${file}\n`, options.out, terminal);
    }
    switch (answer.kind) {
      case 'diagnosis':
        return exitCode.infeasible;
      case 'has plan':
        return exitCode.done;
      case 'undecided':
      case 'stopped':
        terminal.note('Stopped before it was known whether there is a plan.');
        return exitCode.stoppedWithoutPlan;
    }
  },
});
