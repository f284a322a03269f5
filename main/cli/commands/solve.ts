import { chooseNetwork, readDocument } from '../../services/documents.ts';
import { notTriedRecord } from '../../services/not-tried-record.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { largestGapOfBest } from '../is-proven-best.ts';
import { mergeFindings } from '../../services/merge-findings.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { planAtTerminal } from '../plan-at-terminal.ts';
import { recordExitCode } from '../record-exit-code.ts';
import { renderFindings } from '../render-findings.ts';
import { renderPlan } from '../render-plan.ts';
import { sayScenarios } from '../say-scenarios.ts';
import { engineOption, gapOption, outOption, scenarioOption, secondsOption } from '../usual-options.ts';
import { wrap } from '../wrap.ts';
import { writeAnswer } from '../write-answer.ts';

/** A plan that may be called best, in a fraction of the time of a full proof. */
const defaultGap = largestGapOfBest;

export const solveCommand = command({
  name: 'solve',
  positionals: ['FILE'],
  options: {
    scenario: scenarioOption,
    engine: { ...engineOption, say: 'auto picks by size, or races both and keeps the first proof' },
    gap: gapOption(`count a plan as best within this share of the bound (${defaultGap})`),
    seconds: { ...secondsOption, say: 'stop after so long with the best plan so far' },
    memory: { kind: 'number', value: 'MIB', least: 16, say: 'most memory for the engine, in mebibytes' },
    json: { kind: 'switch', say: 'print the plan, its ledger and its evidence as one JSON object' },
    out: outOption,
  },
  about: [
    'Finds the plan of least landed cost (or most contribution, or least carbon, as the file asks),',
    'checks it against the network by a second route, and reports it. Ctrl-C stops the search and',
    'keeps the best plan so far. Progress goes to standard error.',
  ],
  examples: [
    'plusn solve scenarios/examples/small-appliances.plusn',
    'plusn solve network.plusn --scenario us_surcharge --gap 0 --json --out plan.json',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    const began = terminal.now();
    const askedGap = options.gap ?? defaultGap;
    await checkOutPath(options.out, file);
    const opened = await readDocument(file);
    noteOlderVersion(file, opened, terminal);
    if (opened.document === null) {
      if (options.json) {
        const record = notTriedRecord({
          findings: opened.findings,
          askedGap,
          inputsHash: null,
          totalSeconds: (terminal.now() - began) / 1000,
        });
        await writeAnswer(
          `${JSON.stringify({ scenario: options.scenario, ...record })}\n`,
          options.out,
          terminal,
        );
      }
      for (const line of renderFindings(opened.findings, file, terminal.width)) terminal.note(line);
      terminal.note(`Not solved: ${file} cannot be opened.`);
      return exitCode.findings;
    }
    const { network, scenario, inputsHash, findings } = chooseNetwork(opened.document, options.scenario);

    const planned = await planAtTerminal(
      network,
      {
        engine: options.engine ?? 'auto',
        limits: { seconds: options.seconds, relativeGap: askedGap, memoryMiB: options.memory },
        inputsHash,
        findings,
      },
      terminal,
    );

    const record = { ...planned, findings: mergeFindings(opened.findings, planned.findings) };
    const answer = options.json
      ? `${JSON.stringify({ scenario: scenario?.id ?? null, ...record })}\n`
      : `${renderPlan({ network, scenario, record }, terminal.width).join('\n')}\n`;
    await writeAnswer(answer, options.out, terminal);
    if (planned.stoppedBy === null) {
      for (const line of renderFindings(planned.findings, file, terminal.width)) terminal.note(line);
    }
    const choice = scenario === null ? sayScenarios(opened.document.scenarios) : null;
    if (choice !== null && !options.json) {
      for (const line of wrap(choice, terminal.width)) terminal.note(line);
    }
    return recordExitCode(planned);
  },
});
